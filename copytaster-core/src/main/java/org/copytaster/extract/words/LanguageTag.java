package org.copytaster.extract.words;

import java.util.Locale;
import java.util.regex.Pattern;
import org.copytaster.text.Language;
import org.jspecify.annotations.Nullable;

/// Tags of languages, as pages and feeds write them.
public final class LanguageTag {
  private static final Pattern ENGLISH_DAY_FIRST =
      Pattern.compile("(?i)\\s*en[-_](?:GB|UK|IE|AU|NZ|IN|ZA|NG|KE|GH|PK|SG|HK|MT)\\s*");

  private LanguageTag() {}

  /// What the text is written in; where it does not say, or could not be told from what was
  /// declared, what was declared. Words come before declarations because templates are copied with
  /// their `lang`.
  ///
  /// @param written as [Language#of] tells it of the text
  public static @Nullable String of(@Nullable String declared, @Nullable String written) {
    String stated = primary(declared);
    if (written == null || stated == null) return written == null ? stated : written;
    return written.equals("en") || Language.knows(stated) ? written : stated;
  }

  /// Whether readers of what is so tagged write the day before the month in "02/10/2031", by the
  /// Unicode CLDR: all but those of English without a country or of the United States.
  public static boolean isDayFirst(@Nullable String tag) {
    String primary = primary(tag);
    if (tag == null || primary == null) return false;
    return !primary.equals("en") || ENGLISH_DAY_FIRST.matcher(tag).matches();
  }

  /// The primary subtag of a BCP 47 or POSIX tag.
  public static @Nullable String primary(@Nullable String tag) {
    if (tag == null) return null;
    String primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return primary.matches("[a-z]{2,3}") ? primary : null;
  }
}
