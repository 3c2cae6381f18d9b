package org.copytaster.evaluation;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copytaster.model.Span;
import org.copytaster.text.BoundaryFeatures;
import org.copytaster.text.Tokenizer;

/// Writes what the sentence model is trained on: for every gap between two tokens of a paragraph
/// the rows of its features, two bytes each, then 1 if a sentence of the treebank ends there, else
/// 0. Of GUM only the genres whose text may be used freely.
///
/// Run: `SentenceCandidates OUT.bin TRAIN.conllu.gz...`
public final class SentenceCandidates {
  private static final Set<String> NOT_FREE =
      Set.of("essay", "fiction", "letter", "podcast", "whow");

  private SentenceCandidates() {}

  private static boolean isFree(String document) {
    return !document.startsWith("GUM_") || !NOT_FREE.contains(document.split("_")[1]);
  }

  public static void main(String[] arguments) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[0]))))) {
      for (int k = 1; k < arguments.length; k++)
        write(Treebank.read(Path.of(arguments[k]), SentenceCandidates::isFree), out);
    }
  }

  private static void write(Treebank treebank, DataOutputStream out) throws IOException {
    Set<Integer> ends = new HashSet<>();
    treebank.sentences().forEach(sentence -> ends.add(sentence.end()));
    Tokenizer tokenizer = new Tokenizer();
    for (Span paragraph : treebank.paragraphs()) {
      List<Span> tokens = tokenizer.tokens(treebank.text(), paragraph);
      BoundaryFeatures features = new BoundaryFeatures(treebank.text(), tokens);
      int first = 0;
      for (int i = 0; i + 1 < tokens.size(); i++) {
        for (int row : features.of(first, i)) out.writeShort(row);
        boolean isEnd = ends.contains(tokens.get(i).end());
        out.writeByte(isEnd ? 1 : 0);
        if (isEnd) first = i + 1;
      }
    }
  }
}
