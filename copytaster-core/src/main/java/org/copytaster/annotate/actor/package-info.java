/// Who acts: the country, the PLOVER sectors and the office of an entity on the day of the report.
///
/// The report's own words come first (`former`, `acting`, `Ukrainian defence minister`), then the
/// table of office-holders, `actors.tsv`, whose lines hold for a period. After the last office that
/// the table knows of, a person is of the former elite (`ELI`); before the first, nothing is said.
/// Capitals stand for governments only where they act (PLOVER codebook, Halterman et al. 2023).
@NullMarked
package org.copytaster.annotate.actor;

import org.jspecify.annotations.NullMarked;
