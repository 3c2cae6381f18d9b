package org.copytaster.annotate.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.copytaster.annotate.Copy;
import org.copytaster.model.Sentence;
import org.copytaster.text.ReferenceShelf;

/// Universal Dependencies parts of speech from Apache OpenNLP's model of EWT.
///
/// A tagger is not thread-safe and costs milliseconds to make, so used ones wait in a queue.
final class PartsOfSpeech {
  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private final POSModel model;
  private final ConcurrentLinkedQueue<POSTaggerME> idle = new ConcurrentLinkedQueue<>();

  PartsOfSpeech(ReferenceShelf shelf) {
    try (InputStream in = shelf.open(MODEL)) {
      model = new POSModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("reference book " + MODEL + " broke off", e);
    }
  }

  /// One tag for each word of the copy.
  String[] of(Copy copy) {
    POSTaggerME waiting = idle.poll();
    POSTaggerME tagger = waiting == null ? new POSTaggerME(model) : waiting;
    String[] tags = new String[copy.words().size()];
    for (Sentence sentence : copy.sentences()) {
      String[] words = new String[sentence.endToken() - sentence.firstToken()];
      for (int i = 0; i < words.length; i++) words[i] = copy.word(sentence.firstToken() + i);
      String[] own = tagger.tag(words);
      for (int i = 0; i < words.length; i++)
        tags[sentence.firstToken() + i] = mended(words[i], own[i]);
    }
    idle.add(tagger);
    return tags;
  }

  /// The model was trained on contractions spelt as one word; their parts are a closed class.
  private static String mended(String word, String tag) {
    if (word.isEmpty() || Character.isLetterOrDigit(word.charAt(0)) && word.length() > 3)
      return tag;
    if (word.codePoints().noneMatch(Character::isLetterOrDigit))
      return isSymbol(word) ? "SYM" : "PUNCT";
    return switch (word.toLowerCase(Locale.ROOT).replace('’', '\'')) {
      case "n't", "not", "'s" -> word.length() == 2 && tag.equals("AUX") ? tag : "PART";
      case "'re", "'ll", "'m", "'d", "'ve" -> "AUX";
      default -> tag.equals("PUNCT") ? "X" : tag;
    };
  }

  private static boolean isSymbol(String word) {
    return "$€£¥%+=<>".contains(word);
  }
}
