/// Who says what: from an article and its annotations to [org.copytaster.model.Statement]s.
///
/// A statement is an attribution relation in the sense of PARC and PolNeAR: a *source*, through a
/// *cue*, says a *content*. Two suppliers propose them. Rules (`rule` has them; [PhraseRules],
/// [TranscriptRules]) read tokens, parts of speech, quotation marks and the cue lexicon. The
/// reading network's [org.copytaster.model.AttributionCandidate]s, where there are any, come first;
/// rules then repair and complete them. [Settlement] lets the proposals compete for words, and what
/// is left is given its source, chain, hedge and modality.
///
/// Contract: every span lies inside the article's text and on words of its copy; content never runs
/// out of its quotation or sentence, however the marks are (un)balanced; the same input gives the
/// same statements; bad input gives fewer statements, never an exception.
///
/// Papers: Pareti, *PARC 3.0* (LREC 2016); Newell et al., *PolNeAR* (LREC 2018), whose conventions
/// for spans are kept (quotation marks and a leading "that" belong to the content, auxiliaries to
/// the cue), but for one: the words after a name that say who somebody is are the source's `role`.
/// Figures are in docs/evaluation.md.
@NullMarked
package org.copytaster.attribute;

import org.jspecify.annotations.NullMarked;
