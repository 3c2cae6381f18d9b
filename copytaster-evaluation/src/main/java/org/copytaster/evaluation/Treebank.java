package org.copytaster.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.copytaster.model.Span;

/// A CoNLL-U file as running text: sentences joined by a space (none after `SpaceAfter=No`),
/// paragraphs and documents by blank lines. A word of a multiword token has its own span where its
/// letters are those of the text (`do|n't`); otherwise the multiword token counts as one.
///
/// @param paragraphs the stretches between blank lines
/// @param words what the treebank says of each token
record Treebank(
    String text, List<Span> paragraphs, List<Span> sentences, List<Span> tokens, List<Word> words) {

  /// @param head index of the governing token, -1 for a root
  /// @param relation without its subtype
  record Word(String pos, int head, String relation) {}

  static Treebank read(Path path) throws IOException {
    return read(path, _ -> true);
  }

  /// @param wanted tells by a document's id whether it is read
  static Treebank read(Path path, Predicate<String> wanted) throws IOException {
    try (InputStream in = Files.newInputStream(path);
        InputStream plain = path.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      return new Builder(wanted).build(reader);
    }
  }

  private static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Span> paragraphs = new ArrayList<>();
    private final List<Span> sentences = new ArrayList<>();
    private final List<Span> tokens = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private final Map<String, Integer> tokenOf = new HashMap<>();
    private final List<String[]> rows = new ArrayList<>();
    private final List<String[]> said = new ArrayList<>();
    private int paragraphStart;
    private int sentenceStart = -1;
    private boolean spaceBefore;
    private List<String> parts = new ArrayList<>();
    private String whole = "";
    private int lastPart;

    private final Predicate<String> wanted;
    private boolean reading = true;

    Builder(Predicate<String> wanted) {
      this.wanted = wanted;
    }

    Treebank build(BufferedReader reader) throws IOException {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("# newdoc id = "))
          reading = wanted.test(line.substring("# newdoc id = ".length()));
        if (line.startsWith("# newdoc") || line.startsWith("# newpar")) endParagraph();
        else if (line.isEmpty()) endSentence();
        else if (reading && !line.startsWith("#")) row(line.split("\t", -1));
      }
      endSentence();
      endParagraph();
      return new Treebank(text.toString(), paragraphs, sentences, tokens, words);
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
        rows.add(fields);
        append(List.of(fields[1]), fields[1], space);
        return;
      }
      parts.add(fields[1]);
      rows.add(fields);
      if (Integer.parseInt(id) < lastPart) return;
      append(String.join("", parts).equals(whole) ? parts : List.of(whole), whole, multiSpace);
      lastPart = 0;
    }

    private boolean multiSpace;

    private void append(List<String> forms, String surface, boolean space) {
      if (spaceBefore) text.append(' ');
      int at = text.length();
      if (sentenceStart < 0) sentenceStart = at;
      text.append(surface);
      boolean apart = forms.size() == rows.size();
      for (int k = 0; k < rows.size(); k++)
        tokenOf.put(rows.get(k)[0], tokens.size() + (apart ? k : 0));
      for (int k = 0; k < forms.size(); k++) said.add(rows.get(k));
      rows.clear();
      for (String word : forms) {
        tokens.add(new Span(at, at + word.length()));
        at += word.length();
      }
      spaceBefore = space;
    }

    private void endSentence() {
      if (sentenceStart >= 0) sentences.add(new Span(sentenceStart, text.length()));
      sentenceStart = -1;
      for (String[] fields : said) words.add(word(fields));
      said.clear();
      tokenOf.clear();
    }

    private Word word(String[] fields) {
      int head = fields[6].equals("0") ? -1 : tokenOf.getOrDefault(fields[6], -1);
      return new Word(fields[3], head, fields[7].split(":", 2)[0]);
    }

    private void endParagraph() {
      if (text.length() > paragraphStart) paragraphs.add(new Span(paragraphStart, text.length()));
      if (text.length() > 0) text.append("\n\n");
      spaceBefore = false;
      paragraphStart = text.length();
    }
  }
}
