package org.copytaster.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One sentence of a brief, with the evidence that proves it.
///
/// @param text what is printed: the evidence's words, or [#template()] filled from them
/// @param evidence at least one
/// @param template `null` for a verbatim line
/// @param statement `report#statement` it rests on, where it does
/// @param event `report#event` it rests on, where it does
/// @param outlets names of the outlets that carry it
/// @param roots how many independent roots those go back to; at least 1
public record Line(
    String text,
    List<Evidence> evidence,
    @Nullable Template template,
    @Nullable String statement,
    @Nullable String event,
    List<String> outlets,
    int roots,
    Modality modality) {

  public Line {
    if (evidence.isEmpty()) throw new IllegalArgumentException("line without evidence: " + text);
    if (roots < 1) throw new IllegalArgumentException("line with " + roots + " roots: " + text);
    evidence = List.copyOf(evidence);
    outlets = List.copyOf(outlets);
  }
}
