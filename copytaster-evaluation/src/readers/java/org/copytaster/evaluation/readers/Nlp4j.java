package org.copytaster.evaluation.readers;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copytaster.annotate.WordReader;
import org.copytaster.evaluation.annotation.ReadingPeer;
import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

/// Emory's NLP4J, with the models of its own English package; its names are OntoNotes', which are
/// put under the four classes of CoNLL-03. Its dependencies are not Universal Dependencies, so they
/// are left out.
public final class Nlp4j implements ReadingPeer {
  private static final String LEXICA = "edu/emory/mathcs/nlp/lexica/en-";
  private static final String MODELS = "edu/emory/mathcs/nlp/models/en-";

  /// As in the package's own `config-decode-en.xml`, without the parser.
  private static final String CONFIGURATION =
      "<configuration><tsv><column index=\"1\" field=\"form\"/></tsv><lexica>"
          + lexicon("ambiguity_classes", "word_form_simplified_lowercase", "ambiguity-classes-simplified-lowercase")
          + lexicon("word_clusters", "word_form_simplified_lowercase", "brown-clusters-simplified-lowercase")
          + lexicon("word_embeddings", "word_form_undigitalized", "word-embeddings-undigitalized")
          + lexicon("named_entity_gazetteers", "word_form_simplified", "named-entity-gazetteers-simplified")
          + "</lexica><models><pos>" + MODELS + "pos.xz</pos><ner>" + MODELS + "ner.xz</ner></models></configuration>";

  private final Tokenizer tokenizer = new EnglishTokenizer();
  private final NLPDecoder decoder = decoder();

  /// It looks for its models with the thread's class loader, which knows the product only.
  private static NLPDecoder decoder() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(Nlp4j.class.getClassLoader());
    try {
      return new NLPDecoder(
          new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)));
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static String lexicon(String kind, String field, String file) {
    return "<" + kind + " field=\"" + field + "\">" + LEXICA + file + ".xz</" + kind + ">";
  }

  @Override
  public String name() {
    return "NLP4J 1.1.3";
  }

  @Override
  public Map<Span, String> names(String text) {
    Map<Span, String> found = new LinkedHashMap<>();
    // a line ends a sentence, as for the others
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      if (end < 0) end = text.length();
      for (List<Token> sentence : tokenizer.segmentize(text.substring(start, end)))
        names(decoder.decode(decoder.toNodeArray(sentence)), start, found);
      start = end + 1;
    }
    return found;
  }

  /// @param nodes the first one stands for the root
  private static void names(NLPNode[] nodes, int offset, Map<Span, String> found) {
    int start = -1;
    for (int i = 1; i < nodes.length; i++) {
      String label = nodes[i].getNamedEntityTag();
      boolean first = label != null && (label.startsWith("B-") || label.startsWith("U-"));
      if (first) start = i;
      boolean last = label != null && (label.startsWith("L-") || label.startsWith("U-"));
      if (!last || start < 0) continue;
      String kind = kind(label.substring(2));
      Span span = new Span(offset + nodes[start].getStartOffset(), offset + nodes[i].getEndOffset());
      if (!kind.isEmpty()) found.put(span, kind);
      start = -1;
    }
  }

  private static String kind(String label) {
    return switch (label) {
      case "PERSON" -> "PER";
      case "ORG" -> "ORG";
      case "GPE", "LOC", "FAC", "LOCATION", "FACILITY" -> "LOC";
      case "NORP", "EVENT", "PRODUCT", "WORK_OF_ART", "LAW", "LANGUAGE" -> "MISC";
      default -> "";
    };
  }

  @Override
  public @Nullable WordReader parser() {
    return null;
  }
}
