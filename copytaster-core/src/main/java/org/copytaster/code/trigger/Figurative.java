package org.copytaster.code.trigger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copytaster.code.role.Roles;
import org.copytaster.code.words.Reading;
import org.copytaster.code.words.Word;
import org.copytaster.model.Article;
import org.copytaster.model.EventType;
import org.copytaster.model.Part;
import org.copytaster.text.ReferenceShelf;
import org.copytaster.text.Words;

/// Tells the uses of the trade's hard words that are no political events: sport, business and other
/// metaphors, nature and accidents, satire and fiction.
public final class Figurative {
  private static final Pattern SCORE = Pattern.compile("\\d{1,2}[-–]\\d{1,2}");

  private final Map<String, Set<String>> domains = new HashMap<>();
  private final List<List<String>> phrases = new ArrayList<>();
  private final Accidents accidents;

  public Figurative(ReferenceShelf shelf) {
    for (List<String> row : shelf.table("figurative.tsv")) {
      if (row.get(0).equals("phrase"))
        for (String phrase : row.get(1).split(";")) phrases.add(List.of(phrase.split(" ")));
      else
        domains
            .computeIfAbsent(row.get(0), _ -> new HashSet<>())
            .addAll(List.of(row.get(1).split(";")));
    }
    accidents =
        new Accidents(domain("nature"), domain("vehicle"), domain("attack"), domain("force"));
  }

  private Set<String> domain(String name) {
    return domains.getOrDefault(name, Set.of());
  }

  /// True for a page that does not report: satire, fiction, games, recipes.
  public boolean isUnreal(Article article) {
    Set<String> unreal = domain("unreal-section");
    String section = article.section() == null ? "" : article.section().toLowerCase(Locale.ROOT);
    return unreal.stream().anyMatch(section::contains)
        || article.tags().stream().anyMatch(tag -> unreal.contains(tag.toLowerCase(Locale.ROOT)));
  }

  /// What a page is about, as far as it takes hard words from politics.
  ///
  /// @param sport a page of sport
  /// @param business a page of a business section or paper
  /// @param disaster told of an earthquake, a crash or their like, and of no attack
  public record Subject(boolean sport, boolean business, boolean disaster) {}

  public Subject subject(Article article) {
    return new Subject(isSport(article), isBusiness(article), isDisaster(article));
  }

  /// By the words that a report opens with.
  private boolean isDisaster(Article article) {
    List<String> opening =
        article.parts().stream()
            .filter(part -> part.kind().isCopy())
            .flatMap(part -> Words.in(article.text(), part.span()).stream())
            .limit(OPENING)
            .map(word -> word.form().replaceFirst("s$", ""))
            .toList();
    return opening.stream().anyMatch(domain("disaster")::contains)
        && opening.stream().noneMatch(domain("attack")::contains);
  }

  private static final int OPENING = 60;

  private boolean isSport(Article article) {
    String section = article.section() == null ? "" : article.section().toLowerCase(Locale.ROOT);
    if (domain("sport-section").stream().anyMatch(section::contains)) return true;
    String headline = article.first(Part.Kind.HEADLINE).orElse("").toLowerCase(Locale.ROOT);
    return List.of(headline.split("[^a-z]+")).stream()
            .filter(domain("sport")::contains)
            .distinct()
            .count()
        >= 2;
  }

  private boolean isBusiness(Article article) {
    String section = article.section() == null ? "" : article.section();
    String outlet = article.outlet() == null ? "" : article.outlet();
    String where = (section + " " + outlet).toLowerCase(Locale.ROOT);
    return Stream.of("business", "market", "companies", "financ", "deals")
        .anyMatch(where::contains);
  }

  public boolean isNoEvent(Reading reading, Trigger trigger, Roles roles, Subject page) {
    if (inPhrase(reading, trigger)) return true;
    if (page.disaster() && isNobodysBlow(reading, trigger, roles)) return true;
    long force = count(reading, "force") + count(reading, "harm");
    long sport = count(reading, "sport") + (page.sport() ? 1 : 0) + (hasScore(reading) ? 1 : 0);
    if (force == 0 && (sport >= 2 || page.sport()) && isPlayed(trigger.entry().type())) return true;
    if (!hard(trigger.entry().type())) return false;
    if (force == 0
        && weak(trigger)
        && !isLiteral(reading, trigger, roles)
        && (sport >= 1 || page.business() || isOfBusiness(reading, trigger, roles))) return true;
    return accidents.isOne(reading, trigger, roles);
  }

  /// "Five villages were badly hit", where a quake has been told of.
  private boolean isNobodysBlow(Reading reading, Trigger trigger, Roles roles) {
    return trigger.entry().type() == EventType.ASSAULT
        && roles.actors().isEmpty()
        && count(reading, "attack") == 0;
  }

  private static boolean isPlayed(EventType type) {
    return switch (type) {
      case ASSAULT,
          COERCE,
          MOBILIZE,
          PROTEST,
          RETREAT,
          CONCEDE,
          AID,
          CONSULT,
          THREATEN,
          REJECT,
          SUPPORT,
          COOPERATE,
          AGREE,
          REQUEST ->
          true;
      case ACCUSE, SANCTION -> false;
    };
  }

  private static boolean hard(EventType type) {
    return type == EventType.ASSAULT
        || type == EventType.COERCE
        || type == EventType.MOBILIZE
        || type == EventType.PROTEST;
  }

  /// A market that is bombed is one of stalls.
  private boolean isOfBusiness(Reading reading, Trigger trigger, Roles roles) {
    Set<String> business = domain("business");
    boolean blow = reading.isAny(trigger.head(), domain("attack"));
    return reading.words().stream()
        .filter(word -> word.isAny(business))
        .anyMatch(word -> !blow || !word.is("market") || !isHit(roles, word));
  }

  private static boolean isHit(Roles roles, Word word) {
    return roles.recipients().stream().anyMatch(one -> one.head() == word.index());
  }

  /// "Fourteen people were killed": counted people, and not the jobs or bills that business kills.
  private static boolean isLiteral(Reading reading, Trigger trigger, Roles roles) {
    if (!reading.isAny(trigger.head(), Accidents.HURTING)) return false;
    return roles.recipients().stream().anyMatch(one -> reading.isAny(one.head(), HURT));
  }

  private static final Set<String> HURT =
      Set.of(
          "people",
          "person",
          "man",
          "woman",
          "child",
          "villager",
          "resident",
          "passenger",
          "worker",
          "student",
          "boy",
          "girl",
          "shopper",
          "trader",
          "vendor",
          "bystander");

  /// A single word that is as often a figure of speech.
  private boolean weak(Trigger trigger) {
    return trigger.words().size() <= 2;
  }

  private long count(Reading reading, String name) {
    Set<String> words = domain(name);
    return reading.words().stream().filter(word -> word.isAny(words)).count();
  }

  /// "5-3", as results are given.
  private static boolean hasScore(Reading reading) {
    return reading.words().stream().anyMatch(word -> SCORE.matcher(word.text()).matches());
  }

  private boolean inPhrase(Reading reading, Trigger trigger) {
    for (List<String> phrase : phrases)
      for (int word : trigger.words())
        for (int at = word - phrase.size() + 1; at <= word; at++)
          if (stands(reading, phrase, at)) return true;
    return false;
  }

  private static boolean stands(Reading reading, List<String> phrase, int at) {
    if (at < 0 || at + phrase.size() > reading.size()) return false;
    for (int i = 0; i < phrase.size(); i++) if (!reading.is(at + i, phrase.get(i))) return false;
    return true;
  }
}
