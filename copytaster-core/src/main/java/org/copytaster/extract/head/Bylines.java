package org.copytaster.extract.head;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.copytaster.extract.words.Words;
import org.jspecify.annotations.Nullable;

/// Who wrote it: people apart from the wire agencies that they share the line with.
///
/// @param people names without "By"
/// @param agencies such as `Reuters`
public record Bylines(List<String> people, List<String> agencies) {
  static final Bylines NONE = new Bylines(List.of(), List.of());

  private static final Set<String> AGENCIES =
      Set.of(
          "reuters",
          "ap",
          "afp",
          "associated press",
          "the associated press",
          "agence france presse",
          "upi",
          "efe",
          "ansa",
          "dpa",
          "tass",
          "xinhua",
          "anadolu",
          "anadolu agency",
          "pa media",
          "press association",
          "pa",
          "apa",
          "sid",
          "kyodo",
          "yonhap",
          "ians",
          "ani",
          "pti",
          "bloomberg",
          "bloomberg news",
          "the canadian press",
          "canadian press",
          "aap",
          "belga",
          "keystone sda",
          "epd",
          "kna",
          "deutsche presse agentur",
          "interfax",
          "sputnik",
          "ria novosti",
          "ukrinform",
          "europa press",
          "lusa",
          "pap",
          "cna",
          "antara",
          "bernama",
          "mena",
          "wam",
          "spa",
          "irna",
          "ntb",
          "ritzau",
          "tt",
          "stt",
          "anp",
          "agerpres",
          "mti",
          "hina",
          "ctk",
          "jiji",
          "newswire",
          "cnn",
          "bbc");

  private static final Pattern LEAD =
      Pattern.compile(
          "(?iu)\\A(?:(?:written |words |story |posted |published |reported |article"
              + " )?by|von|par|por|text|autor(?:in)?|author|di|door)\\b[:\\s]+");
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "(?iu)\\s*(?:,|;|\\||/|•|·|\\n|、|・|\\band\\b|&|\\bund\\b|\\bet\\b(?!\\s+al)|\\by\\b)\\s*");
  private static final Pattern PLACE =
      Pattern.compile("\\s+(?:in|at|from)\\s+\\p{Lu}.*\\z", Pattern.DOTALL);
  private static final Pattern AGENCY_NAME =
      Pattern.compile(
          "(?iu)\\b(?:news ?agency|newswire|news ?wire|press"
              + " agency|presse-?agentur|agentur|agence|agencia|agenzia|ajans[ıi])\\b");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,5}");
  private static final Pattern TRAIL =
      Pattern.compile(
          "(?iu)[\\s,|]+(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}{0,6}\\.?,?\\s+\\d{1,2}\\b.*\\z|(?<=\\p{Ll}{2})\\.\\z");
  private static final Pattern PARENTHESIS = Pattern.compile("\\s*\\([^()]*\\)\\s*\\z");
  private static final Pattern ADDRESS = Pattern.compile("\\(?\\s*\\S+@\\S+\\s*\\)?|https?://\\S+");
  private static final Pattern ROLE =
      Pattern.compile(
          "(?iu).*\\b(?:correspondent|reporter|editor|writer|staff|journalist|redaktion|contributor|columnist|bureau"
              + " chief|producer|min read|updated|published)\\b.*");

  public static Bylines parse(@Nullable String line) {
    if (line == null || line.isBlank()) return NONE;
    String words = ADDRESS.matcher(Words.spaced(line)).replaceAll(" ").strip();
    words = LEAD.matcher(words).replaceFirst("");
    Set<String> people = new LinkedHashSet<>();
    Set<String> agencies = new LinkedHashSet<>();
    for (String piece : SEPARATOR.split(words)) sort(piece, people, agencies);
    return new Bylines(List.copyOf(people), List.copyOf(agencies));
  }

  /// Names that came apart already, as metadata has them.
  public static Bylines of(List<String> names) {
    List<String> people = new ArrayList<>();
    List<String> agencies = new ArrayList<>();
    for (String name : names) {
      Bylines one = parse(name);
      for (String person : one.people) if (!people.contains(person)) people.add(person);
      for (String agency : one.agencies) if (!agencies.contains(agency)) agencies.add(agency);
    }
    return new Bylines(people, agencies);
  }

  static boolean isAgency(String name) {
    return isKnown(name) || isSingle(name);
  }

  /// Whether the name is on the list, says what it is, or is an acronym.
  public static boolean isKnown(String name) {
    return isListed(name) || ACRONYM.matcher(name).matches();
  }

  static boolean isListed(String name) {
    return AGENCIES.contains(Words.plain(name)) || AGENCY_NAME.matcher(name).find();
  }

  /// One capitalised word is a desk or an agency: people sign with two.
  static boolean isSingle(String name) {
    return name.length() >= 4
        && Character.isUpperCase(name.charAt(0))
        && name.chars().allMatch(Character::isLetter);
  }

  /// "Staff reporter" and the like, which name nobody.
  static boolean isRole(String name) {
    return ROLE.matcher(name).matches();
  }

  private static void sort(String piece, Set<String> people, Set<String> agencies) {
    String name =
        PLACE.matcher(LEAD.matcher(piece.strip()).replaceFirst("")).replaceFirst("").strip();
    name = TRAIL.matcher(name).replaceFirst("").strip();
    name = PARENTHESIS.matcher(name).replaceFirst("").strip();
    if (name.indexOf('(') >= 0 || name.indexOf(')') >= 0 || name.indexOf(':') >= 0) return;
    if (name.startsWith("in ") || name.chars().anyMatch(c -> "<>{}=[]|".indexOf(c) >= 0)) return;
    if (name.length() < 2 || name.length() > 60 || name.chars().noneMatch(Character::isLetter))
      return;
    // "Jane Roe, Springfield": one word behind a name is where that person is, or a section.
    boolean first = people.isEmpty() && agencies.isEmpty();
    if (!first && isSingle(name) && !isKnown(name)) return;
    if (isAgency(name)) agencies.add(name);
    else if (!isRole(name) && name.split(" ").length <= 6) people.add(name);
  }

  /// Without those that are `outlet` itself: a page whose author is its publisher names nobody.
  Bylines without(@Nullable String outlet) {
    if (outlet == null) return this;
    List<String> named = people.stream().filter(person -> !isOutlet(person, outlet)).toList();
    List<String> wires = agencies.stream().filter(wire -> !isOutlet(wire, outlet)).toList();
    return new Bylines(named, wires);
  }

  static boolean isOutlet(String person, String outlet) {
    String name = Words.plain(person).replace(" ", "");
    String publisher = Words.plain(outlet).replace(" ", "");
    return !name.isEmpty()
        && (publisher.contains(name) || name.contains(publisher) && publisher.length() > 2);
  }

  /// With agencies that the copy credits; a name is either a person's or an agency's.
  public Bylines crediting(List<String> credited) {
    if (credited.isEmpty()) return this;
    List<String> all = new ArrayList<>(agencies);
    for (String agency : credited)
      if (all.stream().noneMatch(known -> known.contains(agency))) all.add(agency);
    return new Bylines(people.stream().filter(person -> !all.contains(person)).toList(), all);
  }

  /// This byline, or the other if nobody is named here.
  public Bylines orElse(Bylines other) {
    return isEmpty() ? other : this;
  }

  boolean isEmpty() {
    return people.isEmpty() && agencies.isEmpty();
  }
}
