package org.copytaster.code.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copytaster.model.Annotations;
import org.copytaster.model.Article;
import org.copytaster.model.Sentence;
import org.copytaster.model.Span;
import org.copytaster.model.Token;

/// One sentence as coding reads it: its words, and where a clause may end.
public record Reading(Sentence sentence, List<Word> words) {
  private static final Set<String> BREAKS =
      Set.of(
          ";", ":", "--", "—", "–", "\"", "“", "”", "''", "``", "?", "!", "(", ")", "[", "]", "...",
          "…", "-");

  /// Words that open a clause of their own, so that what stands before them belongs elsewhere.
  public static final Set<String> OPENERS =
      Set.of(
          "that",
          "which",
          "who",
          "whom",
          "whose",
          "when",
          "while",
          "after",
          "before",
          "because",
          "although",
          "though",
          "if",
          "unless",
          "whether",
          "where",
          "since",
          "until",
          "as",
          "why",
          "how",
          "what",
          "but",
          "despite",
          "amid",
          "following");

  /// Reads a sentence. Parts joined by hyphens are one word here ("rebel-held", "cease-fire"), so
  /// that "held" evokes nothing.
  public static Reading of(
      Article article, Annotations annotations, Sentence sentence, Forms forms) {
    List<Token> tokens = annotations.tokensOf(sentence);
    int[] word = new int[tokens.size()];
    List<List<Token>> groups = grouped(article.text(), tokens, word);
    List<Word> words = new ArrayList<>();
    for (List<Token> group : groups)
      words.add(
          word(
              article.text(),
              group,
              words.size(),
              headOf(group, sentence.firstToken(), word, words.size()),
              forms));
    return new Reading(sentence, List.copyOf(words));
  }

  private static List<List<Token>> grouped(String text, List<Token> tokens, int[] word) {
    List<List<Token>> groups = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      boolean touches = i > 0 && tokens.get(i).span().start() == tokens.get(i - 1).span().end();
      boolean joined =
          touches
              && (isHyphen(text, tokens.get(i)) && i + 1 < tokens.size()
                  || isHyphen(text, tokens.get(i - 1)) && i > 1);
      if (!joined || groups.isEmpty()) groups.add(new ArrayList<>());
      groups.getLast().add(tokens.get(i));
      word[i] = groups.size() - 1;
    }
    return groups;
  }

  private static boolean isHyphen(String text, Token token) {
    return token.span().length() == 1 && "-‐‑".indexOf(text.charAt(token.span().start())) >= 0;
  }

  private static int headOf(List<Token> group, int first, int[] word, int own) {
    int head = Token.UNPARSED;
    for (Token token : group) {
      int at = token.head() < 0 ? token.head() : token.head() - first;
      if (at >= word.length) continue;
      if (at < 0) head = at;
      else if (word[at] != own) return word[at];
    }
    return head;
  }

  private static Word word(String text, List<Token> group, int index, int head, Forms forms) {
    Token last = group.getLast();
    Span span = new Span(group.getFirst().span().start(), last.span().end());
    String words = span.of(text);
    String pos = last.pos().equals("X") ? PartOfSpeech.guess(words, index) : last.pos();
    if (group.size() > 1 && pos.equals("VERB")) pos = "ADJ";
    String lemma = group.size() > 1 ? words : last.lemma();
    String relation = last.relation() == null ? "" : last.relation();
    return new Word(
        index,
        span,
        words,
        words.toLowerCase(Locale.ROOT),
        forms.of(words, lemma),
        pos,
        head,
        relation);
  }

  public int size() {
    return words.size();
  }

  public Word word(int index) {
    return words.get(index);
  }

  public boolean isParsed() {
    return words.stream().anyMatch(Word::isParsed);
  }

  /// A mark that no phrase crosses.
  public boolean breaks(int index) {
    return BREAKS.contains(word(index).lower());
  }

  /// "'s" and its like; false beyond the sentence.
  public boolean isPossessive(int index) {
    return index < size() && POSSESSIVES.contains(word(index).lower());
  }

  private static final Set<String> POSSESSIVES = Set.of("'s", "’s", "'", "’");

  public boolean isComma(int index) {
    return word(index).lower().equals(",");
  }

  public boolean is(int index, String form) {
    return index >= 0 && index < size() && word(index).is(form);
  }

  public boolean isAny(int index, Set<String> forms) {
    return index >= 0 && index < size() && word(index).isAny(forms);
  }

  public Span span(int from, int to) {
    return new Span(word(from).span().start(), word(to - 1).span().end());
  }
}
