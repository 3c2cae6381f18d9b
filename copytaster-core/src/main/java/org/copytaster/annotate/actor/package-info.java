/// Actors: for which state and in which PLOVER sector somebody acts, as of the report's date.
///
/// The report's own words come first ("former president", "Chile's ministry of mines"), then
/// `actors.tsv`, a table of office-holders with dates and of organisations, as facts. Whoever held
/// an office before the report's date is of the elite (`ELI`), not of the government; whoever holds
/// one only later is nothing yet. Where a report has no date, an office-holder has a state but no
/// sector: silence is better than a guess. Places by themselves are states; seats of government are
/// governments only where they act ("Moscow said").
///
/// Sectors and state codes are PLOVER's (Halterman et al., PLOVER and POLECAT, 2023).
@NullMarked
package org.copytaster.annotate.actor;

import org.jspecify.annotations.NullMarked;
