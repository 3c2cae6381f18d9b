/// Characters, words and shelves: what every verb may lean on. Depends on `model` only.
///
/// [org.copytaster.text.Tokenizer] and [org.copytaster.text.SentenceSplitter] split as UD English
/// does; figures are in `docs/evaluation.md`.
@NullMarked
package org.copytaster.text;

import org.jspecify.annotations.NullMarked;
