package org.copytaster.read.charset;

import java.nio.charset.Charset;
import java.util.List;

/// Tells legacy charsets apart by the letters that they make of the bytes: the right one makes the
/// frequent letters of a language, a wrong one makes rare letters, capitals and signs.
final class LetterEvidence {
  private static final String CYRILLIC = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэёъ";
  private static final String GREEK = "αοιετσνηυρπκμλςωγδχθφβξζψάέήίόύώ";
  private static final String ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىأإء";
  private static final String HANGUL = "이다는에의가을고하지를로은사한기도대인자들";
  private static final String SIMPLIFIED = "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也";
  private static final String TRADITIONAL = "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也";
  private static final String EASTERN = "áéíóöőúüűčšžřěľťďňôýąćęłńśźżîăşţ";

  /// @param letters frequent in the languages that use the charset
  /// @param from first letter of the script, from which on all count a little
  /// @param to last letter of the script
  private record Candidate(String charset, String letters, int from, int to) {}

  /// In order of preference where two explain the bytes alike.
  private static final List<Candidate> CANDIDATES =
      List.of(
          new Candidate(
              "windows-1252", "éèàçùâêîôûëïüöäßñáíóúãõåæøÉÀÖÜÄ’‘“”–—…«»°·€©®", 0xc0, 0xff),
          new Candidate("EUC-JP", "のにはをたがでてとしれさいるもなからりこす、。", 0x3040, 0x9fff),
          new Candidate("Shift_JIS", "のにはをたがでてとしれさいるもなからりこす、。", 0x3040, 0x9fff),
          new Candidate("x-windows-949", HANGUL, 0xac00, 0xd7a3),
          new Candidate("GB18030", SIMPLIFIED + "，。、", 0x4e00, 0x9fa5),
          new Candidate("Big5", TRADITIONAL + "，。、", 0x4e00, 0x9fa5),
          new Candidate("x-EUC-TW", TRADITIONAL + "，。、", 0x4e00, 0x9fa5),
          new Candidate("x-Johab", HANGUL, 0xac00, 0xd7a3),
          new Candidate("windows-1251", CYRILLIC, 0x400, 0x45f),
          new Candidate("KOI8-R", CYRILLIC, 0x400, 0x45f),
          new Candidate("ISO-8859-5", CYRILLIC, 0x400, 0x45f),
          new Candidate("IBM866", CYRILLIC, 0x400, 0x45f),
          new Candidate("x-MacCyrillic", CYRILLIC, 0x400, 0x45f),
          new Candidate("IBM855", CYRILLIC, 0x400, 0x45f),
          new Candidate("ISO-8859-7", GREEK, 0x370, 0x3ff),
          new Candidate("windows-1253", GREEK, 0x370, 0x3ff),
          new Candidate("windows-1255", "אבגדהוזחטיכלמנסעפצקרשתםןץףך", 0x5d0, 0x5ea),
          new Candidate("windows-1256", ARABIC, 0x600, 0x6ff),
          new Candidate("ISO-8859-6", ARABIC, 0x600, 0x6ff),
          new Candidate("TIS-620", "กขคงจชซญดตถทธนบปผพฟมยรลวศสหอาิีึืุูเแโใไ่้์ะั", 0xe00, 0xe7f),
          new Candidate("ISO-8859-9", "ışğüöçİŞĞâîÜÖÇ", 0xc0, 0x15f),
          new Candidate("windows-1254", "ışğüöçİŞĞâîÜÖÇ’“”", 0xc0, 0x15f),
          new Candidate("ISO-8859-2", EASTERN, 0xc0, 0x17f),
          new Candidate("windows-1250", EASTERN + "„”–’", 0xc0, 0x17f));

  /// What another charset must explain better than windows-1252 does, a character.
  private static final double MARGIN = 0.15;

  private LetterEvidence() {}

  static Charset guess(byte[] bytes) {
    Candidate best = CANDIDATES.getFirst();
    double most = Double.NEGATIVE_INFINITY;
    for (Candidate candidate : CANDIDATES) {
      double score = score(candidate, bytes) + (candidate == CANDIDATES.getFirst() ? MARGIN : 0);
      if (score > most + 1e-9) {
        most = score;
        best = candidate;
      }
    }
    return Charset.forName(best.charset());
  }

  /// Mean weight of the characters beyond ASCII, the bytes that cannot be decoded counting as bad.
  private static double score(Candidate candidate, byte[] bytes) {
    String text = new String(bytes, Charset.forName(candidate.charset()));
    double sum = 0;
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) continue;
      sum += weight(candidate, c);
      count++;
    }
    return count == 0 ? 0 : sum / count;
  }

  private static double weight(Candidate candidate, char c) {
    if (c == '\uFFFD') return -6;
    int rank = candidate.letters().indexOf(c);
    if (rank >= 0) return rank < 10 ? 1.2 : 1;
    if (c >= candidate.from() && c <= candidate.to()) return Character.isUpperCase(c) ? 0.2 : 0.35;
    return c >= 0x3000 && c < 0x3040 || c >= 0xff00 ? 0.2 : -1;
  }
}
