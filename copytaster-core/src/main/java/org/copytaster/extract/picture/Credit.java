package org.copytaster.extract.picture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

/// Finds who made a picture, in the words under it.
public final class Credit {
  static final String AGENCIES =
      "Reuters|REUTERS|AP|AFP|EPA|EFE|ANSA|DPA|dpa|Getty|Bloomberg|Shutterstock|Alamy|Anadolu|Xinhua|TASS|Sputnik|PA"
          + " Wire|PA Images|PA|UPI|Kyodo|Yonhap|Imago|IMAGO|picture"
          + " alliance|ZUMA|NurPhoto|iStock|Associated"
          + " Press|Handout|Pool|SIPA|Belga|Keystone|APA|ddp|Unsplash|Wikimedia";

  private static final Pattern BRACKETED =
      Pattern.compile("[\\[(]([^\\[\\]()]{2,120})[\\])][.]?\\s*\\z");
  private static final Pattern CREDITED =
      Pattern.compile(
          "(?:\\b(?:"
              + AGENCIES
              + ")\\b|\\b(?:Photo|Foto|Image|Picture|Credit|Courtesy|File photo|Photograph)\\b|/)");
  private static final Pattern NAMES =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]*(?:[ /,&]+(?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|al|el|bin|via|and))*");

  private Credit() {}

  /// The credit's words inside the brackets that end a caption, or `null` if none are there. Square
  /// brackets may hold any names; round ones must look like a credit.
  public static @Nullable Span ofCaption(String caption) {
    Matcher bracketed = BRACKETED.matcher(caption);
    if (!bracketed.find()) return null;
    String inside = bracketed.group(1).strip();
    boolean square = caption.charAt(bracketed.start()) == '[';
    boolean credited = CREDITED.matcher(inside).find() || square && NAMES.matcher(inside).matches();
    return credited ? new Span(bracketed.start(1), bracketed.end(1)) : null;
  }

  /// Whether the words are names alone, or speak of an agency.
  static boolean isNames(String words) {
    return CREDITED.matcher(words).find() || NAMES.matcher(words).matches();
  }
}
