package org.copytaster.evaluation.annotation;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copytaster.Newsroom;
import org.copytaster.annotate.pronoun.PronounResolver;
import org.copytaster.annotate.pronoun.Question;
import org.copytaster.evaluation.gold.GoldRecord;
import org.copytaster.model.Annotations;
import org.copytaster.model.Capture;
import org.copytaster.model.Report;
import org.copytaster.models.BundledShelf;
import org.copytaster.read.Reader;

/// Writes what the pronoun ranker's weights are learnt from: `PronounCases GOLD.jsonl.gz OUT.tsv
/// [own]`.
///
/// A line for each option of each pronoun: text, pronoun's offset, kind, genre, 1 if it is the one
/// meant, 1 if that is somebody named, then the features. The texts are read by the newsroom
/// itself, so that training sees what serving sees; later pronouns know what gold says of earlier
/// ones, or with `own` what the weights on the shelf say of them, mistakes included.
public final class PronounCases {
  private final Writer out;
  private final boolean own;
  private final PronounResolver resolver = new PronounResolver(BundledShelf::open);

  private PronounCases(Writer out, boolean own) {
    this.out = out;
    this.own = own;
  }

  public static void main(String[] arguments) throws IOException {
    Newsroom newsroom = new Newsroom(BundledShelf::open);
    try (Writer out = Files.newBufferedWriter(Path.of(arguments[1]))) {
      PronounCases cases =
          new PronounCases(out, arguments.length > 2 && arguments[2].equals("own"));
      for (GoldRecord record : GoldRecord.read(Path.of(arguments[0])))
        if (PronounScore.FREE.contains(PronounScore.genre(record)))
          for (Capture capture : new Reader().read("gum.jsonl", record.asInput()))
            cases.write(record, newsroom.report(capture));
    }
  }

  private void write(GoldRecord record, Report report) throws IOException {
    Annotations annotations = report.annotations();
    CorefGold gold = new CorefGold(record, annotations);
    StringBuilder lines = new StringBuilder();
    resolver.ask(
        record.text(),
        annotations,
        question -> {
          int meant = ask(record, gold, question, lines);
          return own ? resolver.answer(question) : meant;
        });
    out.write(lines.toString());
  }

  private static int ask(
      GoldRecord record, CorefGold gold, Question question, StringBuilder lines) {
    String chain = gold.of(question.pronoun());
    List<Question.Option> options = question.options();
    int nobody = options.size() - 1;
    int meant = nobody;
    for (int i = 0; i < nobody && chain != null; i++)
      if (chain.equals(gold.of(options.get(i).phrases()))) {
        meant = i;
        if (options.get(i).named()) break;
      }
    boolean named = chain != null && gold.isNamed(chain);
    for (int i = 0; i <= nobody; i++) {
      boolean right =
          i == meant
              || i < nobody && chain != null && chain.equals(gold.of(options.get(i).phrases()));
      lines
          .append(record.id())
          .append('\t')
          .append(question.pronoun().start())
          .append('\t')
          .append(question.pronoun().of(record.text()).toLowerCase(Locale.ROOT))
          .append('\t')
          .append(PronounScore.genre(record))
          .append('\t')
          .append(right ? 1 : 0)
          .append('\t')
          .append(named ? 1 : 0);
      for (Map.Entry<String, Double> feature : options.get(i).features().entrySet())
        lines.append('\t').append(feature.getKey()).append('=').append(feature.getValue());
      lines.append('\n');
    }
    return meant;
  }
}
