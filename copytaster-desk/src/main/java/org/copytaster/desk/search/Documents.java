package org.copytaster.desk.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.copytaster.model.Article;
import org.copytaster.model.Report;
import org.copytaster.model.Story;

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

  /// Who is named in a statement.
  static final String ABOUT = "about";

  /// The same for all cuts of one saying.
  static final String SAYING = "saying";

  /// All outlets that have the saying.
  static final String OUTLETS = "outlets";

  private Documents() {}

  static List<Document> of(Story story) {
    List<Document> documents = new ArrayList<>();
    for (Report report : story.reports()) {
      Document whole = document("report", story, report);
      whole.add(new TextField(TITLE, title(report.article()), Field.Store.NO));
      whole.add(new TextField(WORDS, report.article().text(), Field.Store.YES));
      documents.add(whole);
    }
    Sayings sayings = new Sayings(story);
    for (Sayings.Cut cut : sayings.cuts()) documents.add(statement(story, sayings, cut));
    return documents;
  }

  private static Document statement(Story story, Sayings sayings, Sayings.Cut cut) {
    Document document = document("statement", story, cut.report());
    document.add(new TextField(WORDS, cut.words(), Field.Store.YES));
    if (cut.speaker() != null) document.add(new TextField(SPEAKER, cut.speaker(), Field.Store.YES));
    for (String name : cut.about()) document.add(new TextField(ABOUT, name, Field.Store.YES));
    document.add(new StoredField(SAYING, story.id() + "#" + cut.saying()));
    for (String outlet : sayings.outlets(cut)) document.add(new StoredField(OUTLETS, outlet));
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
      document.add(new StringField(PUBLISHED, article.published().toString(), Field.Store.YES));
    return document;
  }

  private static String title(Article article) {
    return article.headline().orElse(article.id());
  }
}
