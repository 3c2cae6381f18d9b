package org.copytaster.desk.store;

import org.jspecify.annotations.Nullable;

/// Where a report was found. A report that came several times has one of each.
///
/// @param report id of the report that is kept
public record Address(String report, String origin, @Nullable String url) {}
