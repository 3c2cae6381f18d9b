package org.copytaster.desk.store;

/// A name with how often it stands in the tables.
///
/// @param reports in how many reports
/// @param stories in how many stories
/// @param statements how many statements; 0 where that is not counted
public record Tally(String name, int reports, int stories, int statements) {}
