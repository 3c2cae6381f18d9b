package org.copytaster.evaluation.annotation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.copytaster.Newsroom;
import org.copytaster.model.Capture;
import org.copytaster.model.Report;
import org.copytaster.read.Reader;

/// The gold sets that `read` is scored on, each with its metric.
enum GoldSet {
  POLNEAR("polnear", "polnear/%s.jsonl.gz", StatementScore::of),
  GUM_ATTRIBUTION("gum-attribution", "gum-attribution/%s.jsonl.gz", StatementScore::of),
  WORLDWIDE_NER("worldwide-ner", "worldwide-ner/%s.jsonl.gz", MentionScore::of),
  CONLL2003("conll2003", "conll2003/%s.jsonl.gz", MentionScore::of),
  TEMPEVAL3("tempeval3", "tempeval3/%s.jsonl.gz", TimeScore::of),
  WIKIWARS("wikiwars", "wikiwars/%s.jsonl.gz", TimeScore::of),
  LGL("lgl", "geoparsing/lgl-%s.jsonl.gz", PlaceScore::of),
  TRNEWS("trnews", "geoparsing/trnews-%s.jsonl.gz", PlaceScore::of),
  GEOVIRUS("geovirus", "geoparsing/geovirus-%s.jsonl.gz", PlaceScore::of);

  private final String title;
  private final String file;
  private final BiFunction<List<GoldRecord>, Map<String, Report>, Map<String, Double>> metric;

  GoldSet(
      String title,
      String file,
      BiFunction<List<GoldRecord>, Map<String, Report>, Map<String, Double>> metric) {
    this.title = title;
    this.file = file;
    this.metric = metric;
  }

  String title() {
    return title;
  }

  Path path(Path gold, String split) {
    return gold.resolve("annotation").resolve(String.format(java.util.Locale.ROOT, file, split));
  }

  /// Reads every text as `read` would, and scores the reports. Figures are per cent, in the
  /// metric's order.
  Map<String, Double> score(Newsroom newsroom, Path gold, String split) throws IOException {
    List<GoldRecord> records = GoldRecord.read(path(gold, split));
    Map<String, Report> reports = new LinkedHashMap<>();
    for (GoldRecord record : records) {
      List<Capture> captures =
          new ArrayList<>(new Reader().read(title + ".jsonl", record.asInput()));
      for (Capture capture : captures) reports.put(record.id(), newsroom.report(capture));
    }
    return metric.apply(records, reports);
  }
}
