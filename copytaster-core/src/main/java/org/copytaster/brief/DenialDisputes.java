package org.copytaster.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.copytaster.model.Brief;
import org.copytaster.model.Event;
import org.copytaster.model.Modality;
import org.jspecify.annotations.Nullable;

/// What one says and another denies, and mutual blame.
final class DenialDisputes {
  private static final int MOST = 3;

  /// Share of a denial's content words that the claim it answers must hold.
  private static final double ANSWERS = 0.3;

  private static final Pattern DENIES =
      Pattern.compile(
          "\\b(den(y|ies|ied|ying)|reject(s|ed)? (the |any |those |these |that )?"
              + "(claim|accusation|allegation|suggestion|report|charge)s?|dismiss(es|ed) (the"
              + " |those |these )?(claim|accusation|allegation|report)s?|(is|was|were|are) (false"
              + "|untrue|a lie|lies))\\b");

  private final Material material;
  private final List<Brief.Dispute> disputes = new ArrayList<>();
  private final Set<Passage> used = new HashSet<>();

  private DenialDisputes(Material material) {
    this.material = material;
  }

  static List<Brief.Dispute> in(Material material) {
    DenialDisputes found = new DenialDisputes(material);
    List<Passage> candidates =
        material.byCentrality().stream().filter(Standing::standsAlone).toList();
    for (Passage passage : candidates) {
      if (found.disputes.size() == MOST) break;
      if (found.used.contains(passage)) continue;
      Passage blamed = found.blames(passage, candidates);
      if (blamed != null) found.add("actor", passage, blamed);
      else if (denies(passage)) {
        Passage claim = found.denied(passage, candidates);
        if (claim != null) found.add("modality", claim, passage);
      }
    }
    return found.disputes;
  }

  private void add(String about, Passage first, Passage second) {
    for (Passage old : used)
      if (old.terms().overlap(first.terms()) > 0.5 || old.terms().overlap(second.terms()) > 0.5)
        return;
    used.add(first);
    used.add(second);
    disputes.add(
        new Brief.Dispute(about, List.of(material.lines().of(first), material.lines().of(second))));
  }

  static boolean denies(Passage passage) {
    for (Event event : passage.events()) if (event.modality() == Modality.DENIED) return true;
    if (passage.mainStatement().map(s -> s.modality() == Modality.DENIED).orElse(false))
      return true;
    return DENIES.matcher(Certainty.outsideQuotes(passage.text())).find();
  }

  /// The asserted passage that the denial answers: the one with the opposed event, or the one that
  /// shares most of its words.
  private @Nullable Passage denied(Passage denial, List<Passage> candidates) {
    Passage best = null;
    double most = ANSWERS;
    for (Passage claim : candidates) {
      if (used.contains(claim) || claim.equals(denial) || denies(claim)) continue;
      Modality modality = Certainty.of(claim);
      if (modality != Modality.ASSERTED && modality != Modality.POSSIBLE) continue;
      if (denial.terms().shared(claim.terms()) < 3) continue;
      double answers = denial.terms().within(claim.terms());
      if (opposed(denial, claim)) answers += 0.5;
      if (answers > most) {
        most = answers;
        best = claim;
      }
    }
    return best;
  }

  private static boolean opposed(Passage denial, Passage claim) {
    for (Event denied : denial.events())
      for (Event said : claim.events())
        if (denied.type() == said.type()
            && denied.modality().opposes(said.modality())
            && Echoes.meet(denial.report(), denied.actors(), claim.report(), said.actors()))
          return true;
    return false;
  }

  /// The passage that tells the same with the parts exchanged, on somebody's word in both.
  private @Nullable Passage blames(Passage passage, List<Passage> candidates) {
    for (Event event : passage.events()) {
      if (event.statement() == null || event.actors().isEmpty() || event.recipients().isEmpty())
        continue;
      for (Passage other : candidates)
        if (!used.contains(other) && !other.equals(passage) && exchanged(passage, event, other))
          return other;
    }
    return null;
  }

  private static boolean exchanged(Passage passage, Event event, Passage other) {
    for (Event back : other.events())
      if (back.type() == event.type()
          && back.statement() != null
          && !back.actors().isEmpty()
          && !back.recipients().isEmpty()
          && Echoes.meet(passage.report(), event.actors(), other.report(), back.recipients())
          && Echoes.meet(passage.report(), event.recipients(), other.report(), back.actors())
          && !Echoes.meet(passage.report(), event.actors(), other.report(), back.actors()))
        return true;
    return false;
  }
}
