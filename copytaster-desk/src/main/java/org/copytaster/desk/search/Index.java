package org.copytaster.desk.search;

import java.util.List;
import org.copytaster.model.Story;

/// Search over what the desk has read. Safe for use by many threads; writing again is by one
/// process at a time.
public interface Index extends AutoCloseable {

  /// Makes the whole index again from these stories.
  void fill(List<Story> stories);

  /// Best hits first. Words are looked for in headlines, text, speakers and outlets; all of them
  /// must occur, `"…"` keeps words together, `-` excludes. `said-by:NAME` and `about:NAME` (a name
  /// of several words in `"…"`) ask for statements, `since:DAY` and `until:DAY` for when they were
  /// published. Any text is a valid query.
  List<Hit> search(String words, int most);

  @Override
  void close();
}
