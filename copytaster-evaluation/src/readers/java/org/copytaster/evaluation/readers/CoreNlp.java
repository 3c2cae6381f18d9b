package org.copytaster.evaluation.readers;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.PropertiesUtils;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.copytaster.annotate.Copy;
import org.copytaster.annotate.Reading;
import org.copytaster.annotate.WordReader;
import org.copytaster.evaluation.annotation.ReadingPeer;
import org.copytaster.model.Sentence;
import org.copytaster.model.Span;
import org.copytaster.model.Token;

/// Stanford CoreNLP: statistical names, parts of speech, dependencies. Its default names add rules
/// for numbers and fine types that none of the sets has.
public final class CoreNlp implements ReadingPeer {
  private final StanfordCoreNLP names =
      new StanfordCoreNLP(
          PropertiesUtils.asProperties(
              "annotators", "tokenize,pos,lemma,ner",
              "ssplit.newlineIsSentenceBreak", "always",
              "ner.statisticalOnly", "true",
              "ner.applyNumericClassifiers", "false",
              "ner.useSUTime", "false",
              "ner.applyFineGrained", "false",
              "ner.buildEntityMentions", "false"));

  @Override
  public String name() {
    return "CoreNLP 4.5.10";
  }

  @Override
  public Map<Span, String> names(String text) {
    Annotation annotation = new Annotation(text);
    names.annotate(annotation);
    Map<Span, String> found = new LinkedHashMap<>();
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
      for (int i = 0; i < tokens.size(); ) {
        String kind = kind(tokens.get(i).ner());
        int end = i + 1;
        while (end < tokens.size() && kind(tokens.get(end).ner()).equals(kind)) end++;
        if (!kind.isEmpty())
          found.put(
              new Span(tokens.get(i).beginPosition(), tokens.get(end - 1).endPosition()), kind);
        i = end;
      }
    }
    return found;
  }

  private static String kind(String label) {
    return switch (label == null ? "O" : label) {
      case "PERSON" -> "PER";
      case "ORGANIZATION" -> "ORG";
      case "LOCATION" -> "LOC";
      case "MISC" -> "MISC";
      default -> "";
    };
  }

  @Override
  public WordReader parser() {
    Properties properties =
        PropertiesUtils.asProperties(
            "annotators", "tokenize,pos,depparse",
            "tokenize.whitespace", "true",
            "ssplit.eolonly", "true");
    StanfordCoreNLP parser = new StanfordCoreNLP(properties);
    return copy -> read(parser, copy);
  }

  private static Reading read(StanfordCoreNLP parser, Copy copy) {
    StringBuilder text = new StringBuilder();
    for (Sentence sentence : copy.sentences()) {
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++)
        text.append(copy.word(i).replaceAll("\\s", "_")).append(' ');
      text.append('\n');
    }
    Annotation annotation = new Annotation(text.toString());
    parser.annotate(annotation);
    List<Token> tokens = new ArrayList<>();
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      SemanticGraph graph =
          sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
      int first = tokens.size();
      for (CoreLabel label : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
        int head = Token.ROOT;
        String relation = "root";
        var node = graph.getNodeByIndexSafe(label.index());
        if (node != null)
          for (SemanticGraphEdge edge : graph.incomingEdgeIterable(node)) {
            head = first + edge.getGovernor().index() - 1;
            relation = edge.getRelation().getShortName();
          }
        // Parts of speech are Penn's, which the treebank's are not.
        tokens.add(new Token(copy.words().get(tokens.size()), "X", label.word(), head, relation));
      }
    }
    return new Reading(tokens, List.of(), List.of(), List.of(), List.of());
  }
}
