package org.copytaster.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One sentence of a brief, with the evidence that proves it.
///
/// @param text what is printed: the evidence's words, or [#template()] filled from them
/// @param evidence at least one. In a verbatim line the first is the words, and any further ones
///   stand in slot [#ALSO]: where other reports say the same. In a template line each has its slot;
///   [#ALSO] never fills one.
/// @param template `null` for a verbatim line
/// @param statement `report#statement` it rests on, where it does
/// @param event `report#event` it rests on, where it does
/// @param outlets names of the outlets that carry it: those of the evidence's reports
/// @param roots how many independent voices the evidence's reports go back to; at least 1
/// @param day what its words mean by "on Tuesday" or "yesterday", by the date of the report that
///   the words stand in; `null` where they name no day in that way, or more than one
public record Line(
    String text,
    List<Evidence> evidence,
    @Nullable Template template,
    @Nullable String statement,
    @Nullable String event,
    List<String> outlets,
    int roots,
    Modality modality,
    @Nullable LocalDate day) {

  /// Slot of evidence that says the same elsewhere, and is not printed as the line's words.
  public static final String ALSO = "also";

  public Line {
    if (evidence.isEmpty()) throw new IllegalArgumentException("line without evidence: " + text);
    if (roots < 1) throw new IllegalArgumentException("line with " + roots + " roots: " + text);
    evidence = List.copyOf(evidence);
    outlets = List.copyOf(outlets);
  }

  /// The words of the evidence in one slot, in order.
  public List<String> words(String slot) {
    return evidence.stream().filter(one -> slot.equals(one.slot())).map(Evidence::quote).toList();
  }
}
