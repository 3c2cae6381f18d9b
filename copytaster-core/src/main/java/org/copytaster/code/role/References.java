package org.copytaster.code.role;

import org.copytaster.model.Annotations;
import org.copytaster.model.Mention;
import org.copytaster.model.Reference;
import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

/// The article's common nouns and pronouns that mean somebody: "the officers", "they".
record References(Annotations annotations) {

  /// What the word at `noun` refers to: the reference that ends with it, or stands there alone.
  @Nullable Reference at(Span noun) {
    for (Reference reference : annotations.references())
      if (reference.span().overlaps(noun) && reference.span().end() <= noun.end()) return reference;
    return null;
  }

  /// The last words before a pronoun that name its entity by a name or noun.
  @Nullable Span before(Reference pronoun) {
    Span last = null;
    for (Mention mention : annotations.mentions())
      if (mention.entity().equals(pronoun.entity())) last = later(last, mention.span(), pronoun);
    for (Reference noun : annotations.references())
      if (noun.kind() == Reference.Kind.NOUN && noun.entity().equals(pronoun.entity()))
        last = later(last, noun.span(), pronoun);
    return last;
  }

  private static @Nullable Span later(@Nullable Span last, Span next, Reference pronoun) {
    if (next.end() > pronoun.span().start()) return last;
    return last == null || next.start() > last.start() ? next : last;
  }
}
