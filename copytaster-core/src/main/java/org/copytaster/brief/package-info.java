/// `brief`: chooses and orders attested lines into what the desk publishes about a story.
///
/// Nothing is written here: every line is a sentence of a report, cut where it stands, or a
/// [org.copytaster.model.Template] filled with a report's own words. The craft is in the choice:
///
/// - only the newest revision of an article speaks (`Speaking`);
/// - a sentence must be able to stand alone: no unresolved pronoun, no "But", quotation marks in
///   balance (`passage.Standing`);
/// - what several roots say comes first, copies count for nothing (`Centrality`, after LexRank,
///   Erkan and Radev 2004, with one vote per root instead of one per sentence);
/// - no two lines say the same (`Redundancy`, after MMR, Carbonell and Goldstein 1998);
/// - what is not asserted is never told as having happened (`passage.Certainty`);
/// - an explainer's own headed parts are kept (`HeadedParts`);
/// - contradicting figures, denials and mutual blame are set side by side (`FigureDisputes`,
///   `DenialDisputes`, `ContrastDisputes`).
///
/// The same story always gives the same brief: no clock, no randomness, ties are broken by
/// publication and place in the text.
@NullMarked
package org.copytaster.brief;

import org.jspecify.annotations.NullMarked;
