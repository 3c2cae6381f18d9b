package org.copytaster.text;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.model.Sentence;
import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

/// Groups the tokens of one part of an article into sentences.
///
/// A sentence ends at a blank line, at a line break unless the line was merely wrapped, and between
/// two words of a line where [BoundaryModel] says so: it has learned from treebanks what the rules
/// on stops cannot see, such as a header that runs into the text or a question in small letters.
/// Without a model the rules decide alone.
public final class SentenceSplitter {
  private static final int WIDEST_SCREEN = 100;
  private static final int NARROWEST_SCREEN = 40;

  private final @Nullable BoundaryModel model;

  /// Splits by the shelf's model.
  public SentenceSplitter(ReferenceShelf shelf) {
    this(BoundaryModel.of(shelf));
  }

  /// @param model `null` for the rules alone
  public SentenceSplitter(@Nullable BoundaryModel model) {
    this.model = model;
  }

  /// The sentences of one part. Every token belongs to exactly one.
  ///
  /// @param tokens the part's tokens, in order
  /// @param offset what to add to their indexes, so that sentences count in the article's tokens
  public List<Sentence> sentences(CharSequence text, List<Span> tokens, int offset) {
    return new Split(text, tokens).sentences(offset);
  }

  private final class Split {
    private final CharSequence text;
    private final List<Span> tokens;
    private final StopRules rules;

    Split(CharSequence text, List<Span> tokens) {
      this.text = text;
      this.tokens = tokens;
      rules = new StopRules(text, tokens);
    }

    List<Sentence> sentences(int offset) {
      List<Sentence> sentences = new ArrayList<>();
      BoundaryFeatures features = model == null ? null : new BoundaryFeatures(text, tokens);
      int longestLine = longestLine();
      int first = 0;
      int lineStart = 0;
      for (int i = 0; i < tokens.size(); i++) {
        boolean last = i + 1 == tokens.size();
        int breaks = last ? 2 : lineBreaks(tokens.get(i).end(), tokens.get(i + 1).start());
        boolean wrapped = breaks == 1 && isWrapped(lineStart, i, longestLine);
        if (breaks > 0) lineStart = i + 1;
        if (!last && (breaks == 0 || wrapped) && !endsAfter(features, first, i)) continue;
        Span span = new Span(tokens.get(first).start(), tokens.get(i).end());
        sentences.add(new Sentence(span, offset + first, offset + i + 1));
        first = i + 1;
      }
      return sentences;
    }

    private boolean endsAfter(@Nullable BoundaryFeatures features, int first, int i) {
      if (model == null || features == null) return rules.endsAfter(first, i);
      int[] rows = features.of(first, i);
      return !rules.forbids(first, i) && model.isBoundary(rows, rules.isBare(first, i));
    }

    private int lineBreaks(int from, int to) {
      int breaks = 0;
      for (int i = from; i < to; i++) {
        char c = text.charAt(i);
        if (c == '\n' || c == '\u2029' || c == '\u2028') breaks++;
        else if (c == '\r' && (i + 1 == to || text.charAt(i + 1) != '\n')) breaks++;
      }
      return breaks;
    }

    private int longestLine() {
      int longest = 0;
      int start = 0;
      for (int i = 0; i < tokens.size(); i++) {
        if (i > 0 && lineBreaks(tokens.get(i - 1).end(), tokens.get(i).start()) > 0) start = i;
        longest = Math.max(longest, tokens.get(i).end() - tokens.get(start).start());
      }
      return longest;
    }

    /// A line that a program broke: about as long as its longest neighbour, which is short enough
    /// for a screen, and not closed by a stop.
    private boolean isWrapped(int lineStart, int i, int longestLine) {
      int length = tokens.get(i).end() - tokens.get(lineStart).start();
      return longestLine <= WIDEST_SCREEN
          && length >= NARROWEST_SCREEN
          && length * 10 >= longestLine * 7
          && !rules.isEnd(i);
    }
  }
}
