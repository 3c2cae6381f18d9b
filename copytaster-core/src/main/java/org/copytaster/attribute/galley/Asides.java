package org.copytaster.attribute.galley;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands in the copy and is nobody's words: the dateline that opens a paragraph, the
/// invitation that ends one.
final class Asides {
  /// `TELLIN, Naresh (Halyard) —`: a place in capitals, what else there is of it, an agency, a
  /// dash.
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\p{Lu}[\\p{Lu} .'’/-]{2,40}(?:, [\\p{L}][\\p{L}. ]{1,25}){0,2}(?:, \\p{Lu}\\p{L}+\\.? \\d{1,2})?"
              + "\\s*(?:\\([^)]{2,40}\\))?\\s*(?:—|–|―|--?)\\s+");

  /// `Follow Mara Voss on Twitter @maravoss.`
  private static final Pattern INVITATION =
      Pattern.compile(
          "^[\"“]?(?:Follow|Like|Find) .{0,80}(?:Twitter|Facebook|Instagram|@\\w+).*",
          Pattern.DOTALL);

  private Asides() {}

  /// The length of the dateline that opens a block, in characters; 0 where none does.
  static int dateline(CharSequence block) {
    Matcher matcher = DATELINE.matcher(block);
    return matcher.find() ? matcher.end() : 0;
  }

  static boolean isInvitation(CharSequence sentence) {
    return INVITATION.matcher(sentence).matches();
  }
}
