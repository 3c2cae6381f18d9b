package org.copytaster.annotate.pronoun;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copytaster.text.ReferenceShelf;

/// Which names, titles and nouns are men's, women's and people's.
final class Genders {
  /// What a word tells of somebody.
  enum Gender {
    MALE,
    FEMALE,
    UNKNOWN
  }

  private final Set<String> maleNames = new HashSet<>();
  private final Set<String> femaleNames = new HashSet<>();
  private final Set<String> maleTitles = new HashSet<>();
  private final Set<String> femaleTitles = new HashSet<>();
  private final Set<String> maleNouns = new HashSet<>();
  private final Set<String> femaleNouns = new HashSet<>();
  private final Set<String> people = new HashSet<>();

  Genders(ReferenceShelf shelf) {
    for (List<String> row : shelf.table("genders.tsv"))
      of(row.get(0)).addAll(List.of(row.get(1).split(" ")));
  }

  private Set<String> of(String kind) {
    return switch (kind) {
      case "male name" -> maleNames;
      case "female name" -> femaleNames;
      case "male title" -> maleTitles;
      case "female title" -> femaleTitles;
      case "male noun" -> maleNouns;
      case "female noun" -> femaleNouns;
      case "noun" -> people;
      default -> throw new IllegalArgumentException("genders.tsv: kind \"" + kind + "\"");
    };
  }

  /// By the first of a person's names.
  Gender ofName(String name) {
    int end = 0;
    while (end < name.length() && !Character.isWhitespace(name.charAt(end))) end++;
    return either(name.substring(0, end), maleNames, femaleNames);
  }

  Gender ofTitle(String word) {
    return either(word, maleTitles, femaleTitles);
  }

  Gender ofNoun(String lemma) {
    return either(lemma.toLowerCase(Locale.ROOT), maleNouns, femaleNouns);
  }

  boolean isPerson(String lemma) {
    String noun = lemma.toLowerCase(Locale.ROOT);
    return people.contains(noun) || ofNoun(noun) != Gender.UNKNOWN;
  }

  private static Gender either(String word, Set<String> male, Set<String> female) {
    if (male.contains(word)) return Gender.MALE;
    return female.contains(word) ? Gender.FEMALE : Gender.UNKNOWN;
  }
}
