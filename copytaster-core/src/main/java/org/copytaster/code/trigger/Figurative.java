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
import org.copytaster.code.words.Phrase;
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

  public Figurative(ReferenceShelf shelf) {
    for (List<String> row : shelf.table("figurative.tsv")) {
      if (row.get(0).equals("phrase"))
        for (String phrase : row.get(1).split(";")) phrases.add(List.of(phrase.split(" ")));
      else
        domains
            .computeIfAbsent(row.get(0), _ -> new HashSet<>())
            .addAll(List.of(row.get(1).split(";")));
    }
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
    return byNature(reading, trigger, roles);
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
    if (!reading.isAny(trigger.head(), HURTING)) return false;
    return roles.recipients().stream().anyMatch(one -> reading.isAny(one.head(), HURT));
  }

  private static final Set<String> HURTING =
      Set.of("kill", "wound", "injure", "shoot", "murder", "die", "stab");
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

  /// "An earthquake of magnitude 5.9 shook the valley, killing 20": a participle's doer is the
  /// subject of the verb that it hangs on, through participles between.
  private static boolean isBySubject(Reading reading, Trigger trigger, Set<String> nature) {
    int verb = trigger.head();
    for (int steps = 0; steps < 4 && verb >= 0; steps++) {
      boolean told = false;
      for (Word word : reading.words()) {
        if (word.head() != verb || !word.relation().startsWith("nsubj")) continue;
        if (word.index() < trigger.head()) return word.isAny(nature);
        told = true; // "…, officials said": what is said is beside it
      }
      int saying = verb;
      verb = reading.word(verb).head();
      if (told) verb = whatIsSaid(reading, saying);
    }
    return false;
  }

  private static int whatIsSaid(Reading reading, int saying) {
    for (Word word : reading.words())
      if (word.head() == saying && word.relation().equals("ccomp")) return word.index();
    return -1;
  }

  /// A car kills nobody on purpose, and a car bomb does.
  private Set<String> nature(Reading reading) {
    Set<String> nature = new HashSet<>(domain("nature"));
    if (count(reading, "attack") == 0) nature.addAll(domain("vehicle"));
    if (isShot(reading)) nature.remove("fire");
    return nature;
  }

  /// "opened fire", "army fire", "police firing".
  private boolean isShot(Reading reading) {
    for (int i = 0; i < reading.size(); i++) {
      if (!reading.is(i, "fire")) continue;
      boolean shot = reading.isAny(i - 1, SHOOTING) || reading.isAny(i - 1, domain("force"));
      if (shot || reading.word(i).lower().equals("firing") || isOfState(reading, i - 1))
        return true;
    }
    return false;
  }

  /// "in Israeli fire"; "the Australian fire" burns.
  private static boolean isOfState(Reading reading, int at) {
    if (at < 1 || !reading.word(at).pos().equals("ADJ")) return false;
    boolean capital = Character.isUpperCase(reading.word(at).text().charAt(0));
    return capital && !reading.word(at - 1).pos().equals("DET");
  }

  private static final Set<String> SHOOTING =
      Set.of("open", "return", "exchange", "friendly", "hostile", "enemy", "artillery", "rocket");

  /// What nobody suffers by chance.
  private static final Set<String> DELIBERATE =
      Set.of("assassinate", "murder", "ambush", "execute", "behead", "lynch", "massacre", "gun");

  private static final Set<String> WRECK =
      Set.of("crash", "collide", "derail", "capsize", "overturn", "collapse", "sink");

  /// Storms, crashes and illnesses kill and destroy, but nobody does it.
  private boolean byNature(Reading reading, Trigger trigger, Roles roles) {
    Set<String> nature = nature(reading);
    for (Phrase actor : roles.actors())
      for (int i = actor.from(); i < actor.to(); i++) if (reading.isAny(i, nature)) return true;
    if (count(reading, "force") > 0 || reading.isAny(trigger.head(), DELIBERATE)) return false;
    if (isBySubject(reading, trigger, nature)) return true;
    // "Helicopter crashes into crane, kills two"
    for (int i = 0; i < trigger.head(); i++)
      if (reading.isAny(i, WRECK) && !reading.isAny(i, Set.of("after"))) return true;
    // "ten were killed and 60 injured when lightning struck"
    boolean suffered = roles.actors().isEmpty() && reading.isAny(trigger.head(), HURTING);
    if (!trigger.isPassive() && !trigger.entry().nominal() && !suffered) return false;
    int end = Math.min(reading.size(), trigger.head() + 12);
    for (int i = trigger.head() + 1; i < end; i++) if (reading.isAny(i, nature)) return true;
    return false;
  }
}
