package org.copytaster.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copytaster.brief.passage.Certainty;
import org.copytaster.brief.passage.Passage;
import org.copytaster.brief.passage.Past;
import org.copytaster.brief.passage.Standing;
import org.copytaster.brief.passage.Terms;
import org.copytaster.model.Brief;
import org.copytaster.model.Event;
import org.copytaster.model.Modality;
import org.jspecify.annotations.Nullable;

/// What one says and another denies, and mutual blame.
///
/// A denial is paired with the claim that holds most of what it denies, rare words counting more;
/// where no claim holds enough, the denial is left to the other sections rather than set against
/// something it does not answer.
final class DenialDisputes {
  private static final int MOST = 3;

  /// Share of the weight of the denied words that the claim must hold.
  private static final double ANSWERS = 0.45;

  /// How many of the denied words the claim must hold at least.
  private static final int FEWEST_SHARED = 2;

  /// Where fewer words than this are denied, the claim must also name somebody whom the denial
  /// names.
  private static final int FEWEST_DENIED = 3;

  /// Who "was denied a witness" has been refused something.
  private static final Pattern DENIES =
      Pattern.compile(
          "(?<!\\b(had|was|were|is|are|be|been|being) )\\b(den(y|ies|ied|ying)|(reject(s|ed)?|dismiss(es|ed)) (as \\p{L}+ )?(the |any"
              + " |those |these |that |a"
              + " )?(claim|accusation|allegation|suggestion|report|charge)s?)\\b("
              + " (that|having|any|claims?|reports?|accusations?|allegations?))*");

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
    return DENIES.matcher(Certainty.outsideQuotes(passage.text())).find();
  }

  /// The words behind "denied that" up to the next comma, without the names: whom it is about does
  /// not yet say what.
  static Set<String> whatIsDenied(Passage denial) {
    Matcher denies = DENIES.matcher(Certainty.outsideQuotes(denial.text()));
    if (!denies.find() || denies.end() > denial.text().length()) return Set.of();
    String rest = denial.text().substring(denies.end());
    Matcher end = Pattern.compile("[,;]").matcher(rest);
    Terms denied = Terms.of("x " + (end.find() ? rest.substring(0, end.start()) : rest));
    Set<String> words = new HashSet<>(denied.words());
    words.removeAll(denied.names());
    words.removeAll(denied.figures());
    return words;
  }

  private @Nullable Passage denied(Passage denial, List<Passage> candidates) {
    Set<String> denied = whatIsDenied(denial);
    if (denied.isEmpty()) return null;
    double all = weight(denied);
    Passage best = null;
    double most = ANSWERS;
    for (Passage claim : candidates) {
      if (used.contains(claim) || claim.equals(denial) || denies(claim)) continue;
      Modality modality = Certainty.of(claim);
      if (modality != Modality.ASSERTED && modality != Modality.POSSIBLE) continue;
      if (Past.isToldOf(claim)) continue;
      Set<String> shared = new HashSet<>(denied);
      shared.retainAll(claim.terms().words());
      if (shared.size() < Math.min(FEWEST_SHARED, denied.size())) continue;
      if (claim.terms().negative() > 0
          || denied.size() < FEWEST_DENIED && !nameAlike(denial, claim)) continue;
      double answers = weight(shared) / all + (opposed(denial, claim) ? 0.3 : 0);
      if (answers > most) {
        most = answers;
        best = claim;
      }
    }
    return best;
  }

  private static boolean nameAlike(Passage denial, Passage claim) {
    return denial.terms().names().stream().anyMatch(claim.terms().words()::contains);
  }

  private double weight(Set<String> words) {
    return words.stream().sorted().mapToDouble(material.centrality()::rarity).sum();
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
          && Echoes.meetByName(passage.report(), event.actors(), other.report(), back.recipients())
          && Echoes.meetByName(passage.report(), event.recipients(), other.report(), back.actors())
          && !Echoes.meetByName(passage.report(), event.actors(), other.report(), back.actors()))
        return true;
    return false;
  }
}
