package org.copytaster.code.role;

import java.util.List;
import java.util.Set;
import org.copytaster.code.words.Reading;
import org.copytaster.code.words.Word;
import org.copytaster.model.Actor;
import org.copytaster.model.Annotations;
import org.copytaster.model.Entity;
import org.copytaster.model.EntityType;
import org.copytaster.model.Mention;
import org.copytaster.model.Participant;

/// Who is of public life: states and those who rule, fight or judge; and who of them has only words
/// for a weapon.
public record PublicLife(Annotations annotations, RoleNouns roles) {
  static final Set<String> BODIES = Set.of("UNO", "IGO", "EUR", "ISM", "IMG", "NGO");
  private static final Set<String> PRIVATE =
      Set.of("CVL", "BUS", "JRN", "EDU", "MED", "AGR", "REL", "CRM", "SOC", "UNK", "MNC");
  private static final Set<String> RULING =
      Set.of(
          "GOV", "MIL", "COP", "JUD", "LEG", "PTY", "REB", "PRM", "SPY", "UAF", "OPP", "ELI", "NGO",
          "REF", "LAB");

  /// True for somebody whose trade is words: a politician, a party, a person without a sector.
  public boolean isOfWords(Participant participant) {
    String code = participant.code();
    String sector = code == null || code.length() < 3 ? "" : code.substring(code.length() - 3);
    boolean person =
        participant.entity() != null
            && annotations
                .entity(participant.entity())
                .map(e -> e.type() == EntityType.PER)
                .orElse(false);
    return person && !Set.of("MIL", "REB", "UAF", "COP", "CRM").contains(sector)
        || Set.of("PTY", "LEG", "ELI").contains(sector);
  }

  /// True if the sentence names a state, or somebody who rules, fights or judges.
  public boolean isOf(Reading reading) {
    for (Mention mention : annotations.mentions()) {
      if (!reading.sentence().span().contains(mention.span())) continue;
      Actor actor = annotations.entity(mention.entity()).map(Entity::actor).orElse(null);
      if (mention.type() == EntityType.GPE && actor != null && actor.country() != null) return true;
      if (actor != null && actor.sectors().stream().anyMatch(RULING::contains)) return true;
    }
    for (Word word : reading.words()) {
      List<String> role = word.isNoun() ? roles.endingAt(reading.words(), word.index()) : null;
      if (role != null && role.stream().anyMatch(RULING::contains)) return true;
    }
    return false;
  }

  /// True for a state, a body between states, or somebody of a sector that rules, fights or judges;
  /// a firm or a private person of some country is not.
  public boolean isOf(Participant participant) {
    String code = participant.code();
    if (code == null) return false;
    String sector = code.substring(code.length() - 3);
    if (RULING.contains(sector) || BODIES.contains(code.substring(0, 3))) return true;
    if (code.length() > 3 || PRIVATE.contains(code)) return false;
    EntityType type =
        participant.entity() == null
            ? null
            : annotations.entity(participant.entity()).map(Entity::type).orElse(null);
    return type == EntityType.GPE || type == EntityType.NORP || type == null;
  }

  /// True for people and bodies, not for a state alone, which may be where something was.
  public boolean isOfPeople(Participant participant) {
    String code = participant.code();
    return code != null && (code.length() > 3 || RULING.contains(code) || BODIES.contains(code));
  }
}
