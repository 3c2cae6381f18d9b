package org.copytaster.desk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.copytaster.model.Article;
import org.copytaster.model.Report;
import org.copytaster.model.Source;
import org.copytaster.model.Statement;
import org.copytaster.model.Story;
import org.jspecify.annotations.Nullable;

/// What of a story can be found: each report, and each statement in it.
final class Documents {
  static final String KIND = "kind";
  static final String REPORT = "report";
  static final String STORY = "story";

  /// Searched, on reports only: else each report would be found once per statement.
  static final String TITLE = "title";

  /// The same for display.
  static final String HEADLINE = "headline";

  static final String OUTLET = "outlet";
  static final String PUBLISHED = "published";
  static final String SPEAKER = "speaker";
  static final String WORDS = "words";

  private Documents() {}

  static List<Document> of(Story story) {
    List<Document> documents = new ArrayList<>();
    for (Report report : story.reports()) {
      Document whole = document("report", story, report);
      whole.add(new TextField(TITLE, title(report.article()), Field.Store.NO));
      whole.add(new TextField(WORDS, report.article().text(), Field.Store.YES));
      documents.add(whole);
      for (Statement statement : report.statements())
        documents.add(statement(story, report, statement));
    }
    return documents;
  }

  private static Document statement(Story story, Report report, Statement statement) {
    Document document = document("statement", story, report);
    String text = report.article().text();
    document.add(
        new TextField(
            WORDS,
            statement.content().stream()
                .map(span -> span.of(text))
                .collect(Collectors.joining(" … ")),
            Field.Store.YES));
    String speaker = speaker(report, statement.source());
    if (speaker != null) document.add(new TextField(SPEAKER, speaker, Field.Store.YES));
    return document;
  }

  private static Document document(String kind, Story story, Report report) {
    Article article = report.article();
    Document document = new Document();
    document.add(new StringField(KIND, kind, Field.Store.YES));
    document.add(new StringField(REPORT, report.id(), Field.Store.YES));
    document.add(new StringField(STORY, story.id(), Field.Store.YES));
    document.add(new StoredField(HEADLINE, title(article)));
    if (article.outlet() != null)
      document.add(new TextField(OUTLET, article.outlet(), Field.Store.YES));
    if (article.published() != null)
      document.add(new StoredField(PUBLISHED, article.published().toString()));
    return document;
  }

  private static String title(Article article) {
    return article.headline().orElse(article.id());
  }

  private static @Nullable String speaker(Report report, @Nullable Source source) {
    if (source == null) return null;
    String words =
        source.spans().stream()
            .map(span -> span.of(report.article().text()))
            .collect(Collectors.joining(" … "));
    String entity = source.entity();
    if (entity == null) return words;
    return report.annotations().entity(entity).map(known -> known.name()).orElse(words);
  }
}
