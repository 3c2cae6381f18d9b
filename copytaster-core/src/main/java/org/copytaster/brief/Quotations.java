package org.copytaster.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copytaster.brief.passage.Passage;
import org.copytaster.brief.passage.Passages;
import org.copytaster.brief.passage.Quotes;
import org.copytaster.brief.passage.Terms;
import org.copytaster.model.Article;
import org.copytaster.model.Entity;
import org.copytaster.model.EntityType;
import org.copytaster.model.Mention;
import org.copytaster.model.Report;
import org.copytaster.model.Source;
import org.copytaster.model.Span;
import org.copytaster.model.Statement;
import org.copytaster.text.Words;
import org.jspecify.annotations.Nullable;

/// Finds the quotations of a report.
///
/// Abstains where the speaker is only a pronoun that nobody resolved, or where what was said is not
/// wholly in quotation marks: then the sentence itself may still be printed.
final class Quotations {
  private static final int MOST_WORDS = 90;
  private static final Set<String> POINTING =
      Set.of(
          ("he she they it who which we i you one that this these those his her their its my our"
                  + " both all some another other others many most neither either each few none"
                  + " nobody everyone")
              .split(" "));
  private static final Set<String> STARTS = Set.of("a", "an", "the", "two", "three", "several");
  private static final Pattern AFTER_PREPOSITION =
      Pattern.compile("\\b(for|of|from|at|with|by|to|in|on)( the)? *$");
  private static final Pattern POSSESSIVE = Pattern.compile("(its|his|her|their) ");
  private static final Pattern TITLES = Pattern.compile("(\\p{Lu}[\\p{L}.-]+ ){1,3}$");
  private static final Pattern ROLE =
      Pattern.compile("^[\\s,]*(?:(?:its|his|her|their|the) )?(\\p{L}.{3,}?)[\\s,]*$");
  private static final Pattern TELLING =
      Pattern.compile("(?!(the|an?)$).*[^'’\\s](?<!['’]s)", Pattern.DOTALL);
  private static final Pattern ABBREVIATED = Pattern.compile("(\\p{Lu}\\p{Ll}{1,3})\\. ");
  private static final Pattern TITLE =
      Pattern.compile("(Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|And|But|The|On|In|At|When|As)\\b");

  private final Report report;
  private final Article article;
  private final String text;
  private final List<Passage> passages;
  private final List<Quotation> found = new ArrayList<>();

  private Quotations(Report report, List<Passage> passages) {
    this.report = report;
    this.article = report.article();
    this.text = article.text();
    this.passages = passages;
  }

  static List<Quotation> of(Report report, List<Passage> passages) {
    Quotations finding = new Quotations(report, passages);
    report.statements().forEach(finding::take);
    return finding.found;
  }

  private void take(Statement statement) {
    Source source = statement.source();
    if (statement.form() != Statement.Form.DIRECT || source == null) return;
    if (!statement.isPublishable() || statement.within() != null) return;
    List<Span> content = new ArrayList<>();
    for (Span words : statement.content()) {
      Span quoted = withMarks(words);
      if (quoted == null) return;
      if (!isTitleOfWork(quoted)) content.add(quoted);
    }
    if (content.isEmpty()) return;
    Optional<Passage> at =
        passages.stream().filter(p -> p.span().overlaps(content.getFirst())).findFirst();
    Span name = name(source);
    if (at.isEmpty() || name == null || wordsIn(content) > MOST_WORDS) return;
    if (isContradicted(source, content, at.get())) return;
    String speaker = speaker(source, name);
    if (!joinsLast(content, speaker, at.get()))
      found.add(
          new Quotation(report, statement, name, role(source, name), content, at.get(), speaker));
  }

  /// True where the source stands elsewhere, and the sentence itself names somebody: then that is
  /// who speaks, whatever the statement says.
  private boolean isContradicted(Source source, List<Span> content, Passage at) {
    if (source.spans().stream().anyMatch(at.span()::overlaps)) return false;
    for (Mention mention : report.annotations().mentions()) {
      if (mention.type() != EntityType.PER || !at.span().contains(mention.span())) continue;
      if (content.stream().noneMatch(mention.span()::overlaps)) return true;
    }
    return false;
  }

  /// What the same speaker goes on saying in the same paragraph is one quotation.
  private boolean joinsLast(List<Span> content, String speaker, Passage at) {
    if (found.isEmpty()) return false;
    Quotation last = found.getLast();
    if (!last.speaker().equals(speaker) || last.at().paragraph() != at.paragraph()) return false;
    List<Span> joined = new ArrayList<>(last.content());
    joined.addAll(content);
    if (last.content().getLast().end() > content.getFirst().start()) return false;
    if (wordsIn(joined) > MOST_WORDS) return false;
    found.set(
        found.size() - 1,
        new Quotation(
            report,
            last.statement(),
            last.source(),
            last.role(),
            List.copyOf(joined),
            last.at(),
            speaker));
    return true;
  }

  /// The span with the quotation marks around it; `null` where it has none.
  private @Nullable Span withMarks(Span words) {
    int start = words.start();
    int end = words.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) start++;
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) end--;
    if (start < end && !Quotes.opensAt(text, start) && start > 0) start--;
    // a comma or full stop may stand before the closing mark
    for (int i = 0; i < 2 && end < text.length() && !Quotes.closesAt(text, end - 1); i++) end++;
    if (end - start < 4 || !Quotes.opensAt(text, start) || !Quotes.closesAt(text, end - 1))
      return null;
    Span quoted = new Span(start, end);
    return Quotes.balanced(quoted.of(text)) ? quoted : null;
  }

  /// "director of “A Quiet Harbour”": marks around a name, in which no verb could be told from the
  /// rest since every word that carries meaning has a capital.
  private boolean isTitleOfWork(Span quoted) {
    int capitals = 0;
    for (Words.Word word : Words.in(text, quoted)) {
      boolean capital = Character.isUpperCase(text.charAt(word.span().start()));
      if (capital) capitals++;
      else if (word.span().length() > 3) return false;
    }
    return capitals > 1;
  }

  private int wordsIn(List<Span> spans) {
    int words = 0;
    for (Span span : spans) words += Words.in(text, span).size();
    return words;
  }

  /// The fullest form of the speaker's name that the report prints, near the quotation if it can
  /// be.
  private @Nullable Span name(Source source) {
    Span words = Passages.trim(text, source.name(text));
    Span name = entity(source).map(entity -> mention(entity, words)).orElse(null);
    if (name == null || isBody(source)) {
      // "Professor Oxley of the Orsa School": the school does not speak
      Span person = personIn(words);
      if (name == null || person != null && person.end() <= name.start()) name = person;
    }
    if (name != null) return withTitle(fuller(name), words);
    return words.isEmpty() || pointsBack(words) ? null : words;
  }

  private boolean isBody(Source source) {
    return entity(source).filter(entity -> entity.type() != EntityType.PER).isPresent();
  }

  private @Nullable Span mention(Entity entity, Span words) {
    Span elsewhere = null;
    for (Mention mention : report.annotations().mentions()) {
      if (!mention.entity().equals(entity.id())) continue;
      if (!mention.span().of(text).equals(entity.name())) continue;
      if (words.contains(mention.span())) return mention.span();
      if (elsewhere == null) elsewhere = mention.span();
    }
    return elsewhere;
  }

  /// The person that the words are about: not "a spokeswoman for Hale", not "a striker from Orsa".
  private @Nullable Span personIn(Span words) {
    for (Mention mention : report.annotations().mentions()) {
      if (mention.type() != EntityType.PER || !words.contains(mention.span())) continue;
      String before = text.substring(words.start(), mention.span().start());
      if (!AFTER_PREPOSITION.matcher(before).find()) return mention.span();
    }
    return null;
  }

  /// With the title that stands before it: "Foreign Minister Nadia Osmanova".
  private Span withTitle(Span name, Span words) {
    if (!words.contains(name)) return name;
    Matcher title = TITLES.matcher(text.substring(words.start(), name.start()));
    return title.find() ? new Span(words.start() + title.start(), name.end()) : name;
  }

  /// For a surname alone the full name that the report has introduced it with.
  private Span fuller(Span name) {
    String surname = name.of(text);
    if (surname.contains(" ")) return name;
    for (Mention mention : report.annotations().mentions())
      if (mention.type() == EntityType.PER && mention.span().of(text).endsWith(" " + surname))
        return mention.span();
    Matcher full =
        Pattern.compile(
                "\\p{Lu}[\\p{L}'’-]+ (\\p{Lu}[\\p{L}'’.-]* )?" + Pattern.quote(surname) + "\\b")
            .matcher(text);
    while (full.find())
      if (!TITLE.matcher(full.group()).lookingAt()) return new Span(full.start(), full.end());
    return name;
  }

  /// "his aunt", "both": only the sentences before say who that is. "the mayor" is known to its own
  /// readers, not to ours.
  private boolean pointsBack(Span words) {
    var all = Words.in(text, words);
    if (all.isEmpty() || POINTING.contains(all.getFirst().form())) return true;
    // "striker from Orsa": half a phrase
    boolean whole =
        Character.isUpperCase(text.charAt(all.getFirst().span().start()))
            || STARTS.contains(all.getFirst().form());
    if (!whole) return true;
    boolean named = words.of(text).chars().skip(1).anyMatch(Character::isUpperCase);
    return all.getFirst().form().equals("the") && !named;
  }

  private Optional<Entity> entity(Source source) {
    return source.entity() == null
        ? Optional.empty()
        : report.annotations().entity(source.entity());
  }

  private String speaker(Source source, Span name) {
    return entity(source).map(Entity::name).orElseGet(() -> Terms.lower(name.of(text)));
  }

  /// "its chief executive since 2024": whose, only the sentence before says.
  private Span withoutPossessive(Span role) {
    Matcher possessive = POSSESSIVE.matcher(role.of(text));
    return possessive.lookingAt() ? new Span(role.start() + possessive.end(), role.end()) : role;
  }

  /// What the source's words hold beside the name: "its chief scientist, Milo Anstey", "Saskia Reus
  /// of the think tank Ledger".
  private @Nullable Span besideName(Span source, Span name) {
    if (!source.contains(name)) return null;
    Span before = new Span(source.start(), name.start());
    Span after = new Span(name.end(), source.end());
    Span longer = before.length() > after.length() ? before : after;
    Matcher words = ROLE.matcher(longer.of(text));
    return words.find() && !AFTER_PREPOSITION.matcher(words.group(1)).find()
        ? new Span(longer.start() + words.start(1), longer.start() + words.end(1))
        : null;
  }

  /// Not "the", not "CNN's", not the "Lieutenant" of "Lt. Ann Lee".
  private static boolean isTelling(String role, String name) {
    if (!TELLING.matcher(role).matches()) return false;
    Matcher abbreviated = ABBREVIATED.matcher(name);
    if (!abbreviated.lookingAt() || role.contains(" ")) return true;
    int at = 0;
    String letters = Terms.lower(abbreviated.group(1));
    String word = Terms.lower(role);
    for (int i = 0; i < letters.length() && at >= 0; i++)
      at = word.indexOf(letters.charAt(i), i == 0 ? 0 : at + 1);
    return at < 0 || word.charAt(0) != letters.charAt(0);
  }

  private @Nullable Span role(Source source, Span name) {
    Span role = source.role();
    if (role == null) role = entity(source).map(Entity::description).orElse(null);
    if (role == null) role = besideName(source.name(text), name);
    if (role == null) return null;
    Span trimmed = withoutPossessive(Passages.trim(text, role));
    boolean fits =
        isTelling(trimmed.of(text), name.of(text))
            && !trimmed.overlaps(name)
            && Words.in(text, trimmed).size() <= 20
            && !AFTER_PREPOSITION.matcher(trimmed.of(text)).find()
            && Quotes.balanced(trimmed.of(text));
    return fits ? trimmed : null;
  }
}
