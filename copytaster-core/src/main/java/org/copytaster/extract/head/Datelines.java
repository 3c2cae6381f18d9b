package org.copytaster.extract.head;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copytaster.extract.words.Words;
import org.copytaster.model.Dateline;
import org.copytaster.model.Part;
import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

/// Where and by which wire a report was filed, in the words before its first dash: `VARNES, March 3
/// (Reuters) -`, `LUND —`, `Varnes (dpa) –`, `MADRID, 3 Mar. (EFE).-`, `BERLIN taz |`.
///
/// A place in small letters is believed only beside an agency, since any sentence may begin with a
/// name and a dash.
public final class Datelines {
  private static final String DAY =
      "(?:,?\\s+(?:\\p{L}{3,10}\\.?\\s+\\d{1,2}|\\d{1,2}\\.?\\s+(?:de\\s+)?\\p{L}{3,10}\\.?)(?:,?\\s+\\d{4})?)?";
  private static final String DASH = "(?:\\s*\\.?\\s*[-–—|:]{1,2}\\s*|\\s*:\\s+)";
  private static final Pattern CREDITED =
      Pattern.compile(
          "\\A\\s*(?:(\\p{Lu}[\\p{L}\\p{M}.,'’/ -]{1,60}?)"
              + DAY
              + ",?\\s*)?\\((\\p{L}[\\p{L}\\p{M}\\d&./ -]{1,40}?)\\s*\\)"
              + DASH
              + "(?=\\S)");
  private static final Pattern CAPITALS =
      Pattern.compile(
          "\\A\\s*(\\p{Lu}[\\p{Lu}\\p{M}.'’/ -]{2,40}?(?:,\\s\\p{Lu}[\\p{L}.]+(?:\\s\\p{Lu}[\\p{L}.]+)?)?)"
              + DAY
              + "(?:\\s*[–—]\\s*|\\s+-{1,2}\\s+)(?=[\\p{Lu}“\"‘«„\\[\\d])");
  private static final Pattern BARRED =
      Pattern.compile(
          "\\A\\s*(\\p{Lu}[\\p{Lu}\\p{M}./ -]{2,40}?)\\s+(\\p{Ll}{2,6})\\s*\\|\\s+(?=\\S)");

  /// What else stands in capitals before a dash.
  private static final Set<String> LABELS =
      Set.of(
          "breaking",
          "breaking news",
          "live",
          "update",
          "updated",
          "exclusive",
          "opinion",
          "analysis",
          "explainer",
          "watch",
          "video",
          "photos",
          "note",
          "correction",
          "listen",
          "review",
          "editorial",
          "comment",
          "factbox",
          "timeline",
          "interview",
          "feature",
          "news",
          "just in",
          "developing",
          "alert",
          "warning",
          "spoiler alert",
          "eilmeldung",
          "kommentar",
          "analyse",
          "direct",
          "en direct",
          "urgent",
          "opinión",
          "análisis",
          "vidéo",
          "q",
          "a");

  /// Small words within names of places.
  private static final Set<String> PARTICLES =
      Set.of(
          "of", "the", "de", "la", "le", "les", "el", "los", "las", "del", "da", "do", "dos", "di",
          "am", "an", "der", "den", "im", "in", "bei", "auf", "sur", "upon", "on", "and", "y", "e",
          "und", "et", "al", "near");

  private static final int PARAGRAPHS = 3;
  private static final int LONGEST = 140;

  private Datelines() {}

  /// The dateline of the first paragraphs; `null` where none has one.
  ///
  /// @param outlet whose own name counts as an agency's, as in "(Coast Wire)"
  public static @Nullable Dateline find(String text, List<Part> parts, @Nullable String outlet) {
    int seen = 0;
    for (Part part : parts) {
      if (part.kind() != Part.Kind.PARAGRAPH && part.kind() != Part.Kind.DECK) continue;
      Dateline found = in(text, part.span(), outlet);
      if (found != null) return found;
      if (part.kind() == Part.Kind.PARAGRAPH && ++seen == PARAGRAPHS) return null;
    }
    return null;
  }

  private static @Nullable Dateline in(String text, Span span, @Nullable String outlet) {
    String opening = text.substring(span.start(), Math.min(span.end(), span.start() + LONGEST));
    Matcher credited = CREDITED.matcher(opening);
    if (credited.find() && isWire(credited.group(2), credited.group(1), outlet))
      return dateline(
          span.start(),
          credited.start(1),
          credited.end(1),
          credited.start(2),
          credited.end(2),
          closed(opening, credited.end(2)));
    Matcher capitals = CAPITALS.matcher(opening);
    if (capitals.find() && isPlace(capitals.group(1)) && isShort(capitals.group(1)))
      return dateline(
          span.start(), capitals.start(1), capitals.end(1), -1, capitals.end(1), capitals.end(1));
    Matcher barred = BARRED.matcher(opening);
    if (barred.find() && isPlace(barred.group(1)))
      return dateline(
          span.start(),
          barred.start(1),
          barred.end(1),
          barred.start(2),
          barred.end(2),
          barred.end(2));
    return null;
  }

  /// Behind the bracket that closes around the agency.
  private static int closed(String opening, int agencyEnd) {
    return opening.indexOf(')', agencyEnd) + 1;
  }

  /// @param end of the whole dateline
  private static Dateline dateline(
      int offset, int placeStart, int placeEnd, int agencyStart, int agencyEnd, int end) {
    Span place = placeStart < 0 ? null : new Span(offset + placeStart, offset + placeEnd);
    Span agency = agencyStart < 0 ? null : new Span(offset + agencyStart, offset + agencyEnd);
    // Without a place, the bracket before the agency is the first of the dateline's words.
    int start = place != null ? placeStart : agencyStart - 1;
    return new Dateline(new Span(offset + start, offset + end), place, agency);
  }

  /// A name in brackets before a dash is a wire where it is known as one or is the outlet itself,
  /// or where a place in capitals stands before it.
  private static boolean isWire(String agency, @Nullable String place, @Nullable String outlet) {
    if (place != null && !isPlace(place)) return false;
    boolean own = outlet != null && Bylines.isOutlet(agency, outlet);
    boolean shouted = place != null && isShouted(place) && Character.isUpperCase(agency.charAt(0));
    return own || shouted || Bylines.isKnown(agency);
  }

  private static boolean isShouted(String place) {
    String city = place.split(",", 2)[0];
    return city.chars().noneMatch(Character::isLowerCase);
  }

  /// Without an agency beside it, more words are the title of a rubric.
  private static boolean isShort(String place) {
    return place.split(",", 2)[0].split("[\\s/]+").length <= 4;
  }

  private static boolean isPlace(String words) {
    if (LABELS.contains(Words.plain(words))) return false;
    String[] names = words.strip().split("[\\s,/]+");
    if (names.length > 7) return false;
    for (String name : names)
      if (!Character.isUpperCase(name.codePointAt(0)) && !PARTICLES.contains(name)) return false;
    return true;
  }
}
