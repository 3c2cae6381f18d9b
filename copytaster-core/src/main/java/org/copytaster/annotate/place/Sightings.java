package org.copytaster.annotate.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copytaster.model.EntityType;
import org.jspecify.annotations.Nullable;

/// Finds the words of a text that may name places.
///
/// A name that the network takes for a place somewhere in the article is one wherever it stands
/// alone; inside the names of organisations a place counts where it comes first ("Huntsville Fire
/// Department") or after "of" ("University of Virginia").
final class Sightings {
  private static final int LONGEST = 6;

  private final Gazetteer gazetteer;
  private final Script script;
  private final List<Sighting> found = new ArrayList<>();

  /// Single words that are part of a person's name in this article.
  private final Set<String> surnames = new HashSet<>();

  /// Folded names that the network takes for places, with how often less how often for something
  /// else.
  private final Map<String, Integer> believed = new HashMap<>();

  private Sightings(Gazetteer gazetteer, Script script) {
    this.gazetteer = gazetteer;
    this.script = script;
  }

  /// In text order, not overlapping.
  static List<Sighting> in(Script script, Gazetteer gazetteer) {
    Sightings sightings = new Sightings(gazetteer, script);
    sightings.takeStock();
    sightings.scan();
    return sightings.found;
  }

  private void takeStock() {
    for (int i = 0; i < script.size(); i++) {
      if (!script.opensMention(i)) continue;
      EntityType type = script.type(i);
      int end = script.mentionEnd(i);
      if (type == EntityType.PER && end - i > 1) surnames.add(PlaceName.fold(script.word(end - 1)));
      int vote = type == EntityType.GPE || type == EntityType.LOC ? 1 : -1;
      believed.merge(PlaceName.fold(script.words(i, end)), vote, Integer::sum);
    }
  }

  private void scan() {
    for (int i = 0; i < script.size(); ) {
      if (!startsUpper(script.word(i))) {
        i++;
      } else if (!script.inMention(i)) {
        i = keep(unmarked(i), i + 1);
      } else {
        i = scanMention(i);
      }
    }
  }

  private int keep(@Nullable Sighting sighting, int otherwise) {
    if (sighting == null) return otherwise;
    found.add(sighting);
    return sighting.endToken();
  }

  /// @return where to go on
  private int scanMention(int first) {
    int end = script.mentionEnd(first);
    switch (script.type(first)) {
      case GPE, LOC, FAC -> places(first, end);
      case ORG, EVENT, MISC -> institution(first, end);
      case PER -> misread(first, end);
      case NORP -> people(first, end);
      case PRODUCT -> {}
      case null -> {}
    }
    return end;
  }

  // ---- names of places

  /// A mention that the network takes for a place: the whole of it, its core, or its parts
  /// ("Fargo-Moorhead").
  private void places(int first, int end) {
    EntityType type = script.type(first);
    if (isStreet(first, end)) return;
    if (end - first == 1 && isSomebody(first)) return;
    Sighting whole = lookUp(first, end, type);
    for (int from = first;
        whole == null && from < end - 1 && PlaceWords.isLead(script.word(from));
        from++) {
      Sighting core = lookUp(from + 1, end, type);
      if (core != null)
        whole =
            new Sighting(first, end, script.span(first, end), core.key(), core.meanings(), type);
    }
    if (whole != null) {
      found.add(whole);
      return;
    }
    for (int i = first; i < end; ) i = keep(opensPart(i, first) ? part(i, end, type) : null, i + 1);
  }

  private boolean opensPart(int token, int first) {
    if (token == first) return true;
    String before = script.word(token - 1);
    return !Character.isLetterOrDigit(before.codePointAt(0))
        || PlaceWords.isLead(before)
        || before.equals("and");
  }

  private @Nullable Sighting part(int from, int end, @Nullable EntityType type) {
    for (int to = Math.min(end, from + LONGEST); to > from; to--) {
      if (to < end && !PlaceWords.closes(script.word(to))) continue;
      Sighting part = lookUp(from, to, type);
      if (part != null) return part;
    }
    return null;
  }

  /// A mention of a street is no place that a gazetteer knows, even if it bears a town's name.
  private boolean isStreet(int first, int end) {
    return PlaceWords.isStreet(script.word(end - 1))
        || (end < script.size() && PlaceWords.isStreet(script.word(end)))
        || (script.word(end - 1).equals("Road")
            || script.words(first, end).contains("County Road"));
  }

  /// A surname that the article gives in full elsewhere, unless a word of place stands before it.
  private boolean isSomebody(int token) {
    return surnames.contains(PlaceName.fold(script.word(token)))
        && !PlaceWords.announces(script.word(token - 1))
        && !script.word(token + 1).equals(",");
  }

  // ---- places in other names

  private void institution(int first, int end) {
    for (int i = first; i < end; i++) {
      boolean opens =
          i == first || script.word(i - 1).equals("of") || script.word(i - 1).equals("the");
      if (!opens || !startsUpper(script.word(i))) continue;
      Sighting inside = null;
      for (int to = Math.min(end, i + LONGEST); to > i && inside == null; to--) {
        if (i == first && to == end && !isBelieved(i, to)) continue;
        if (to < end && !endsName(to)) continue;
        Sighting candidate = lookUp(i, to, EntityType.ORG);
        if (candidate != null
            && (isPlain(candidate)
                || isBelieved(i, to)
                || to < end && PlaceWords.isInstitution(script.word(to))
                || i > first && script.type(first) == EntityType.ORG)) inside = candidate;
      }
      i = keep(inside, i + 1) - 1;
    }
  }

  /// True if an organisation's own words begin here.
  private boolean endsName(int token) {
    return !PlaceWords.isRival(script.word(token));
  }

  /// A demonym stands for its state: "Syrian" in "Syrian towns".
  private void people(int first, int end) {
    int state = gazetteer.ofNationals(script.words(first, end));
    if (state < 0) misread(first, end);
    else
      found.add(
          new Sighting(
              first,
              end,
              script.span(first, end),
              PlaceName.fold(gazetteer.name(state)),
              new int[] {state << 1},
              EntityType.NORP));
  }

  private void misread(int first, int end) {
    if (isBelieved(first, end)) keep(lookUp(first, end, null), end);
  }

  private boolean isBelieved(int first, int end) {
    return believed.getOrDefault(PlaceName.fold(script.words(first, end)), 0) > 0;
  }

  // ---- names that the network passes over

  /// Words that the network takes for nothing: only what is hardly anything else.
  private @Nullable Sighting unmarked(int first) {
    int end = first + 1;
    while (end < script.size()
        && end - first < LONGEST
        && !script.inMention(end)
        && script.touches(end - 1, end)) end++;
    for (int to = end; to > first; to--) {
      Sighting candidate = lookUp(first, to, null);
      if (candidate != null && (isPlain(candidate) || isBelieved(first, to))) return candidate;
    }
    return null;
  }

  /// True for names of states, their units and counties, which need no second opinion.
  private boolean isPlain(Sighting sighting) {
    for (int meaning : sighting.meanings()) {
      if ((meaning & 1) == 1) continue;
      switch (gazetteer.kind(meaning >> 1)) {
        case COUNTRY, CONTINENT, UNIT -> {
          return true;
        }
        case DISTRICT -> {
          if (sighting.endToken() - sighting.firstToken() > 1) return true;
        }
        default -> {}
      }
    }
    return false;
  }

  // ---- looking up

  private @Nullable Sighting lookUp(int first, int end, @Nullable EntityType type) {
    if (!startsUpper(script.word(first))) return null;
    String words = script.words(first, end);
    if (end - first == 1 && PlaceWords.isCommon(words)) return null;
    String key = PlaceName.abbreviation(script.isStopped(end - 1) ? words + "." : words);
    int[] meanings = gazetteer.meanings(key);
    if (meanings.length == 0) {
      key = PlaceName.abbreviation(words);
      meanings = gazetteer.meanings(key);
    }
    if (meanings.length == 0 && !isShortUpper(words)) {
      key = PlaceName.fold(words);
      meanings = gazetteer.meanings(key);
    }
    if (meanings.length == 0) return null;
    return new Sighting(first, end, script.span(first, end), key, meanings, type);
  }

  private static boolean startsUpper(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  private static boolean isShortUpper(String words) {
    return words.length() <= 3 && words.equals(words.toUpperCase(Locale.ROOT));
  }
}
