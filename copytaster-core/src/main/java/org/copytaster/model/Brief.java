package org.copytaster.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the desk publishes about a story. Every word a reader may take for a fact stands in a
/// [Line].
///
/// @param story id of the story
/// @param title the headline
/// @param section news section such as `World`
/// @param sources every report of the story, in order of publication
/// @param roots how many independent voices the story's reports go back to, as [#voiceOf] tells
///   them
/// @param related ids of related stories, nearest first
/// @param withdrawn lines that the brief would have without the newest revisions, and that rest on
///   words which those no longer have; each with the evidence of the revision that had them
public record Brief(
    String story,
    Line title,
    @Nullable Line deck,
    @Nullable String section,
    @Nullable Moment updated,
    @Nullable Illustration picture,
    List<Section> sections,
    List<Dispute> disputes,
    List<TimelineEntry> timeline,
    @Nullable Line takeaway,
    List<SourceListing> sources,
    int roots,
    List<String> related,
    List<Line> withdrawn) {

  /// A brief from which nothing was withdrawn.
  public Brief(
      String story,
      Line title,
      @Nullable Line deck,
      @Nullable String section,
      @Nullable Moment updated,
      @Nullable Illustration picture,
      List<Section> sections,
      List<Dispute> disputes,
      List<TimelineEntry> timeline,
      @Nullable Line takeaway,
      List<SourceListing> sources,
      int roots,
      List<String> related) {
    this(
        story, title, deck, section, updated, picture, sections, disputes, timeline, takeaway,
        sources, roots, related, List.of());
  }

  public Brief {
    sections = List.copyOf(sections);
    disputes = List.copyOf(disputes);
    timeline = List.copyOf(timeline);
    sources = List.copyOf(sources);
    related = List.copyOf(related);
    withdrawn = List.copyOf(withdrawn);
  }

  /// A picture with its attested caption and credit.
  public record Illustration(String url, @Nullable Line caption, @Nullable Line credit) {}

  /// A headed part of the brief.
  ///
  /// @param heading what is printed: the kind's own name, or the words of `headed`
  /// @param headed a report's own heading, where the part takes it over; `null` for ours
  public record Section(Kind kind, String heading, @Nullable Line headed, List<Line> lines) {
    public Section {
      if (headed != null && !headed.text().equals(heading))
        throw new IllegalArgumentException(
            "heading " + heading + " is not what its report has: " + headed.text());
      lines = List.copyOf(lines);
    }

    /// The parts that a brief may have, in order of print.
    public enum Kind {
      WHAT_HAPPENED("what-happened", "What happened"),
      WHY("why", "Why"),
      IMPLICATIONS("implications", "Broader implications"),
      BACKGROUND("background", "Historical context"),
      REACTION("reaction", "Reaction"),
      DISPUTED("disputed", "In dispute"),
      TAKEAWAY("takeaway", "Key takeaway");

      private final String code;
      private final String heading;

      Kind(String code, String heading) {
        this.code = code;
        this.heading = heading;
      }

      /// As JSON has it.
      public String code() {
        return code;
      }

      /// The desk's own heading.
      public String heading() {
        return heading;
      }
    }
  }

  /// Lines that cannot all be so.
  ///
  /// @param about what they differ on, in the desk's words: `number of dead`, `injured`, `missing`,
  ///   `arrested`, `displaced`, or `magnitude`, each with ` over time` where it has only moved on;
  ///   `number`, `date`, `actor`, `modality`
  public record Dispute(String about, List<Line> positions) {
    public static final String OVER_TIME = " over time";
    private static final Pattern ABOUT =
        Pattern.compile(
            "(number( of (dead|injured|missing|arrested|displaced))?|magnitude)("
                + OVER_TIME
                + ")?"
                + "|date|actor|modality");

    public Dispute {
      if (positions.size() < 2)
        throw new IllegalArgumentException(
            "a dispute needs two positions, got " + positions.size());
      positions = List.copyOf(positions);
    }

    /// True where `about` is one of the desk's words.
    public boolean isOurs() {
      return ABOUT.matcher(about).matches();
    }

    /// The desk's own heading over the positions.
    public String heading() {
      if (about.endsWith(OVER_TIME))
        return "How the "
            + about.substring(0, about.length() - OVER_TIME.length())
            + " changed, newest first";
      return switch (about) {
        case "number" -> "The numbers differ";
        case "magnitude" -> "The magnitudes differ";
        case "date" -> "The dates differ";
        case "actor" -> "Each names the other";
        case "modality" -> "Said and denied";
        default ->
            about.startsWith("number of ")
                ? about.replaceFirst("number", "The numbers") + " differ"
                : "The reports differ";
      };
    }
  }

  /// What is told of one day.
  public record TimelineEntry(LocalDate date, List<Line> lines) {
    public TimelineEntry {
      lines = List.copyOf(lines);
    }
  }

  /// One report of the story, with the root that it goes back to.
  ///
  /// @param revision [Article#revision()] of the text that was read
  /// @param title its headline, as it stands in the text
  /// @param root id of the report it goes back to, or `agency:NAME`; its own id for a root
  /// @param superseded true where a later revision of the same article stands in its place; it does
  ///   not speak in the brief
  /// @param owes the edges that make it a copy, or name what it cites
  public record SourceListing(
      String report,
      String revision,
      String origin,
      @Nullable String outlet,
      @Nullable String url,
      @Nullable String title,
      @Nullable Moment published,
      String root,
      boolean superseded,
      List<Lineage> owes) {
    public SourceListing {
      owes = List.copyOf(owes);
    }

    public boolean isRoot() {
      return root.equals(report);
    }

    /// True where it is no report, but the word of its server that the page is gone for good.
    public boolean isGone() {
      return revision.equals(GONE);
    }

    /// The revision of a text without a word.
    private static final String GONE = Sha256.hex(new byte[0]);
  }

  /// Every line of the brief with its place, in order of print: `title`, `deck`, `caption`,
  /// `credit`, `why[2]`, `disputed 1[0]`, `timeline 2026-03-02[0]`, `takeaway`.
  public Map<String, Line> lines() {
    Map<String, Line> lines = new LinkedHashMap<>();
    lines.put("title", title);
    if (deck != null) lines.put("deck", deck);
    if (picture != null && picture.caption() != null) lines.put("caption", picture.caption());
    if (picture != null && picture.credit() != null) lines.put("credit", picture.credit());
    for (Section section : sections) {
      // a report may have two headed parts of one kind
      String kind = section.kind().code();
      String name = kind;
      for (int i = 2; lines.containsKey(name + "[0]"); i++) name = kind + " " + i;
      if (section.headed() != null) lines.put(name + " heading", section.headed());
      number(name, section.lines(), lines);
    }
    for (int i = 0; i < disputes.size(); i++)
      number("dispute " + (i + 1), disputes.get(i).positions(), lines);
    for (TimelineEntry entry : timeline) number("timeline " + entry.date(), entry.lines(), lines);
    if (takeaway != null) lines.put("takeaway", takeaway);
    return lines;
  }

  /// What was withdrawn, with its place: `withdrawn[0]`.
  public Map<String, Line> withdrawnLines() {
    Map<String, Line> lines = new LinkedHashMap<>();
    number("withdrawn", withdrawn, lines);
    return lines;
  }

  /// Whose voice a report carries in the end: the outlet of the source it goes back to, or that
  /// root itself where no outlet is known. Two articles of one outlet are one voice.
  public String voiceOf(SourceListing source) {
    for (SourceListing one : sources)
      if (one.report().equals(source.root()) && one.outlet() != null) return one.outlet();
    return source.root();
  }

  private static void number(String name, List<Line> from, Map<String, Line> into) {
    for (int i = 0; i < from.size(); i++) into.put(name + "[" + i + "]", from.get(i));
  }
}
