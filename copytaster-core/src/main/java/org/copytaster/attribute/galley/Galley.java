package org.copytaster.attribute.galley;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.copytaster.model.Annotations;
import org.copytaster.model.Article;
import org.copytaster.model.Part;
import org.copytaster.model.Problem;
import org.copytaster.model.Sentence;
import org.copytaster.model.Span;
import org.copytaster.model.Token;

/// The copy as attribution reads it: the words of the article's copy in order, each with its
/// sentence, its block and whether it stands in quotation marks. Indexes are those of
/// [Annotations#tokens()].
public final class Galley {
  private final String text;
  private final List<Token> tokens;
  private final String[] lower;
  private final int[] sentenceOf;
  private final int[] blockOf;
  private final boolean[] quoted;
  private final int[] quotationOf;
  private final boolean[] aside;
  private final List<Run> sentences = new ArrayList<>();
  private final List<Run> blocks = new ArrayList<>();
  private final List<Part.Kind> kinds = new ArrayList<>();
  private final List<Quotation> quotations;
  private final List<Problem> problems;

  public Galley(Article article, Annotations annotations) {
    text = article.text();
    tokens = annotations.tokens();
    lower = new String[tokens.size()];
    sentenceOf = new int[tokens.size()];
    blockOf = new int[tokens.size()];
    quoted = new boolean[tokens.size()];
    quotationOf = new int[tokens.size()];
    Arrays.fill(sentenceOf, -1);
    Arrays.fill(blockOf, -1);
    Arrays.fill(quotationOf, -1);
    for (int i = 0; i < lower.length; i++)
      lower[i] = tokens.get(i).span().of(text).replace('’', '\'').toLowerCase(Locale.ROOT);
    List<Span> sentenceSpans = new ArrayList<>();
    List<Span> blockSpans = new ArrayList<>();
    layOut(article, annotations, sentenceSpans, blockSpans);
    aside = asides();
    QuotationScanner scanner = new QuotationScanner(text, blockSpans, sentenceSpans);
    quotations = scanner.quotations().stream().filter(q -> q.depth() == 0).toList();
    problems = scanner.problems();
    for (int i = 0; i < quotations.size(); i++)
      for (int t = firstAt(quotations.get(i).span().start()); t < size(); t++) {
        if (tokens.get(t).span().start() >= quotations.get(i).span().end()) break;
        quoted[t] = blockOf[t] >= 0;
        quotationOf[t] = i;
      }
  }

  private void layOut(
      Article article, Annotations annotations, List<Span> sentenceSpans, List<Span> blockSpans) {
    int next = 0;
    List<Sentence> all = annotations.sentences();
    for (Part part : article.parts()) {
      if (!isRead(part.kind())) continue;
      int first = -1;
      int end = -1;
      while (next < all.size() && all.get(next).span().start() < part.span().start()) next++;
      while (next < all.size() && all.get(next).span().end() <= part.span().end()) {
        Sentence sentence = all.get(next++);
        if (sentence.firstToken() == sentence.endToken()) continue;
        if (first < 0) first = sentence.firstToken();
        end = sentence.endToken();
        Arrays.fill(sentenceOf, sentence.firstToken(), end, sentences.size());
        Arrays.fill(blockOf, sentence.firstToken(), end, blocks.size());
        sentences.add(new Run(sentence.firstToken(), end));
        sentenceSpans.add(sentence.span());
      }
      if (first < 0) continue;
      blocks.add(new Run(first, end));
      kinds.add(part.kind());
      blockSpans.add(new Span(tokens.get(first).span().start(), tokens.get(end - 1).span().end()));
    }
  }

  private boolean[] asides() {
    boolean[] found = new boolean[tokens.size()];
    for (Run block : blocks) {
      int end = span(block).start() + Asides.dateline(words(block));
      for (int t = block.from(); t < block.to() && span(t).end() <= end; t++) found[t] = true;
    }
    for (Run sentence : sentences)
      if (Asides.isInvitation(words(sentence)))
        Arrays.fill(found, sentence.from(), sentence.to(), true);
    return found;
  }

  /// True in a dateline and in "Follow us on …": nobody said it.
  public boolean isAside(int token) {
    return token >= 0 && token < size() && aside[token];
  }

  /// Subheads are read because pages set a line such as "He added:" as one; tables and notes about
  /// the article say nothing in anybody's name.
  private static boolean isRead(Part.Kind kind) {
    return kind.isCopy() || kind == Part.Kind.HEADING;
  }

  public int size() {
    return lower.length;
  }

  public String text() {
    return text;
  }

  public List<Run> sentences() {
    return sentences;
  }

  public List<Run> blocks() {
    return blocks;
  }

  public Part.Kind kind(int block) {
    return kinds.get(block);
  }

  /// The outermost quotations.
  public List<Quotation> quotations() {
    return quotations;
  }

  public List<Problem> problems() {
    return problems;
  }

  /// The sentence a token stands in; the token must be part of the copy.
  public Run sentence(int token) {
    return sentences.get(sentenceOf[token]);
  }

  public Run block(int token) {
    return blocks.get(blockOf[token]);
  }

  public int blockIndex(int token) {
    return blockOf[token];
  }

  public boolean isCopy(int token) {
    return token >= 0 && token < size() && blockOf[token] >= 0;
  }

  /// Lower case, with straight apostrophes; empty outside the text.
  public String lower(int token) {
    return token >= 0 && token < lower.length ? lower[token] : "";
  }

  public String word(int token) {
    return token >= 0 && token < lower.length ? tokens.get(token).span().of(text) : "";
  }

  public String pos(int token) {
    return token >= 0 && token < lower.length ? tokens.get(token).pos() : "";
  }

  public String lemma(int token) {
    return token >= 0 && token < lower.length ? tokens.get(token).lemma() : "";
  }

  /// The token that governs this one, or a negative number at the root and where nothing was
  /// parsed.
  public int head(int token) {
    return token >= 0 && token < lower.length ? tokens.get(token).head() : Token.UNPARSED;
  }

  /// The Universal Dependencies relation to [#head], without its subtype; empty where nothing was
  /// parsed.
  public String relation(int token) {
    String relation = token >= 0 && token < lower.length ? tokens.get(token).relation() : null;
    if (relation == null) return "";
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  public boolean is(int token, String... words) {
    String word = lower(token);
    for (String candidate : words) if (word.equals(candidate)) return true;
    return false;
  }

  /// True inside quotation marks and for the marks themselves.
  public boolean isQuoted(int token) {
    return token >= 0 && token < size() && quoted[token];
  }

  /// Index into [#quotations()], or -1.
  public int quotation(int token) {
    return token >= 0 && token < size() ? quotationOf[token] : -1;
  }

  /// The tokens of a quotation, marks included.
  public Run tokensOf(Quotation quotation) {
    int from = firstAt(quotation.span().start());
    int to = from;
    while (to < size() && tokens.get(to).span().start() < quotation.span().end()) to++;
    return new Run(from, to);
  }

  /// True for a token of marks only: punctuation, a quotation mark, a dash.
  public boolean isMark(int token) {
    String word = lower(token);
    return !word.isEmpty() && word.chars().noneMatch(Character::isLetterOrDigit);
  }

  public boolean isCapital(int token) {
    String word = word(token);
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  public boolean isAuxiliary(int token) {
    return Auxiliaries.contains(lower(token)) || (is(token, "'s") && pos(token).equals("AUX"));
  }

  /// A verb or auxiliary. A capitalised word before another verb is a name, whatever the tagger
  /// thinks.
  public boolean isVerbal(int token) {
    if (isAuxiliary(token)) return true;
    String pos = pos(token);
    if (!pos.equals("VERB") && !pos.equals("AUX")) return false;
    return !isName(token);
  }

  /// A capitalised word that is tagged as something else but stands where only a name can.
  public boolean isName(int token) {
    if (!isCapital(token) || Auxiliaries.contains(lower(token))) return false;
    boolean first = isCopy(token) && sentence(token).from() == token;
    String next = pos(token + 1);
    return first
        ? (next.equals("VERB") || next.equals("AUX") || is(token + 1, "said", "says"))
            && !lower(token).endsWith("ing")
            && !is(token, "to")
        : !FUNCTION.contains(lower(token)) && !isQuoted(token);
  }

  private static final java.util.Set<String> FUNCTION =
      java.util.Set.of(
          "and",
          "but",
          "or",
          "if",
          "that",
          "when",
          "as",
          "in",
          "on",
          "at",
          "to",
          "he",
          "she",
          "they",
          "it",
          "we",
          "i",
          "you",
          "who",
          "which",
          "not",
          "so",
          "while",
          "because",
          "according",
          "also",
          "the",
          "a",
          "an");

  public Span span(int token) {
    return tokens.get(token).span();
  }

  public Span span(Run run) {
    return new Span(span(run.from()).start(), span(run.to() - 1).end());
  }

  public String words(Run run) {
    return run.isEmpty() ? "" : span(run).of(text);
  }

  /// The first token that ends after `offset`.
  public int firstAt(int offset) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
