package org.copytaster.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copytaster.brief.passage.Certainty;
import org.copytaster.brief.passage.Days;
import org.copytaster.brief.passage.Figure;
import org.copytaster.brief.passage.Headings;
import org.copytaster.brief.passage.Passage;
import org.copytaster.brief.passage.Past;
import org.copytaster.brief.passage.Standing;
import org.copytaster.brief.passage.Terms;
import org.copytaster.model.Brief.Section;
import org.copytaster.model.Brief.Section.Kind;
import org.copytaster.model.Event;
import org.copytaster.model.Line;
import org.copytaster.model.Modality;
import org.copytaster.model.Moment;
import org.copytaster.model.Statement;

/// The brief of a story that many tell: the central sentences of all reports, each in the section
/// that its words and its subhead put it in.
final class WovenParts {
  private static final int MOST_OF_ONE_SPEAKER = 2;

  private static final int LEAD_WORDS = 8;

  /// Days for which an expectation of no day in particular is news.
  private static final long EXPECTED_DAYS = 3;

  /// Share of words above which two sentences of one coded event tell the same.
  private static final double SAME_EVENT = 0.22;

  /// Content words that a sentence of the news has at least.
  private static final int FEWEST_WORDS = 5;

  private static final Pattern BECAUSE =
      Pattern.compile(
          "\\b(because|due to|caused by|owing to|as a result of|in response to|blamed? (on|for)"
              + "|aimed at|the reasons? (for|why)|prompted by|triggered by|in protest (at|against)"
              + "|in retaliation for|over (claims|allegations|accusations))\\b");

  /// "who asked not to be named because …" gives no reason for the news.
  private static final Pattern NO_REASON =
      Pattern.compile("\\b(authori[sz]ed|named|identified|anonym\\w+|publicly|confidential)\\b");

  private final Material material;
  private final FigureDisputes figures;
  private final List<Terms> printed;
  private final List<Passage> above;
  private final Map<Kind, List<Passage>> chosen = new EnumMap<>(Kind.class);
  private final List<Line> quotations = new ArrayList<>();

  private WovenParts(
      Material material, FigureDisputes figures, List<Terms> printed, List<Passage> above) {
    this.material = material;
    this.figures = figures;
    this.printed = printed;
    this.above = above;
  }

  /// @param printed what headline and deck say; what is chosen is added
  /// @param above the sentences that stand as headline or deck
  static List<Section> of(
      Material material, FigureDisputes figures, List<Terms> printed, List<Passage> above) {
    WovenParts parts = new WovenParts(material, figures, printed, above);
    parts.choosePassages();
    parts.chooseQuotations();
    return parts.sections();
  }

  private void choosePassages() {
    for (Passage passage : material.byCentrality()) {
      if (!mayStand(passage)) continue;
      Optional<Kind> kind = kind(passage);
      if (kind.isEmpty() || isFull(kind.get()) || !Redundancy.isNews(passage.terms(), printed))
        continue;
      List<Passage> beside = chosen.computeIfAbsent(kind.get(), k -> new ArrayList<>());
      if (beside.stream().anyMatch(line -> repeats(passage, line))) continue;
      if (kind.get() == Kind.WHAT_HAPPENED && material.openings().isRetold(passage, told()))
        continue;
      beside.removeIf(line -> Redundancy.swallows(passage.terms(), line.terms()));
      beside.add(passage);
      printed.add(passage.terms());
    }
  }

  /// All sentences told so far, headline and deck first.
  private List<Passage> told() {
    return Stream.concat(above.stream(), chosen.values().stream().flatMap(List::stream)).toList();
  }

  private static boolean repeats(Passage passage, Passage printed) {
    if (!Days.areOther(passage, printed) && Redundancy.retells(passage.terms(), printed.terms()))
      return true;
    if (passage.claim().overlap(printed.claim()) < SAME_EVENT) return false;
    for (Event event : passage.events())
      for (Event told : printed.events())
        if (Echoes.isSame(passage.report(), event, printed.report(), told)) return true;
    return false;
  }

  private boolean mayStand(Passage passage) {
    return Standing.standsAlone(passage)
        && material.isOfStory(passage)
        && !passage.isQuotation()
        && material.quotation(passage).isEmpty()
        && !figures.isStale(passage.text())
        && !material.isStale(passage)
        && Headings.takeawayLabel(passage.text()) == 0;
  }

  private static int mostLines(Kind kind) {
    return switch (kind) {
      case WHAT_HAPPENED, REACTION -> 5;
      case WHY, IMPLICATIONS, BACKGROUND -> 3;
      case DISPUTED, TAKEAWAY -> 0;
    };
  }

  private boolean isFull(Kind kind) {
    return chosen.getOrDefault(kind, List.of()).size() >= mostLines(kind);
  }

  private Optional<Kind> kind(Passage passage) {
    Optional<Kind> headed = Headings.kind(passage.headingText());
    Modality modality = Certainty.of(passage);
    String words = Certainty.outsideQuotes(passage.text());
    if (headed.isPresent() && mostLines(headed.get()) > 0) {
      // a subhead says what its part is about; that it happened the sentence must say itself
      if (headed.get() != Kind.WHAT_HAPPENED) return headed;
    }
    if (modality == Modality.FUTURE || modality == Modality.HYPOTHETICAL)
      return isOvertaken(passage) ? Optional.empty() : Optional.of(Kind.IMPLICATIONS);
    if (modality == Modality.HISTORICAL || Past.isToldOf(passage))
      return Optional.of(Kind.BACKGROUND);
    if (modality == Modality.POSSIBLE && Certainty.looksAhead(passage))
      return Optional.of(Kind.IMPLICATIONS);
    if (modality != Modality.ASSERTED)
      return passage.namesItsSource() ? Optional.of(Kind.REACTION) : Optional.empty();
    if (figures.contested().contains(passage) && !passage.namesItsSource()) return Optional.empty();
    // the dispute tells it, with who says so
    if (figures.contested().contains(passage)) return asserted(passage);
    boolean reason = BECAUSE.matcher(words).find() && !NO_REASON.matcher(words).find();
    if (reason && !DenialDisputes.denies(passage)) return Optional.of(Kind.WHY);
    return asserted(passage);
  }

  /// True for what was expected of a day that is over, or days ago of no day in particular: by now
  /// it has come or has not.
  private boolean isOvertaken(Passage passage) {
    Set<LocalDate> days = Days.named(passage);
    Moment newest = material.course().newest();
    if (newest == null || days.isEmpty())
      return material.course().daysSince(passage.moment()) > EXPECTED_DAYS;
    return days.stream().allMatch(day -> day.isBefore(newest.day()));
  }

  private Optional<Kind> asserted(Passage passage) {
    Kind kind = said(passage);
    if (kind != Kind.WHAT_HAPPENED) return Optional.of(kind);
    return Certainty.isFact(passage) && isNewsworthy(passage)
        ? Optional.of(kind)
        : Optional.empty();
  }

  /// A happening, a count, or what another voice also tells; scenery is left to its own outlet.
  private boolean isNewsworthy(Passage passage) {
    if (passage.terms().words().size() < FEWEST_WORDS) return false;
    if (passage.events().stream().anyMatch(event -> event.modality() == Modality.ASSERTED))
      return true;
    boolean told = passage.terms().words().size() >= LEAD_WORDS;
    // the lead tells its report's news even where the coders know no event for it
    if (passage.isLead() && told && !passage.terms().names().isEmpty()) return true;
    return !Figure.in(passage.text()).isEmpty()
        || material.echoes().of(passage).stream()
            .anyMatch(echo -> !material.voice(echo).equals(material.voice(passage)));
  }

  /// What an outlet tells on somebody's word is news; what somebody is quoted with is reaction.
  private static Kind said(Passage passage) {
    Optional<Statement> main = passage.mainStatement();
    if (main.isEmpty() || main.get().source() == null) return Kind.WHAT_HAPPENED;
    return main.get().form() == Statement.Form.INDIRECT ? Kind.WHAT_HAPPENED : Kind.REACTION;
  }

  private void chooseQuotations() {
    List<Quotation> all = new ArrayList<>(material.quotations());
    all.sort(
        Comparator.comparing((Quotation quotation) -> quotation.role() == null)
            .thenComparing(q -> -material.centrality().of(q.at())));
    Map<String, Integer> bySpeaker = new HashMap<>();
    for (Quotation quotation : all) {
      if (quotations.size() == mostLines(Kind.REACTION)) break;
      Terms words = words(quotation);
      if (words.words().size() < 3 || !Redundancy.isNews(words, printed)) continue;
      if (bySpeaker.merge(quotation.surname(), 1, Integer::sum) > MOST_OF_ONE_SPEAKER) continue;
      quotations.add(quotation.line(material));
      printed.add(words);
    }
  }

  private static Terms words(Quotation quotation) {
    StringBuilder said = new StringBuilder();
    quotation
        .content()
        .forEach(span -> said.append(span.of(quotation.report().article().text())).append(' '));
    return Terms.of(said.toString());
  }

  private List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<Passage> passages = new ArrayList<>(chosen.getOrDefault(kind, List.of()));
      passages.sort(
          Comparator.comparing(Days::told, Comparator.nullsFirst(Comparator.naturalOrder()))
              .thenComparing(Passage::moment, Comparator.nullsFirst(Comparator.naturalOrder()))
              .thenComparingDouble(this::place));
      List<Line> lines = new ArrayList<>();
      for (Passage passage : passages) lines.add(material.lines().of(passage));
      if (kind == Kind.REACTION) {
        lines.addAll(0, quotations);
        if (lines.size() > mostLines(kind)) lines = lines.subList(0, mostLines(kind));
      }
      if (!lines.isEmpty()) sections.add(section(kind, passages, lines));
    }
    return sections;
  }

  /// A subhead is taken over where all lines stand under it.
  private Section section(Kind kind, List<Passage> passages, List<Line> lines) {
    boolean one =
        passages.size() == lines.size()
            && passages.stream()
                .allMatch(p ->
                    p.heading() != null
                        && p.heading().equals(passages.getFirst().heading())
                        && p.report() == passages.getFirst().report());
    if (!one || passages.getFirst().heading() == null)
      return new Section(kind, kind.heading(), null, lines);
    Line headed =
        material.lines().of(passages.getFirst().report().article(), passages.getFirst().heading());
    return new Section(kind, headed.text(), headed, lines);
  }

  /// Where in its own article a passage stands, from 0 to 1: reporters have put it in order.
  private double place(Passage passage) {
    return (double) passage.order() / material.of(passage.report()).size();
  }
}
