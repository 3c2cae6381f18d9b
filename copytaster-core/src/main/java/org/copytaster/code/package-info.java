/// `code`: who did what to whom, as PLOVER types with modality.
///
/// A lexicon of patterns finds the words that evoke an event (`trigger`); the clause they stand in
/// gives actor and recipient (`role`: by dependencies where tokens are parsed, by bounded windows
/// where they are not); the words around say how true the text takes it to be (`modality`);
/// figurative, sporting and natural uses are dropped (`trigger` too); rows that tell one happening
/// are merged ([Merger]). An actor and an act from different clauses without a link are never put
/// together: the row is left out, or the role stays empty.
///
/// Figures: `docs/evaluation.md`, section Events. Ontology: PLOVER's manual (openeventdata/PLOVER);
/// where it contradicts itself, see the decision record on events.
@NullMarked
package org.copytaster.code;

import org.jspecify.annotations.NullMarked;
