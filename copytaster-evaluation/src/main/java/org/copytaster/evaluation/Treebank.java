package org.copytaster.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.copytaster.model.Span;

/// A CoNLL-U file as running text: sentences joined by a space (none after `SpaceAfter=No`),
/// paragraphs and documents by blank lines. A word of a multiword token has its own span where its
/// letters are those of the text (`do|n't`); otherwise the multiword token counts as one.
///
/// @param paragraphs the stretches between blank lines
record Treebank(String text, List<Span> paragraphs, List<Span> sentences, List<Span> tokens) {

  static Treebank read(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path);
        InputStream plain = path.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      return new Builder().build(reader);
    }
  }

  private static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Span> paragraphs = new ArrayList<>();
    private final List<Span> sentences = new ArrayList<>();
    private final List<Span> tokens = new ArrayList<>();
    private int paragraphStart;
    private int sentenceStart = -1;
    private boolean spaceBefore;
    private List<String> parts = new ArrayList<>();
    private String whole = "";
    private int lastPart;

    Treebank build(BufferedReader reader) throws IOException {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("# newdoc") || line.startsWith("# newpar")) endParagraph();
        else if (line.isEmpty()) endSentence();
        else if (!line.startsWith("#")) row(line.split("\t", -1));
      }
      endSentence();
      endParagraph();
      return new Treebank(text.toString(), paragraphs, sentences, tokens);
    }

    private void row(String[] fields) {
      String id = fields[0];
      if (id.indexOf('.') >= 0) return;
      boolean space = !fields[9].contains("SpaceAfter=No");
      int dash = id.indexOf('-');
      if (dash > 0) {
        whole = fields[1];
        lastPart = Integer.parseInt(id.substring(dash + 1));
        parts = new ArrayList<>();
        multiSpace = space;
        return;
      }
      if (lastPart == 0) {
        append(List.of(fields[1]), fields[1], space);
        return;
      }
      parts.add(fields[1]);
      if (Integer.parseInt(id) < lastPart) return;
      append(String.join("", parts).equals(whole) ? parts : List.of(whole), whole, multiSpace);
      lastPart = 0;
    }

    private boolean multiSpace;

    private void append(List<String> words, String surface, boolean space) {
      if (spaceBefore) text.append(' ');
      int at = text.length();
      if (sentenceStart < 0) sentenceStart = at;
      text.append(surface);
      for (String word : words) {
        tokens.add(new Span(at, at + word.length()));
        at += word.length();
      }
      spaceBefore = space;
    }

    private void endSentence() {
      if (sentenceStart >= 0) sentences.add(new Span(sentenceStart, text.length()));
      sentenceStart = -1;
    }

    private void endParagraph() {
      if (text.length() > paragraphStart) paragraphs.add(new Span(paragraphStart, text.length()));
      if (text.length() > 0) text.append("\n\n");
      spaceBefore = false;
      paragraphStart = text.length();
    }
  }
}
