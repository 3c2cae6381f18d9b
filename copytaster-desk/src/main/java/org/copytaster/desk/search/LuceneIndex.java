package org.copytaster.desk.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.copytaster.model.Story;

/// [Index] in a folder of Lucene's.
///
/// The writer is open only while filling, so that another process may import; a search opens the
/// newest commit (1 ms) and so sees what that process wrote.
public final class LuceneIndex implements Index {
  private static final Map<String, Float> WEIGHTS =
      Map.of(Documents.TITLE, 3f, Documents.SPEAKER, 2f, Documents.OUTLET, 2f, Documents.WORDS, 1f);

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
        return search(new IndexSearcher(reader), query(words), words, most);
      }
    } catch (IOException e) {
      throw failed("search", e);
    }
  }

  private List<Hit> search(IndexSearcher searcher, Query query, String words, int most)
      throws IOException {
    Excerpts excerpts = new Excerpts(analyzer, words);
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc found : searcher.search(query, most).scoreDocs) {
      Document document = searcher.storedFields().document(found.doc);
      hits.add(
          new Hit(
              text(document, Documents.KIND),
              text(document, Documents.REPORT),
              text(document, Documents.STORY),
              text(document, Documents.HEADLINE),
              document.get(Documents.OUTLET),
              document.get(Documents.PUBLISHED),
              document.get(Documents.SPEAKER),
              excerpts.of(text(document, Documents.WORDS)),
              found.score));
    }
    return hits;
  }

  private Query query(String words) {
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
