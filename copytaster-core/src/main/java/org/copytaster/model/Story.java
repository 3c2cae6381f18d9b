package org.copytaster.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The reports of one happening. (TDT and Media Cloud call one article a story; we do not.)
///
/// @param id stable while the story grows
/// @param reports in order of publication, then id
/// @param roots for each report's id, the id of the report (or `agency:NAME`) it goes back to by
///   copying; its own id where it is a root
/// @param related ids of other stories, nearest first
public record Story(
    String id, List<Report> reports, Map<String, String> roots, List<String> related) {
  public Story {
    if (reports.isEmpty()) throw new IllegalArgumentException("story " + id + " has no reports");
    reports = List.copyOf(reports);
    // Map.copyOf would iterate in another order in every process.
    roots = Collections.unmodifiableMap(new LinkedHashMap<>(roots));
    related = List.copyOf(related);
  }

  /// What the report goes back to; itself where nothing is known.
  public String rootOf(String report) {
    return roots.getOrDefault(report, report);
  }

  /// Whose voice the report carries in the end: the outlet of the report it goes back to, or that
  /// root itself where no outlet is known. Two articles of one outlet are one voice.
  public String voiceOf(String report) {
    String root = rootOf(report);
    for (Report one : reports)
      if (one.id().equals(root) && one.article().outlet() != null) return one.article().outlet();
    return root;
  }
}
