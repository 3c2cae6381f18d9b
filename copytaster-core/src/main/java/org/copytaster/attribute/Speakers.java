package org.copytaster.attribute;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copytaster.attribute.galley.Galley;
import org.copytaster.attribute.galley.NounPhrases;
import org.copytaster.attribute.galley.Run;
import org.copytaster.attribute.galley.Subject;
import org.copytaster.model.Annotations;
import org.copytaster.model.Entity;
import org.copytaster.model.EntityType;
import org.copytaster.model.Mention;
import org.copytaster.model.Reference;
import org.copytaster.model.Source;
import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

/// Who a source is: the entity its head names, for a pronoun the person who spoke last, and the
/// text's words for the role. Asked in text order; abstains where two could be meant.
final class Speakers {
  private static final Set<String> HE_OR_SHE = Set.of("he", "she");

  /// Nouns for one person, which a "he" behind them means.
  private static final Set<String> PERSONS =
      Set.of(
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "official",
          "officer",
          "aide",
          "adviser",
          "advisor",
          "lawyer",
          "attorney",
          "diplomat",
          "analyst",
          "expert",
          "source",
          "man",
          "woman",
          "resident",
          "witness",
          "person",
          "minister",
          "lawmaker",
          "senator",
          "commander",
          "soldier",
          "driver",
          "teacher",
          "doctor",
          "student",
          "neighbor",
          "neighbour",
          "executive",
          "judge",
          "mayor",
          "president",
          "chairman",
          "chairwoman",
          "director",
          "economist",
          "professor",
          "researcher",
          "scientist",
          "farmer",
          "worker",
          "volunteer",
          "survivor",
          "trader",
          "manager",
          "owner",
          "employee",
          "investigator",
          "detective",
          "prosecutor",
          "activist",
          "campaigner",
          "strategist",
          "voter",
          "author",
          "fisherman",
          "captain",
          "passenger",
          "shopper",
          "caller",
          "another",
          "one",
          "mother",
          "father",
          "brother",
          "sister",
          "son",
          "daughter",
          "wife",
          "husband",
          "widow");

  private static final Set<String> TITLES =
      Set.of("mr.", "mrs.", "ms.", "dr.", "mr", "mrs", "ms", "dr", "sir", "dame", "the", "a", "an");

  /// From here a pronoun's reading outweighs silence about who spoke: of 16 read by hand 13 were
  /// right.
  private static final double SURE = 0.9;

  /// Blocks back to the person a pronoun may mean.
  private static final int REACH = 2;

  private final Galley galley;
  private final List<Mention> mentions;
  private final Map<String, Entity> entities = new HashMap<>();
  private final List<Reference> references;
  private final NounPhrases phrases;
  private final SourceNames names;
  private boolean unnamedSpoke;
  private @Nullable String lastPerson;
  private int lastBlock = -1;

  Speakers(Galley galley, Annotations annotations) {
    this.galley = galley;
    this.mentions = annotations.mentions();
    this.references = annotations.references();
    this.phrases = new NounPhrases(galley);
    this.names = new SourceNames(galley, mentions);
    for (Entity entity : annotations.entities()) entities.put(entity.id(), entity);
  }

  @Nullable Source source(@Nullable Subject found) {
    if (found == null) return null;
    Subject subject = turned(found);
    String entity = names.isWhere(subject) ? referred(subject.whole()) : entity(subject.name());
    int block = galley.blockIndex(subject.name().from());
    Entity resolved = entity == null ? null : entities.get(entity);
    if (resolved != null && resolved.type() == EntityType.PER) {
      lastPerson = entity;
      lastBlock = block;
      unnamedSpoke = false;
    } else if (entity == null && PERSONS.contains(galley.lower(subject.name().to() - 1))) {
      unnamedSpoke = true;
      lastBlock = block;
    }
    Run named = subject.role() == null ? subject.name() : subject.whole();
    return new Source(List.of(galley.span(named)), entity, role(subject, resolved));
  }

  /// "its secretary, Rose Angwin": what stands in apposition is the name.
  private Subject turned(Subject subject) {
    Run role = subject.role();
    if (role == null || role.isEmpty()) return subject;
    Span span = galley.span(role);
    for (Mention mention : mentions) {
      // a first name alone is often read as some other name
      boolean person = mention.type() == EntityType.PER || mention.type() == EntityType.MISC;
      if (person && mention.span().equals(span))
        return new Subject(subject.whole(), role, subject.name());
    }
    return subject;
  }

  private @Nullable Span role(Subject subject, @Nullable Entity entity) {
    if (subject.role() != null) return galley.span(subject.role());
    Span before = roleBefore(subject.name());
    if (before != null) return before;
    if (isRelative(subject.name())) {
      Run noun = antecedent(subject.name());
      if (noun != null && (entity == null || entity.description() == null))
        return galley.span(noun);
    }
    return entity == null ? null : entity.description();
  }

  /// "Foreign Minister X": the words of the source before the person's name.
  private @Nullable Span roleBefore(Run name) {
    Span span = galley.span(name);
    for (Mention mention : mentions) {
      if (mention.type() != EntityType.PER || mention.span().end() != span.end()) continue;
      int from = name.from();
      int to = galley.firstAt(mention.span().start());
      while (from < to && TITLES.contains(galley.lower(from))) from++;
      while (to > from && (TITLES.contains(galley.lower(to - 1)) || galley.isMark(to - 1))) to--;
      // "Rosa Linde and Ilya Brandt": the other one is no role
      if (to > from && galley.is(to - 1, "and", "or")) return null;
      return from < to ? galley.span(new Run(from, to)) : null;
    }
    return null;
  }

  private @Nullable String entity(Run name) {
    String head = galley.lower(name.to() - 1);
    if (isRelative(name)) return antecedentEntity(name);
    String named = names.entity(name);
    if (named != null) return named;
    if (!HE_OR_SHE.contains(head)) return referred(name);
    if (unnamedSpoke && galley.blockIndex(name.from()) - lastBlock <= 1) return null;
    return agreed(person(name.from()), reference(name));
  }

  /// Whom a "he" means to those who ask who spoke last, and to the reading of pronouns where it is
  /// sure. Where they differ each is right about as often (dev articles of PolNeAR, read by hand),
  /// and nobody is told.
  private @Nullable String agreed(@Nullable String spoke, @Nullable Reference reference) {
    if (reference == null || reference.confidence() < SURE || !isNamed(reference.entity()))
      return spoke;
    return spoke == null || spoke.equals(reference.entity()) ? reference.entity() : null;
  }

  private boolean isRelative(Run name) {
    return galley.is(name.to() - 1, "who", "which", "that");
  }

  /// Whom "the company", "it" or "they" means, if that is somebody whom the text names.
  private @Nullable String referred(Run name) {
    Reference reference = reference(name);
    return reference != null && isNamed(reference.entity()) ? reference.entity() : null;
  }

  private @Nullable Reference reference(Run name) {
    Span span = galley.span(name);
    for (Reference reference : references)
      if (reference.span().end() == span.end() && reference.span().start() >= span.start())
        return reference;
    return null;
  }

  private boolean isNamed(String entity) {
    return mentions.stream().anyMatch(mention -> entity.equals(mention.entity()));
  }

  /// The phrase that "who" stands for, which ends right before it or before a comma.
  private @Nullable Run antecedent(Run relative) {
    int before = relative.from() - 1;
    if (galley.is(before, ",", "—", "–")) before--;
    if (!galley.isCopy(before)) return null;
    return phrases.endingAt(before, galley.sentence(before).from());
  }

  private @Nullable String antecedentEntity(Run relative) {
    Run noun = antecedent(relative);
    return noun == null ? null : names.entity(noun);
  }

  /// The person a "he" or "she" means: who spoke last, unless somebody else has opened a sentence
  /// since; where nobody spoke, the only person named.
  private @Nullable String person(int pronoun) {
    int block = galley.blockIndex(pronoun);
    int at = galley.span(pronoun).start();
    Set<String> named = new HashSet<>();
    String opener = null;
    for (Mention mention : mentions) {
      if (mention.span().start() >= at) break;
      if (mention.type() != EntityType.PER) continue;
      int first = galley.firstAt(mention.span().start());
      if (!galley.isCopy(first) || block - galley.blockIndex(first) > 1) continue;
      named.add(mention.entity());
      boolean opens = first - galley.sentence(first).from() <= 4 && !galley.isQuoted(first);
      if (opens) opener = mention.entity();
    }
    if (lastPerson == null || block - lastBlock > REACH)
      return named.size() == 1 ? named.iterator().next() : null;
    return opener == null || opener.equals(lastPerson) ? lastPerson : null;
  }
}
