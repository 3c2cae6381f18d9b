package org.copytaster.read.charset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copytaster.model.Problem;
import org.jspecify.annotations.Nullable;

/// What carrier and document say of their charset, strongest first.
///
/// @param charsets those that are known
/// @param names all, as written
/// @param unknown a Problem for each name that no one knows
record Declarations(List<Charset> charsets, List<String> names, List<Problem> unknown) {
  /// Publishers declare in the first bytes; WHATWG looks at 1024, some pages need more.
  private static final int LOOK = 4096;

  private static final Pattern PROLOG =
      Pattern.compile("\\A\\s*<\\?xml[^>]*?\\bencoding\\s*=\\s*[\"']([^\"'<>]+)[\"']");

  static Declarations of(byte[] bytes, @Nullable String header) {
    String head = new String(bytes, 0, Math.min(bytes.length, LOOK), StandardCharsets.ISO_8859_1);
    List<String> names = new ArrayList<>();
    if (header != null) names.add(header);
    Matcher prolog = PROLOG.matcher(head);
    if (prolog.lookingAt()) names.add(prolog.group(1));
    String meta = MetaPrescan.find(head);
    if (meta != null) names.add(meta);
    return resolve(names);
  }

  private static Declarations resolve(List<String> names) {
    List<Charset> charsets = new ArrayList<>();
    List<Problem> unknown = new ArrayList<>();
    for (String name : names) {
      Charset narrow = asWritten(name);
      if (narrow != null) charsets.add(narrow);
      Charset charset = charset(name);
      if (charset == null)
        unknown.add(new Problem(Problem.Kind.CHARSET, "declares unknown charset " + name));
      else charsets.add(charset);
    }
    return new Declarations(charsets, names, unknown);
  }

  /// Where browsers read a charset as a larger one: the charset itself, which is right if every
  /// byte fits it.
  private static @Nullable Charset asWritten(String name) {
    String label = name.strip().toLowerCase(Locale.ROOT);
    return switch (label) {
      case "shift_jis", "shift-jis", "sjis", "x-sjis" -> Charset.forName("Shift_JIS");
      case "gb2312" -> Charset.forName("GB2312");
      case "euc-kr" -> Charset.forName("EUC-KR");
      case "tis-620" -> Charset.forName("TIS-620");
      default -> null;
    };
  }

  /// The charset that browsers take for a name: Latin-1 and ASCII mean windows-1252, and so on.
  static @Nullable Charset charset(String name) {
    String label = name.strip().toLowerCase(Locale.ROOT).replaceAll("^[\"']|[\"']$", "");
    try {
      return switch (label) {
        case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii", "iso_8859-1" ->
            Charset.forName("windows-1252");
        case "utf8", "unicode-1-1-utf-8", "utf-8" -> StandardCharsets.UTF_8;
        // A declaration that could be read as ASCII cannot be in UTF-16.
        case "utf-16", "utf-16le", "utf-16be", "unicode" -> StandardCharsets.UTF_8;
        case "gb2312", "gbk", "gb_2312-80", "x-gbk" -> Charset.forName("GB18030");
        case "shift_jis", "shift-jis", "sjis", "x-sjis" -> Charset.forName("windows-31j");
        case "euc-kr", "ks_c_5601-1987", "korean" -> Charset.forName("x-windows-949");
        case "x-mac-cyrillic", "maccyrillic", "mac-cyrillic" -> Charset.forName("x-MacCyrillic");
        case "windows-874", "tis-620" -> Charset.forName("x-windows-874");
        case "x-user-defined" -> Charset.forName("windows-1252");
        default -> Charset.forName(label);
      };
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null; // the caller says so, with the name
    }
  }

  List<Problem> contradicted(Charset guessed) {
    List<Problem> problems = new ArrayList<>(unknown);
    for (Charset declared : charsets)
      if (!declared.equals(guessed))
        problems.add(
            new Problem(
                Problem.Kind.CHARSET,
                "declares "
                    + declared.name()
                    + ", which its bytes are not; read as "
                    + guessed.name()));
    return problems;
  }
}
