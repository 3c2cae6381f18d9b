package org.copytaster.attribute.galley;

import org.copytaster.model.Span;

/// One stretch between quotation marks, inside one block.
///
/// @param span with its marks
/// @param depth 0 for the outermost, 1 for a quotation inside a quotation, …
/// @param closed false where the closing mark is missing and the end was set by us
/// @param continues true where the speech goes on in the next block, which opens its mark again
public record Quotation(Span span, int depth, boolean closed, boolean continues) {}
