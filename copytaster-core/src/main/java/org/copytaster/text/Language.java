package org.copytaster.text;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

/// Which language a text is in, by its script and the small words that no text does without.
///
/// Made to be wrong rarely: English copy taken for another language would be lost, so another
/// language needs three of its own small words and twice as many as English has. Names do not count
/// (`La Paz`), since only words in small letters do.
public final class Language {
  private static final int ENOUGH = 20_000;
  private static final int LEAST_LETTERS = 4;
  private static final int LEAST_WORDS = 3;
  private static final int ENGLISH_SHARE = 12;

  private static final Set<String> ENGLISH =
      WordList.of(
          """
          the of and to in is that for it was on with as by at from has be have he said his are a
          this not but an will who which were they their its had been after about would she her
          over out up more new no what how why when where you your we our i my if do does can all
          into than or says say us against could\
          """);

  private static final Map<String, Set<String>> OTHERS = others();
  private static final String[] OTHER = OTHERS.keySet().toArray(String[]::new);
  private static final Map<String, Integer> SMALL_WORDS = smallWords();
  private static final int LONGEST_SMALL_WORD =
      SMALL_WORDS.keySet().stream().mapToInt(String::length).max().orElse(0);
  private static final Set<String> BY_SCRIPT =
      Set.of("ar", "zh", "ja", "ko", "ru", "el", "he", "hi", "bn", "th");

  private Language() {}

  private static Map<String, Set<String>> others() {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    words.put(
        "de",
        WordList.of(
            """
            der und das ist nicht mit von für auf dem sich eine auch wird sind bei nach zum zur
            einer haben wurde einem einen wie aus über werden oder hat\
            """));
    words.put(
        "fr",
        WordList.of(
            """
            le la les des est une dans pour que qui sur par pas avec cette sont été aux du et il
            elle nous vous ont leur mais ses\
            """));
    words.put(
        "es",
        WordList.of(
            """
            el la los las una por para que del se es como más pero su al está fue sus son este
            esta ha según y\
            """));
    words.put(
        "it",
        WordList.of(
            """
            il di che è per una sono del della non gli nel alla anche questo più dei delle dal
            ha ed nella si\
            """));
    words.put(
        "pt",
        WordList.of(
            """
            não uma para os das dos em que por mais ao foi são pelo como é do da na no se um
            pela à\
            """));
    words.put(
        "nl",
        WordList.of(
            """
            het een van dat niet zijn voor met op te ook aan er naar worden werd bij heeft deze
            uit wordt\
            """));
    words.put(
        "pl", WordList.of("nie się na jest że do przez oraz jak od po był są w z i dla który"));
    words.put("sv", WordList.of("och att det som inte för med av är på den till har ett om"));
    words.put("da", WordList.of("og at det som ikke til på af med er en den har for et"));
    words.put("tr", WordList.of("ve bir bu için ile olarak çok daha olan gibi sonra"));
    words.put(
        "id", WordList.of("yang dan untuk dengan dari pada dalam itu ini tidak akan telah oleh"));
    words.put("ro", WordList.of("și în nu cu pe că este din pentru care sunt mai au de"));
    words.put("cs", WordList.of("je se na že v s do z pro jsou jako by podle který také"));
    words.put("vi", WordList.of("và của là có được cho các trong không người những với"));
    return words;
  }

  /// The BCP 47 primary tag; `null` where the text is too short or too odd to say.
  public static @Nullable String of(CharSequence text) {
    String start = text.subSequence(0, Math.min(text.length(), ENOUGH)).toString();
    String script = byScript(start);
    return script == null || script.equals("latin") ? byWords(start) : script;
  }

  /// Whether texts in this language are told from those in others. Ukrainian, say, is not told from
  /// Russian, nor Norwegian from Danish.
  ///
  /// @param tag a BCP 47 primary tag
  public static boolean knows(String tag) {
    return tag.equals("en") || OTHERS.containsKey(tag) || BY_SCRIPT.contains(tag);
  }

  /// The language of the script in which most letters are; `latin` decides nothing yet.
  private static @Nullable String byScript(String text) {
    Map<String, Integer> letters = new LinkedHashMap<>();
    int all = 0;
    int latin = 0;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (!Character.isLetter(c)) continue;
      all++;
      if (c < 0x250) latin++;
      else letters.merge(language(UnicodeScript.of(c)), 1, Integer::sum);
    }
    if (latin > 0) letters.merge("latin", latin, Integer::sum);
    if (letters.getOrDefault("ja", 0) * 10 > all) return "ja";
    for (Map.Entry<String, Integer> most : letters.entrySet())
      if (most.getValue() * 2 > all && most.getValue() >= LEAST_LETTERS) return most.getKey();
    return null;
  }

  private static String language(UnicodeScript script) {
    return switch (script) {
      case ARABIC -> "ar";
      case HAN -> "zh";
      case HIRAGANA, KATAKANA -> "ja";
      case HANGUL -> "ko";
      case CYRILLIC -> "ru";
      case GREEK -> "el";
      case HEBREW -> "he";
      case DEVANAGARI -> "hi";
      case BENGALI -> "bn";
      case THAI -> "th";
      case LATIN -> "latin";
      default -> "und";
    };
  }

  /// Small words with a bit for each language that has them: English the first, others as they
  /// stand in [#OTHER].
  private static Map<String, Integer> smallWords() {
    Map<String, Integer> languages = new HashMap<>();
    for (String word : ENGLISH) languages.merge(word, 1, (a, b) -> a | b);
    for (int i = 0; i < OTHER.length; i++)
      for (String word : OTHERS.getOrDefault(OTHER[i], Set.of()))
        languages.merge(word, 2 << i, (a, b) -> a | b);
    return languages;
  }

  private static @Nullable String byWords(String text) {
    Hits hits = new Hits(text);
    Words.walk(text, new Span(0, text.length()), hits);
    int most = hits.most();
    if (most >= LEAST_WORDS && most > 2 * hits.english && most * ENGLISH_SHARE >= hits.words)
      return hits.likeliest();
    return hits.english > most && hits.english * ENGLISH_SHARE >= hits.words ? "en" : null;
  }

  /// Counts the small words of each language.
  private static final class Hits implements Words.Walker {
    private final String text;
    private final int[] counts = new int[OTHER.length]; // as in OTHER
    private final int[] first = new int[OTHER.length]; // which language was met before which
    private int met;
    private int english;
    private int words;

    Hits(String text) {
      this.text = text;
    }

    @Override
    public void word(int start, int end) {
      words++;
      if (end - start > LONGEST_SMALL_WORD) return;
      String form = Words.form(text, start, end);
      int languages = SMALL_WORDS.getOrDefault(form, 0);
      if (languages == 0) return;
      if ((languages & 1) != 0) english++;
      boolean small = form.length() == end - start && text.startsWith(form, start);
      if (!small) return;
      for (int rest = languages >> 1; rest != 0; rest &= rest - 1) {
        int other = Integer.numberOfTrailingZeros(rest);
        if (counts[other]++ == 0) first[other] = met++;
      }
    }

    int most() {
      int most = 0;
      for (int count : counts) most = Math.max(most, count);
      return most;
    }

    /// Of several with as many hits, the one that was met first.
    @Nullable String likeliest() {
      int most = most();
      int found = -1;
      for (int i = 0; i < counts.length; i++)
        if (counts[i] == most && most > 0 && (found < 0 || first[i] < first[found])) found = i;
      return found < 0 ? null : OTHER[found];
    }
  }
}
