package org.copytaster.desk.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.QueryBuilder;
import org.copytaster.model.Story;
import org.jspecify.annotations.Nullable;

/// [Index] in a folder of Lucene's.
///
/// The writer is open only while filling, so that another process may import; a search opens the
/// newest commit (1 ms) and so sees what that process wrote.
public final class LuceneIndex implements Index {
  private static final Map<String, Float> WEIGHTS =
      Map.of(Documents.TITLE, 3f, Documents.SPEAKER, 2f, Documents.OUTLET, 2f, Documents.WORDS, 1f);

  /// Cuts of one saying that are looked through for each hit.
  private static final int CUTS = 4;

  /// Lucene tells every user on standard error that an incubating module could make it faster. Held
  /// here, since a logger that nobody holds forgets its level.
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    LUCENE.setLevel(Level.SEVERE);
  }

  private final Path folder;
  private final Directory directory;
  private final Analyzer analyzer = new EnglishAnalyzer();

  public LuceneIndex(Path folder) {
    this.folder = folder;
    try {
      directory = FSDirectory.open(folder);
    } catch (IOException e) {
      throw failed("open", e);
    }
  }

  @Override
  public void fill(List<Story> stories) {
    IndexWriterConfig config =
        new IndexWriterConfig(analyzer).setOpenMode(IndexWriterConfig.OpenMode.CREATE);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (Story story : stories)
        for (Document document : Documents.of(story)) writer.addDocument(document);
    } catch (LockObtainFailedException e) {
      throw new UncheckedIOException("[" + folder + "] another Copytaster is importing into it", e);
    } catch (IOException e) {
      throw failed("write", e);
    }
  }

  @Override
  public List<Hit> search(String words, int most) {
    try {
      if (!DirectoryReader.indexExists(directory)) return List.of();
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        return search(new IndexSearcher(reader), Question.parse(words), most);
      }
    } catch (IOException e) {
      throw failed("search", e);
    }
  }

  /// Of the cuts of one saying only the best is a hit.
  private List<Hit> search(IndexSearcher searcher, Question question, int most) throws IOException {
    Excerpts excerpts = new Excerpts(analyzer, question.words());
    List<Hit> hits = new ArrayList<>();
    Set<String> sayings = new HashSet<>();
    for (ScoreDoc found : searcher.search(query(question), CUTS * most).scoreDocs) {
      Document document = searcher.storedFields().document(found.doc);
      String saying = document.get(Documents.SAYING);
      if (saying != null && !sayings.add(saying)) continue;
      hits.add(hit(document, excerpts, found.score));
      if (hits.size() == most) break;
    }
    return hits;
  }

  private static Hit hit(Document document, Excerpts excerpts, float score) throws IOException {
    return new Hit(
        text(document, Documents.KIND),
        text(document, Documents.REPORT),
        text(document, Documents.STORY),
        text(document, Documents.HEADLINE),
        document.get(Documents.OUTLET),
        document.get(Documents.PUBLISHED),
        document.get(Documents.SPEAKER),
        List.of(document.getValues(Documents.ABOUT)),
        List.of(document.getValues(Documents.OUTLETS)),
        excerpts.of(text(document, Documents.WORDS)),
        score);
  }

  private Query query(Question question) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    if (!question.words().isEmpty()) all.add(words(question.words()), Occur.MUST);
    if (question.isOfStatements())
      all.add(new TermQuery(new Term(Documents.KIND, "statement")), Occur.FILTER);
    add(Documents.SPEAKER, question.saidBy(), all);
    add(Documents.ABOUT, question.about(), all);
    if (question.since() != null || question.until() != null)
      all.add(days(question.since(), question.until()), Occur.FILTER);
    return all.build();
  }

  private void add(String field, @Nullable String name, BooleanQuery.Builder all) {
    if (name == null) return;
    Query query = new QueryBuilder(analyzer).createBooleanQuery(field, name, Occur.MUST);
    if (query != null) all.add(query, Occur.MUST);
  }

  /// Times are written from the year down, so their order is that of the letters.
  private static Query days(@Nullable String since, @Nullable String until) {
    return TermRangeQuery.newStringRange(
        Documents.PUBLISHED, since, until == null ? null : until + "~", true, true);
  }

  private Query words(String words) {
    SimpleQueryParser parser =
        new SimpleQueryParser(
            analyzer,
            WEIGHTS,
            SimpleQueryParser.PHRASE_OPERATOR
                | SimpleQueryParser.NOT_OPERATOR
                | SimpleQueryParser.WHITESPACE_OPERATOR);
    parser.setDefaultOperator(Occur.MUST);
    return parser.parse(words);
  }

  private static String text(Document document, String field) {
    return Objects.requireNonNullElse(document.get(field), "");
  }

  private UncheckedIOException failed(String what, IOException cause) {
    return new UncheckedIOException("[" + folder + "] cannot " + what + " the index", cause);
  }

  @Override
  public void close() {
    try {
      directory.close();
      analyzer.close();
    } catch (IOException e) {
      throw failed("close", e);
    }
  }
}
