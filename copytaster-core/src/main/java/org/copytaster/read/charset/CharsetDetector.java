package org.copytaster.read.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.copytaster.model.Problem;
import org.jspecify.annotations.Nullable;

/// Decides how bytes are decoded, by the strongest evidence there is: a byte order mark, what the
/// carrier declares, what the document declares, and last the bytes themselves.
///
/// A declaration is believed only if the bytes allow it: a page declared UTF-8 that is not valid
/// UTF-8 is read by the bytes' own evidence, and a [Problem] says so.
public final class CharsetDetector {
  private CharsetDetector() {}

  /// @param mark length of the byte order mark, in bytes
  /// @param problems where a declaration was unknown or wrong
  /// @param decoded the characters, where they had to be decoded to learn the charset
  public record Detected(
      Charset charset, int mark, List<Problem> problems, @Nullable String decoded) {
    public Detected {
      problems = List.copyOf(problems);
    }

    Detected(Charset charset, int mark, List<Problem> problems) {
      this(charset, mark, problems, null);
    }

    /// The characters, without the byte order mark. Bytes that are no characters become U+FFFD.
    ///
    /// @param bytes of which the charset was detected
    public String decode(byte[] bytes) {
      return decoded != null ? decoded : new String(bytes, mark, bytes.length - mark, charset);
    }
  }

  /// @param header the charset that HTTP states, if any
  public static Detected detect(byte[] bytes, @Nullable String header) {
    Detected marked = ByteOrderMark.read(bytes);
    if (marked != null) return marked;
    Declarations declarations = Declarations.of(bytes, header);
    String plainly = ByteEvidence.plainlyUtf8(bytes);
    if (plainly != null) {
      List<Problem> problems = declarations.contradicted(StandardCharsets.UTF_8);
      return new Detected(StandardCharsets.UTF_8, 0, problems, plainly);
    }
    for (Charset declared : declarations.charsets())
      if (fits(declared, bytes)) return new Detected(declared, 0, declarations.unknown());
    Charset guessed = ByteEvidence.guess(bytes);
    return new Detected(guessed, 0, declarations.contradicted(guessed));
  }

  /// A charset that browsers read as a larger one must fit to the last byte.
  private static boolean fits(Charset declared, byte[] bytes) {
    return switch (declared.name()) {
      case "Shift_JIS", "GB2312", "EUC-KR", "TIS-620" -> Validity.errors(declared, bytes) == 0;
      default -> Validity.allows(declared, bytes);
    };
  }

  /// The beginning of a file, of which only a prefix is at hand and which may be cut inside a
  /// character.
  public static String decodePrefix(byte[] prefix) {
    Detected marked = ByteOrderMark.read(prefix);
    if (marked != null) return marked.decode(prefix);
    Charset wide = ByteEvidence.wide(prefix);
    return new String(prefix, wide == null ? StandardCharsets.ISO_8859_1 : wide);
  }
}
