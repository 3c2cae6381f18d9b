package org.copytaster.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the desk publishes about a story. Every word a reader may take for a fact stands in a
/// [Line].
///
/// @param story id of the story
/// @param title the headline
/// @param section news section such as `World`
/// @param sources every report of the story, in order of publication
/// @param roots how many independent roots the story's reports go back to
/// @param related ids of related stories, nearest first
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
    List<String> related) {

  public Brief {
    sections = List.copyOf(sections);
    disputes = List.copyOf(disputes);
    timeline = List.copyOf(timeline);
    sources = List.copyOf(sources);
    related = List.copyOf(related);
  }

  /// A picture with its attested caption and credit.
  public record Illustration(String url, @Nullable Line caption, @Nullable Line credit) {}

  /// A headed part of the brief.
  public record Section(Kind kind, String heading, List<Line> lines) {
    public Section {
      lines = List.copyOf(lines);
    }

    /// The parts that a brief may have, in order of print.
    public enum Kind {
      WHAT_HAPPENED("what-happened"),
      WHY("why"),
      IMPLICATIONS("implications"),
      BACKGROUND("background"),
      REACTION("reaction"),
      DISPUTED("disputed"),
      TAKEAWAY("takeaway");

      private final String code;

      Kind(String code) {
        this.code = code;
      }

      /// As JSON has it.
      public String code() {
        return code;
      }
    }
  }

  /// Lines that cannot all be so.
  ///
  /// @param about what they differ on, in the desk's words: `number`, `date`, `actor`, `modality`
  public record Dispute(String about, List<Line> positions) {
    public Dispute {
      if (positions.size() < 2)
        throw new IllegalArgumentException(
            "a dispute needs two positions, got " + positions.size());
      positions = List.copyOf(positions);
    }
  }

  /// What is told of one day.
  public record TimelineEntry(LocalDate date, List<Line> lines) {
    public TimelineEntry {
      lines = List.copyOf(lines);
    }
  }

  /// One report of the story, with the root that it goes back to.
  public record SourceListing(
      String report,
      String origin,
      @Nullable String outlet,
      @Nullable String url,
      @Nullable Moment published,
      String root) {}
}
