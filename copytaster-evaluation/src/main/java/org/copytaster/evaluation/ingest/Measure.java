package org.copytaster.evaluation.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A row of the table: which figure of which set, as the referee names it, and the goal of issue 3.
enum Measure {
  BENCHMARK("article-extraction-benchmark", "shingle", "gold.json", "/f1", "body F1", .970),
  FUNDUS("fundus-evaluation", "rouge", "gold.json", "/f1", "body ROUGE-LSum", 95.5),
  TITLE("fundus-fixtures", "fields", "gold.json.gz", "/title_exact", "title", .94),
  MINUTE("fundus-fixtures", "fields", "gold.json.gz", "/date_minute", "minute", .97),
  AUTHORS("fundus-fixtures", "fields", "gold.json.gz", "/authors/f1", "authors F1", .93),
  DECK("fundus-fixtures", "fields", "gold.json.gz", "/deck_token_f1", "deck", .93),
  TOPICS("fundus-fixtures", "fields", "gold.json.gz", "/topics/f1", "topics F1", 0),
  IMAGES("fundus-fixtures", "fields", "gold.json.gz", "/images/f1", "images F1", .75),
  CAPTIONS("fundus-fixtures", "fields", "gold.json.gz", "/captions/f1", "captions F1", .70),
  CREDITS("fundus-fixtures", "fields", "gold.json.gz", "/credits/f1", "credits F1", .65),
  FIXTURES("fundus-fixtures", "fields", "gold.json.gz", "/body_shingle/f1", "body F1", .93),
  SEGMENTS("segments", "segments", "segments.json", "/f1", "segments F1", .93),
  DATE("dates", "date", "dates.json", "/f1", "day F1", .955),
  DAY("dates", "date", "dates.json", "/accuracy", "day accuracy", .91),
  READABILITY("readability-fixtures", "shingle", "gold.json", "/f1", "body F1", 0),
  FEEDS("feeds-real", "feed", "gold", "/all", "fields", .99),
  PARSED("feeds-real", "feed", "gold", "/parsed", "feeds parsed", 62),
  CORE("feeds-checks", "checks", "cases.json", "", "core without sanitise", .95),
  CHARSET("charset", "charset", "gold.json", "/same_text", "same text", .92),
  RECORDS("warc", "warc", "manifest.json", "/record_recall", "sound records", 1),
  DAMAGE("warc", "warc", "manifest.json", "/damaged_reported", "damaged files reported", 4);

  private final String set;
  private final String task;
  private final String gold;
  private final String pointer;
  private final String label;
  private final double goal;

  Measure(String set, String task, String gold, String pointer, String label, double goal) {
    this.set = set;
    this.task = task;
    this.gold = gold;
    this.pointer = pointer;
    this.label = label;
    this.goal = goal;
  }

  String set() {
    return set;
  }

  String task() {
    return task;
  }

  String gold() {
    return gold;
  }

  String label() {
    return label;
  }

  /// 0 where none was set.
  double goal() {
    return goal;
  }

  String flag() {
    return this == CORE ? "--core" : "";
  }

  /// The set's folder: segments and dates are two questions on one pool of pages.
  String folder() {
    return set.equals("segments") || set.equals("dates") ? "webpages" : set;
  }

  double of(JsonNode scores) {
    if (this == CORE) return withoutSanitise(scores.path("by_family"));
    return scores.at(pointer).asDouble();
  }

  private static double withoutSanitise(JsonNode families) {
    int right = 0;
    int all = 0;
    for (var family : families.properties()) {
      if (family.getKey().endsWith("sanitize")) continue;
      String[] counts = family.getValue().asText().split("/");
      right += Integer.parseInt(counts[0]);
      all += Integer.parseInt(counts[1]);
    }
    return all == 0 ? 0 : (double) right / all;
  }

  boolean isMet(double figure) {
    return figure >= goal - 1e-9;
  }

  /// Counts as they are, points with two digits, shares with four.
  static String shown(double figure) {
    if (figure == Math.rint(figure) && figure > 1) return String.valueOf((int) figure);
    return String.format(Locale.ROOT, figure > 1 ? "%.2f" : "%.4f", figure);
  }

  static List<String> sets() {
    return Arrays.stream(values()).map(Measure::set).distinct().toList();
  }
}
