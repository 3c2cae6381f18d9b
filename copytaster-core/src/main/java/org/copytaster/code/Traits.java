package org.copytaster.code;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.copytaster.code.role.Naming;
import org.copytaster.code.role.Roles;
import org.copytaster.code.trigger.Trigger;
import org.copytaster.code.words.Phrase;
import org.copytaster.code.words.Reading;
import org.copytaster.code.words.Word;
import org.copytaster.model.Modality;
import org.copytaster.model.Participant;
import org.copytaster.model.Predicate;
import org.copytaster.model.Statement;
import org.jspecify.annotations.Nullable;

/// What speaks for a row and against it: how its participants were found and linked, how its
/// trigger stands, how real the network takes it to be. [Confidence] weighs them.
///
/// @param common words that are of politics and of all other life alike
record Traits(Reading reading, Trigger trigger, Roles roles, Naming naming, Set<String> common) {
  /// Farther from the trigger than this, in words, a phrase is far.
  private static final int FAR = 8;

  SortedSet<String> of(
      List<Participant> actors,
      List<Participant> recipients,
      Modality modality,
      @Nullable Statement statement,
      List<Predicate> predicates,
      Roles parsed) {
    SortedSet<String> traits = new TreeSet<>();
    traits.add("type:" + trigger.entry().type().name().toLowerCase(Locale.ROOT));
    role(traits, "actor", actors, roles.actors(), parsed.actors());
    role(traits, "recipient", recipients, roles.recipients(), parsed.recipients());
    form(traits);
    needed(traits, actors, recipients);
    if (modality == Modality.ASSERTED) traits.add("modality:asserted");
    if (statement != null)
      traits.add(statement.form() == Statement.Form.DIRECT ? "clause:quoted" : "clause:said");
    traits.add("factuality:" + factuality(predicates));
    String told = modality.name().toLowerCase(Locale.ROOT);
    traits.add("told:" + told);
    traits.add("told:" + trigger.entry().type().name().toLowerCase(Locale.ROOT) + "-" + told);
    return traits;
  }

  private void role(
      SortedSet<String> traits,
      String name,
      List<Participant> cast,
      List<Phrase> found,
      List<Phrase> parsed) {
    if (cast.isEmpty()) {
      traits.add(name + ":none");
      return;
    }
    boolean political = cast.stream().anyMatch(naming.publicLife()::isOf);
    traits.add(name + (political ? ":political" : ":private"));
    if (found.stream().anyMatch(p -> reading.word(p.head()).pos().equals("PRON")))
      traits.add(name + ":pronoun");
    boolean entity = cast.stream().anyMatch(p -> p.entity() != null);
    boolean coded = cast.stream().anyMatch(p -> p.code() != null);
    traits.add(name + (entity ? ":entity" : coded ? ":role" : ":thing"));
    if (cast.size() > 1) traits.add(name + ":several");
    if (found.stream().allMatch(p -> Math.abs(p.head() - trigger.head()) > FAR))
      traits.add(name + ":far");
    if (!parsed.isEmpty())
      traits.add(name + (parsed.stream().anyMatch(found::contains) ? ":parsed" : ":disputed"));
  }

  /// What PLOVER says that a type needs, and who is left out though the verb has one.
  private void needed(
      SortedSet<String> traits, List<Participant> actors, List<Participant> recipients) {
    boolean needs =
        switch (trigger.entry().type()) {
          case AID, COOPERATE, SANCTION -> true;
          case AGREE, CONSULT, SUPPORT, CONCEDE, RETREAT, REQUEST, ACCUSE, REJECT -> false;
          case THREATEN, PROTEST, MOBILIZE, COERCE, ASSAULT -> false;
        };
    if (needs && recipients.isEmpty() && actors.size() < 2) traits.add("recipient:needed");
    if (actors.isEmpty() && !trigger.entry().nominal() && !trigger.isPassive())
      traits.add("actor:needed");
    if (!actors.isEmpty() && !recipients.isEmpty()) traits.add("both:told");
    if (actors.stream().anyMatch(naming.publicLife()::isOf)
        && recipients.stream().anyMatch(naming.publicLife()::isOf)) traits.add("both:political");
  }

  private void form(SortedSet<String> traits) {
    boolean nominal = trigger.entry().nominal();
    if (nominal) traits.add("trigger:noun");
    else if (trigger.group().infinitive()) traits.add("trigger:infinitive");
    else if (trigger.group().isGerund(reading)) traits.add("trigger:gerund");
    else if (trigger.isPassive()) traits.add("trigger:passive");
    if (trigger.words().size() > 1) traits.add("trigger:long");
    Word head = reading.word(trigger.head());
    if (head.isAny(common))
      traits.add(trigger.words().size() > 1 ? "word:common-in-phrase" : "word:common");
    if (head.relation().equals("root")) traits.add("clause:main");
    if (naming.publicLife().isOf(reading)) traits.add("sentence:political");
  }

  private String factuality(List<Predicate> predicates) {
    for (Predicate predicate : predicates)
      if (predicate.span().overlaps(reading.word(trigger.head()).span()))
        return predicate.factuality() >= 2 ? "high" : predicate.factuality() > 0.5 ? "some" : "low";
    return "none";
  }
}
