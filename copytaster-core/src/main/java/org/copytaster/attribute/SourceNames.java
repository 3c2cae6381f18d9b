package org.copytaster.attribute;

import java.util.List;
import java.util.Set;
import org.copytaster.attribute.galley.Galley;
import org.copytaster.attribute.galley.Run;
import org.copytaster.attribute.galley.Subject;
import org.copytaster.model.EntityType;
import org.copytaster.model.Mention;
import org.copytaster.model.Span;
import org.copytaster.text.WordList;
import org.jspecify.annotations.Nullable;

/// Which of the names in a source's words is the source: "Ann Lee, 30, of Orsa, Vik" is Lee, "Orsa
/// County (Vik) Sheriff Ann Lee" too, "the scientist of Open Seas Watch" is none of them.
record SourceNames(Galley galley, List<Mention> mentions) {
  /// What somebody is a minister, a secretary or a chief of.
  private static final Set<String> OFFICES =
      WordList.of(
          """
          staff state finance defense defence health education justice interior treasury commerce
          labor labour energy agriculture transport transportation trade senate parliament police
          affairs information environment culture tourism security operations\
          """);

  /// The entity that a source's words name; `null` where they name none, or several: "Linde and
  /// Brandt" is not Brandt.
  @Nullable String entity(Run source) {
    List<Mention> inside = inside(source);
    Mention named = named(source, inside);
    return named == null || isJoined(inside, named.entity()) ? null : named.entity();
  }

  private List<Mention> inside(Run source) {
    Span span = galley.span(source);
    return mentions.stream().filter(mention -> span.contains(mention.span())).toList();
  }

  /// The name that ends the words, or is followed in them by brackets only; a person at their head
  /// outweighs a place at their end.
  private @Nullable Mention named(Run source, List<Mention> inside) {
    Mention person = firstPerson(source, inside);
    int end = galley.span(source).end();
    for (Mention mention : inside)
      if (mention.span().end() == end && isPerson(mention) && isHead(mention, source))
        return mention;
    int bare = endBeforeBracket(source);
    for (Mention mention : inside) {
      if (mention.span().end() != bare) continue;
      return person != null && !isPerson(mention) || !isHead(mention, source) ? person : mention;
    }
    return person;
  }

  private static boolean isPerson(Mention mention) {
    return mention.type() == EntityType.PER;
  }

  /// Of several brackets the last where it ends the words, else the first.
  private int endBeforeBracket(Run source) {
    boolean ends = galley.is(source.to() - 1, ")");
    for (int t = source.to() - 1; ends && t > source.from(); t--)
      if (galley.is(t, "(")) return galley.span(t - 1).end();
    for (int t = source.from() + 1; t < source.to(); t++)
      if (galley.is(t, "(")) return galley.span(t - 1).end();
    int last = source.to() - (galley.is(source.to() - 1, "'s", "'") ? 2 : 1);
    return galley.span(Math.max(source.from(), last)).end();
  }

  /// "Dr Leonie Marchetti of the Strand Institute in London": the person that a preposition or a
  /// bracket follows; "Marchetti supporters" are not Marchetti.
  private @Nullable Mention firstPerson(Run source, List<Mention> inside) {
    if (inside.isEmpty() || !isPerson(inside.getFirst())) return null;
    Mention first = inside.getFirst();
    int after = galley.firstAt(first.span().end());
    boolean ends = galley.is(after, "of", "in", "at", "from", "for", "(", ",", "who");
    return ends && isHead(first, source) ? first : null;
  }

  /// "the scientist of Open Seas Watch" is not the watch; "the minister for finance Rosa Linde" is
  /// Linde; "people like Linde" are not Linde.
  private boolean isHead(Mention mention, Run source) {
    int first = galley.firstAt(mention.span().start());
    if (galley.is(first - 1, "(") && first - 1 > source.from()) return false;
    boolean office = isPerson(mention) && OFFICES.contains(galley.lower(first - 1));
    for (int t = Math.max(source.from(), first - 2); t < first; t++)
      if (galley.is(t, "of", "in", "at", "for", "from", "with", "on")) return office;
    for (int t = source.from(); t < first; t++)
      if (galley.is(t, "like", "including", "than")) return false;
    // "the group backing Linde"
    boolean verb = galley.pos(first - 1).equals("VERB") && galley.lower(first - 1).endsWith("ing");
    return !verb || first <= source.from() + 1;
  }

  /// True if the entity is one of two that an "and" joins: "Ann Lee, the mayor, and her deputy,
  /// Rosa Linde".
  private boolean isJoined(List<Mention> inside, String entity) {
    Mention before = null;
    Mention person = null;
    for (Mention mention : inside) {
      if (!isSpeaker(mention.type())) continue;
      if (areJoined(before, mention, entity) || areJoined(person, mention, entity)) return true;
      before = mention;
      if (isPerson(mention)) person = mention;
    }
    return false;
  }

  private static boolean isSpeaker(EntityType type) {
    return switch (type) {
      case PER, ORG, GPE -> true;
      case LOC, FAC, NORP, PRODUCT, EVENT, MISC -> false;
    };
  }

  private boolean areJoined(@Nullable Mention one, Mention other, String entity) {
    if (one == null || one.entity().equals(other.entity())) return false;
    boolean either = one.entity().equals(entity) || other.entity().equals(entity);
    return either && isConjunction(one, other);
  }

  /// True if an "and" but no preposition stands between two names.
  private boolean isConjunction(Mention one, Mention other) {
    int from = galley.firstAt(one.span().end() - 1) + 1;
    int to = galley.firstAt(other.span().start());
    boolean and = false;
    for (int t = from; t < to; t++) {
      and |= galley.is(t, "and", "or", "&");
      if (galley.pos(t).equals("ADP") || galley.pos(t).equals("VERB")) return false;
    }
    return and && (galley.is(from, "and", "or", "&", ",") || galley.is(from + 1, "and", "or"));
  }

  /// "The Orsa, Norrland, maker of nails": where the maker sits is not who speaks.
  boolean isWhere(Subject subject) {
    Run name = subject.name();
    if (subject.whole().to() == name.to() || !galley.is(name.from(), "the", "a", "an"))
      return false;
    Span span = galley.span(name);
    return mentions.stream()
        .anyMatch(
            mention -> mention.type() == EntityType.GPE && mention.span().end() == span.end());
  }
}
