package org.copytaster.evaluation.annotation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.copytaster.Newsroom;
import org.copytaster.annotate.network.ReadingNetwork;
import org.copytaster.evaluation.TreebankScore;
import org.copytaster.evaluation.events.ActorPhraseScore;
import org.copytaster.evaluation.events.CameoScore;
import org.copytaster.evaluation.events.GsrScore;
import org.copytaster.evaluation.events.ModalityScore;
import org.copytaster.evaluation.events.PloverScore;
import org.copytaster.evaluation.events.PoliceScore;
import org.copytaster.evaluation.events.RecordActorScore;
import org.copytaster.evaluation.events.TemplateScore;
import org.copytaster.evaluation.events.TrueCaser;
import org.copytaster.evaluation.gold.GoldRecord;
import org.copytaster.model.Capture;
import org.copytaster.model.Report;
import org.copytaster.models.BundledShelf;
import org.copytaster.read.Reader;

/// The gold sets that `read` is scored on, each with its metric.
enum GoldSet {
  POLNEAR("polnear", "annotation/polnear/%s.jsonl.gz", reports(StatementScore::of)),
  GUM_ATTRIBUTION(
      "gum-attribution", "annotation/gum-attribution/%s.jsonl.gz", reports(StatementScore::of)),
  CONLL2003("conll2003", "annotation/conll2003/%s.jsonl.gz", reports(MentionScore::of)),
  WORLDWIDE_NER("worldwide-ner", "annotation/worldwide-ner/%s.jsonl.gz", reports(MentionScore::of)),
  WIKIGOLD("wikigold", "annotation/wikigold/%s.jsonl.gz", reports(MentionScore::of)),
  WNUT17("wnut17", "annotation/wnut17/%s.jsonl.gz", reports(MentionScore::of)),
  UNER_EWT("uner-ewt", "annotation/uner-ewt/%s.jsonl.gz", reports(MentionScore::of)),
  UD_EWT("ud-ewt", "annotation/ud-ewt/%s.conllu.gz", GoldSet::treebank),
  UD_GUM("ud-gum", "annotation/ud-gum/%s.conllu.gz", GoldSet::treebank),
  UDS_IH2("uds-ih2", "annotation/factuality/UDS_IH2-%s.jsonl.gz", reports(FactualityScore::of)),
  MEANTIME("meantime", "annotation/factuality/MEANTIME-%s.jsonl.gz", reports(FactualityScore::of)),
  PLV("events-plv", "story/events-plv/plv.jsonl", reports(PloverScore::of)),
  GSR("events-gsr", "story/events-gsr/gsr.jsonl", reports(GsrScore::of)),
  PETRARCH("events-petrarch", "story/events-petrarch/unit.jsonl", reports(CameoScore::of)),
  IPE("events-ipe", "story/events-ipe/docs.jsonl.gz", reports(PoliceScore::of)),
  MUC4("events-muc4", "story/events-muc4/docs.jsonl.gz", GoldSet::templates),
  MODALITY("meantime-modality", "annotation/meantime/%s.jsonl.gz", reports(ModalityScore::of)),
  TEMPEVAL3("tempeval3", "annotation/tempeval3/%s.jsonl.gz", reports(TimeScore::of)),
  WIKIWARS("wikiwars", "annotation/wikiwars/%s.jsonl.gz", reports(TimeScore::of)),
  GUM_COREF("gum-coref", "annotation/gum-entities-coref/%s.jsonl.gz", reports(PronounScore::of)),
  ACTORS_NGEC(
      "actors-ngec", "story/actors-ngec/cases.jsonl", (_, file) -> ActorPhraseScore.of(file)),
  GSR_ACTORS("gsr-actors", "story/events-gsr/gsr.jsonl", reports(RecordActorScore::of)),
  LGL("lgl", "annotation/geoparsing/lgl-%s.jsonl.gz", reports(PlaceScore::of)),
  TRNEWS("trnews", "annotation/geoparsing/trnews-%s.jsonl.gz", reports(PlaceScore::of)),
  GEOVIRUS("geovirus", "annotation/geoparsing/geovirus-%s.jsonl.gz", reports(PlaceScore::of)),
  SPEED("speed", "annotation/polnear/%s.jsonl.gz", (_, file) -> speed(file));

  /// Scores one file.
  private interface Scorer {
    Map<String, Double> score(Newsroom newsroom, Path file) throws IOException;
  }

  private final String title;
  private final String file;
  private final Scorer scorer;

  GoldSet(String title, String file, Scorer scorer) {
    this.title = title;
    this.file = file;
    this.scorer = scorer;
  }

  /// True for the sets that rows of events are scored on.
  boolean isOfEvents() {
    return switch (this) {
      case PLV, GSR, PETRARCH, IPE, MUC4, MODALITY -> true;
      default -> false;
    };
  }

  String title() {
    return title;
  }

  boolean isTreebank() {
    return this == UD_EWT || this == UD_GUM;
  }

  /// True where names are scored, and nothing else.
  boolean isNames() {
    return switch (this) {
      case CONLL2003, WORLDWIDE_NER, WIKIGOLD, WNUT17, UNER_EWT -> true;
      default -> false;
    };
  }

  Path path(Path gold, String split) {
    return gold.resolve(String.format(Locale.ROOT, file, split));
  }

  /// Figures in the metric's order.
  Map<String, Double> score(Newsroom newsroom, Path gold, String split) throws IOException {
    return scorer.score(newsroom, path(gold, split));
  }

  /// Reads every text as `read` would, and scores the reports.
  private static Scorer reports(
      BiFunction<List<GoldRecord>, Map<String, Report>, Map<String, Double>> metric) {
    return (newsroom, file) -> {
      List<GoldRecord> records = GoldRecord.read(file);
      return metric.apply(records, read(newsroom, records));
    };
  }

  private static Map<String, Report> read(Newsroom newsroom, List<GoldRecord> records)
      throws IOException {
    Map<String, Report> reports = new LinkedHashMap<>();
    for (GoldRecord record : records) {
      List<Capture> captures = new ArrayList<>(new Reader().read("gold.jsonl", record.asInput()));
      for (Capture capture : captures) reports.put(record.id(), newsroom.report(capture));
    }
    return reports;
  }

  /// Every fifth document: they are upper case, and get their small letters back before they are
  /// read.
  private static Map<String, Double> templates(Newsroom newsroom, Path file) throws IOException {
    TrueCaser caser = TrueCaser.learn(file.resolve("../../..").normalize());
    List<GoldRecord> sample = new ArrayList<>();
    List<GoldRecord> all = GoldRecord.read(file);
    for (int i = 0; i < all.size(); i += 5) {
      GoldRecord record = all.get(i);
      sample.add(new GoldRecord(record.id(), caser.cased(record.text()), record.json()));
    }
    return TemplateScore.of(sample, read(newsroom, sample));
  }

  private static Map<String, Double> treebank(Newsroom newsroom, Path file) throws IOException {
    try (ReadingNetwork network = ReadingNetwork.open(BundledShelf::open)) {
      return TreebankScore.of(file, network);
    }
  }

  private static Map<String, Double> speed(Path file) throws IOException {
    Map<String, Double> figures = new LinkedHashMap<>(ReadingSpeed.of(file, 1));
    ReadingSpeed.of(file, 2).forEach(figures::putIfAbsent);
    return figures;
  }
}
