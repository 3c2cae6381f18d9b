package org.copytaster.annotate.place;

import java.util.List;
import org.copytaster.model.EntityType;
import org.copytaster.model.Mention;
import org.copytaster.model.Span;
import org.copytaster.model.Token;
import org.jspecify.annotations.Nullable;

/// A text with its words and the names found in it.
final class Script {
  private final String text;
  private final List<Token> tokens;
  private final List<Mention> mentions;
  private final int[] firstOf;
  private final int[] endOf;
  private final int[] mentionAt;

  Script(String text, List<Token> tokens, List<Mention> mentions) {
    this.text = text;
    this.tokens = tokens;
    this.mentions = mentions;
    firstOf = new int[mentions.size()];
    endOf = new int[mentions.size()];
    mentionAt = new int[tokens.size()];
    java.util.Arrays.fill(mentionAt, -1);
    int token = 0;
    for (int m = 0; m < firstOf.length; m++) {
      Span span = mentions.get(m).span();
      while (token > 0 && tokens.get(token - 1).span().end() > span.start()) token--;
      while (token < mentionAt.length && tokens.get(token).span().end() <= span.start()) token++;
      firstOf[m] = token;
      while (token < mentionAt.length && tokens.get(token).span().start() < span.end())
        mentionAt[token++] = m;
      endOf[m] = token;
    }
  }

  int size() {
    return mentionAt.length;
  }

  String word(int token) {
    return token < 0 || token >= mentionAt.length ? "" : tokens.get(token).span().of(text);
  }

  String pos(int token) {
    return token < 0 || token >= mentionAt.length ? "X" : tokens.get(token).pos();
  }

  Span span(int first, int end) {
    return new Span(tokens.get(first).span().start(), tokens.get(end - 1).span().end());
  }

  String words(int first, int end) {
    return span(first, end).of(text);
  }

  /// True if the two tokens stand on one line, at most a blank apart.
  boolean touches(int token, int next) {
    int from = tokens.get(token).span().end();
    int to = tokens.get(next).span().start();
    return to - from <= 1 && (to == from || text.charAt(from) != '\n');
  }

  /// True if a full stop stands right behind the token.
  boolean isStopped(int token) {
    int end = tokens.get(token).span().end();
    return end < text.length() && text.charAt(end) == '.';
  }

  /// What the network took a token for; `null` outside names.
  @Nullable EntityType type(int token) {
    int mention = mentionAt[token];
    return mention < 0 ? null : mentions.get(mention).type();
  }

  boolean opensMention(int token) {
    return mentionAt[token] >= 0 && firstOf[mentionAt[token]] == token;
  }

  /// First token after the mention that holds `token`, which must be in one.
  int mentionEnd(int token) {
    return endOf[mentionAt[token]];
  }

  boolean inMention(int token) {
    return mentionAt[token] >= 0;
  }
}
