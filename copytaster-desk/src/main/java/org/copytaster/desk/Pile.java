package org.copytaster.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.copytaster.desk.store.Address;
import org.copytaster.model.Article;
import org.copytaster.model.Part;
import org.copytaster.model.Report;
import org.copytaster.model.Sha256;
import org.copytaster.text.Words;
import org.jspecify.annotations.Nullable;

/// The reports in hand, in order of arrival, each once: the same article from two files, and the
/// same body under two addresses of one outlet, is one report with all its addresses.
///
/// Two outlets with the same body stay two reports. That one of them copied is lineage, and how
/// many carry it is news.
final class Pile {
  /// A shorter body can be a form that says the same every day: tomorrow's tides, a correction.
  private static final int FEWEST_WORDS = 50;

  private final Map<String, Report> reports = new LinkedHashMap<>();
  private final Map<String, String> bodies = new HashMap<>();

  /// Addresses at which the last that arrived is that they are gone.
  private final Set<String> gone = new HashSet<>();

  private final List<Address> addresses = new ArrayList<>();

  /// Puts down a report that was kept before.
  void keep(Report report) {
    String url = report.article().url();
    if (url != null && report.article().isGone()) gone.add(url);
    else if (url != null) gone.remove(url);
    String body = body(report.article());
    if (body != null) bodies.putIfAbsent(body, report.id());
    reports.put(report.id(), report);
  }

  /// Puts down a report that has just been read.
  void add(Report report) {
    Article article = report.article();
    Report same = reports.get(report.id());
    if (same != null && isNewState(same, article)) {
      reports.remove(report.id());
      same = null;
    }
    if (same == null) same = twin(article);
    if (same == null) {
      keep(report);
      same = report;
    }
    String url = article.url() == null ? article.canonical() : article.url();
    addresses.add(new Address(same.id(), article.origin(), url));
  }

  /// A declared id that comes with another text is the next revision of it; a page that was gone
  /// and is back as it was, or is gone again, counts from now on.
  private boolean isNewState(Report same, Article article) {
    return !same.article().revision().equals(article.revision())
        || article.isGone()
        || article.url() != null && gone.contains(article.url());
  }

  List<Report> reports() {
    return List.copyOf(reports.values());
  }

  /// Where the reports were found that were added.
  List<Address> addresses() {
    return List.copyOf(addresses);
  }

  /// The report that has the same body under another address.
  private @Nullable Report twin(Article article) {
    String body = body(article);
    Report twin = body == null ? null : reports.get(bodies.getOrDefault(body, ""));
    if (twin == null) return null;
    String canonical = article.canonical();
    boolean revision = canonical != null && canonical.equals(twin.article().canonical());
    // it may have come again with another body since
    return revision || !Objects.equals(body, body(twin.article())) ? null : twin;
  }

  /// The outlet with the words of the running copy, whatever their case, spacing and marks.
  private static @Nullable String body(Article article) {
    List<String> words = new ArrayList<>();
    for (Part part : article.parts())
      if (part.kind() == Part.Kind.PARAGRAPH
          || part.kind() == Part.Kind.LIST
          || part.kind() == Part.Kind.QUOTE)
        Words.in(article.text(), part.span()).forEach(word -> words.add(word.form()));
    if (words.size() < FEWEST_WORDS) return null;
    String joined =
        words.stream().collect(Collectors.joining(" ", Layout.owner(article) + "\n", ""));
    return Sha256.hex(joined.getBytes(StandardCharsets.UTF_8));
  }
}
