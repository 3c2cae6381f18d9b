/// Annotate: an article's words become tokens, sentences, names, entities, times and places.
///
/// One public agent, [Annotator]. What reads the words, parts of speech, names, predicates and
/// proposals of attribution, is a [WordReader]: the reading network, or lexicons where speed or
/// size forbid it. Who is who, when and where is decided here in both cases.
///
/// Only what parts cover is read; credits and tables too, since names stand there, but attribution
/// and coding take their statements from running copy.
@NullMarked
package org.copytaster.annotate;

import org.jspecify.annotations.NullMarked;
