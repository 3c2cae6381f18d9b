/// `verify`: proves a brief again from the sources alone.
///
/// The [Verifier] trusts nothing that the brief says about itself. Each source is read and
/// extracted again from its origin; then every line's evidence is cut out again, its hash taken
/// again, its template filled again, its outlets and roots counted again. What does not come out
/// the same is a [Verification.Failure] with the place of the line and the reason.
///
/// What it does not prove: that the lineage between sources is right, or that a sentence in slot
/// `also` means the same as the line. For these the evidence is shown, for people to judge.
@NullMarked
package org.copytaster.verify;

import org.jspecify.annotations.NullMarked;
