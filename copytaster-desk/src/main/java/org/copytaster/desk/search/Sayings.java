package org.copytaster.desk.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copytaster.model.Mention;
import org.copytaster.model.Report;
import org.copytaster.model.Statement;
import org.copytaster.model.Story;
import org.copytaster.model.Wording;
import org.jspecify.annotations.Nullable;

/// The statements of one story. Those of one speaker in the same words, however cut or translated,
/// are one saying.
final class Sayings {
  /// One report's cut of a saying.
  ///
  /// @param saying the same for all its cuts
  /// @param about who is named in it
  record Cut(
      Report report,
      Statement statement,
      String words,
      @Nullable String speaker,
      List<String> about,
      int saying) {}

  private final List<Cut> cuts = new ArrayList<>();
  private final Map<Integer, Set<String>> outlets = new HashMap<>();

  Sayings(Story story) {
    Map<String, List<Integer>> bySpeaker = new HashMap<>();
    List<Wording> wordings = new ArrayList<>();
    for (Report report : story.reports())
      for (Statement statement : report.statements()) {
        String words = report.words(statement.content());
        String speaker = report.speaker(statement);
        Wording wording = Wording.of(words);
        int saying = cuts.size();
        if (speaker != null) {
          List<Integer> earlier = bySpeaker.computeIfAbsent(last(speaker), _ -> new ArrayList<>());
          for (int one : earlier)
            if (wordings.get(one).isSameAs(wording)) {
              saying = cuts.get(one).saying();
              break;
            }
          earlier.add(cuts.size());
        }
        wordings.add(wording);
        cuts.add(new Cut(report, statement, words, speaker, about(report, statement), saying));
        String outlet = report.article().outlet();
        if (outlet != null) outlets.computeIfAbsent(saying, _ -> new LinkedHashSet<>()).add(outlet);
      }
  }

  List<Cut> cuts() {
    return cuts;
  }

  /// All outlets that have it, in order of publication.
  Set<String> outlets(Cut cut) {
    return outlets.getOrDefault(cut.saying(), Set.of());
  }

  private static String last(String speaker) {
    String lower = speaker.toLowerCase(Locale.ROOT);
    return lower.substring(lower.lastIndexOf(' ') + 1);
  }

  private static List<String> about(Report report, Statement statement) {
    Set<String> names = new LinkedHashSet<>();
    for (Mention mention : report.annotations().mentions())
      if (statement.content().stream().anyMatch(span -> span.contains(mention.span())))
        report.annotations().entity(mention.entity()).ifPresent(known -> names.add(known.name()));
    return List.copyOf(names);
  }
}
