package org.copytaster.attribute.cue;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copytaster.model.Hedge;
import org.copytaster.model.Modality;

/// An entry of the cue lexicon.
///
/// @param lemma first word
/// @param rest particle or preposition that belongs to it ("point *out*"), in order; often empty
/// @param modality what the cue by itself says of the content's force
/// @param hedge likewise
/// @param prepositions after which the content may stand, for [Frame#PREPOSITION]
public record Cue(
    String lemma,
    List<String> rest,
    Kind kind,
    Sort sort,
    Modality modality,
    Hedge.Level hedge,
    Set<Frame> frames,
    Set<String> prepositions) {

  public enum Kind {
    VERB,
    NOUN
  }

  /// What kind of doing the cue names.
  public enum Sort {
    SPEECH,
    THOUGHT,
    PERCEPTION,
    DOCUMENT
  }

  /// What can stand as the content.
  public enum Frame {
    QUOTE,
    THAT,
    BARE,
    WH,
    TO,
    NP,
    AS,
    /// Not a content but an addressee before it: "told *reporters*".
    SOMEONE,
    PREPOSITION
  }

  /// One line of `cues.tsv`, whose header describes it.
  public static Cue parse(List<String> fields) {
    if (fields.size() != 6)
      throw new IllegalArgumentException(
          "cues.tsv: " + fields.size() + " fields instead of 6 in " + fields);
    List<String> words = List.of(fields.get(0).split(" "));
    Set<Frame> frames = EnumSet.noneOf(Frame.class);
    Set<String> prepositions = new java.util.TreeSet<>();
    for (String frame : fields.get(5).split(" ")) {
      if (frame.startsWith("prep:")) {
        frames.add(Frame.PREPOSITION);
        prepositions.add(frame.substring("prep:".length()));
      } else {
        frames.add(Frame.valueOf(upper(frame)));
      }
    }
    return new Cue(
        words.getFirst(),
        words.subList(1, words.size()),
        Kind.valueOf(upper(fields.get(1))),
        Sort.valueOf(upper(fields.get(2))),
        Modality.valueOf(fields.get(3)),
        Hedge.Level.valueOf(fields.get(4)),
        frames,
        prepositions);
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }

  public boolean takes(Frame frame) {
    return frames.contains(frame);
  }

  /// The whole entry, as `cues.tsv` names it.
  public String name() {
    return rest.isEmpty() ? lemma : lemma + " " + String.join(" ", rest);
  }
}
