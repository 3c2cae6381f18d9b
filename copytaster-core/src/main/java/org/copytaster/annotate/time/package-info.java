/// Words of time and what they mean against the report's date, as TIMEX3 writes it (TimeML 1.2.1;
/// TempEval-3, UzZaman et al. 2013).
///
/// Rules over tokens, no regular expressions: at each word every family of rules ([CalendarRules],
/// [RelativeRules], [DurationRules], [ClockRules], [SetRules]) says how far it can read, the
/// longest wins, and its [Meaning] is worked out against the [Reference]: the report's day, the
/// last date the text gave, and whether the sentence speaks of the future. Without a report date,
/// what is relative to it keeps its span and has no value.
@NullMarked
package org.copytaster.annotate.time;

import org.jspecify.annotations.NullMarked;
