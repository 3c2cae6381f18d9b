package org.copytaster.annotate.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.copytaster.annotate.entity.Countries;
import org.copytaster.annotate.place.PlaceFinder;
import org.copytaster.model.Actor;
import org.copytaster.model.EntityType;
import org.copytaster.text.ReferenceShelf;
import org.jspecify.annotations.Nullable;

/// Says for whom somebody acts: the text's own words first, then the table of office-holders on the
/// report's day.
public final class ActorBook {
  /// What once was one of these is of the former elite; a former rebel or farmer is not.
  private static final Set<String> OFFICIAL = Set.of("GOV", "LEG", "JUD", "MIL", "SPY", "COP");

  /// Words that people go by and names of bodies only borrow: "Justice for All".
  private static final Set<String> NO_BODY = Set.of("justice", "board");

  private final Offices offices;
  private final PhraseCoder coder;
  private final Countries countries;

  /// @param places tells in which state a town lies
  public ActorBook(ReferenceShelf shelf, Countries countries, PlaceFinder places) {
    this(shelf, new RoleWords(shelf), countries, places);
  }

  ActorBook(ReferenceShelf shelf, RoleWords roles, Countries countries, PlaceFinder places) {
    this.countries = countries;
    offices = new Offices(shelf);
    coder = new PhraseCoder(offices, roles, new States(countries, places));
  }

  /// The role of an entity.
  ///
  /// @param name the fullest form the report gives
  /// @param about what the text says of it, its own words around the name; may be empty
  /// @param acts true if the name is the subject of what somebody does
  /// @param day of the report; without it nobody is taken to hold an office that begins or ends
  /// @return `null` where neither text nor table knows anything
  public @Nullable Actor actor(
      EntityType type, String name, String about, boolean acts, @Nullable LocalDate day) {
    return switch (type) {
      case PER -> person(name, about, day);
      case ORG -> organisation(name, about, day);
      case GPE, LOC -> place(name, acts, day);
      case NORP -> people(name, day);
      case FAC, PRODUCT, EVENT, MISC -> null;
    };
  }

  /// The actor that a phrase stands for: "two Chinese warplanes", "the Mongolian president",
  /// "Armenian Prime Minister Nikol Pashinyan". A seat of government is taken to act.
  ///
  /// @return `null` where the phrase tells neither state nor sector
  public @Nullable Actor actor(String phrase, @Nullable LocalDate day) {
    Coding said = coder.code(phrase);
    List<Office> named = said.named().isEmpty() ? titled(said, day) : said.named();
    if (named.isEmpty()) return described(said, named, day);
    Actor table = table(named, day);
    boolean silent = said.sectors().isEmpty();
    if (named.getFirst().type() == EntityType.PER)
      return silent && !said.former() ? table : described(said, named, day);
    boolean elsewhere = said.namesState() && !Objects.equals(said.country(), table.country());
    if (elsewhere && !silent) return described(said, List.of(), day);
    if (silent) return table;
    // "union" in "European Union" is part of its name, and no trade
    if (table.sectors().isEmpty() && !offices.of(phrase).isEmpty()) return table;
    boolean party = table.sectors().contains("PTY") && isOfficial(said.sectors());
    List<String> sectors = party || table.sectors().isEmpty() ? said.sectors() : table.sectors();
    return spoken(said, table.country(), sectors, null);
  }

  /// The actor that a phrase without a name stands for, such as `Trump supporters` or `police in
  /// Lagos`. An office of somebody whom it names in passing is not theirs.
  @Nullable Actor unnamed(String phrase, @Nullable LocalDate day) {
    Coding said = coder.code(phrase);
    boolean silent = said.sectors().isEmpty() || said.former() || said.future();
    return silent ? described(said, bodies(said), day) : actor(phrase, day);
  }

  private @Nullable Actor person(String name, String about, @Nullable LocalDate day) {
    Coding said = coder.code(about);
    List<Office> known = offices.of(name);
    if (known.isEmpty()) known = offices.titled(name, said, day);
    if (!said.sectors().isEmpty() || said.future()) return described(said, known, day);
    if (!known.isEmpty()) return table(known, day);
    return described(said, bodies(said), day);
  }

  /// `Libyans` are people of Libya; `Libyan` may speak of the state.
  private @Nullable Actor people(String name, @Nullable LocalDate day) {
    Actor actor = actor(name, day);
    if (actor == null || !actor.sectors().isEmpty() || !name.endsWith("s")) return actor;
    boolean national = countries.byNational(name) != null;
    return national ? new Actor(actor.country(), List.of("CVL"), null, null, null) : actor;
  }

  private @Nullable Actor organisation(String name, String about, @Nullable LocalDate day) {
    Coding owner = coder.code(about);
    Actor own = body(name, day);
    boolean foreign =
        owner.namesState() && own != null && !Objects.equals(owner.country(), own.country());
    if (foreign && own != null)
      return new Actor(owner.country(), own.sectors(), own.role(), null, null);
    return own != null ? own : described(owner, bodies(owner), day);
  }

  /// By the words of its own name; what single people are called says nothing of a body.
  private @Nullable Actor body(String name, @Nullable LocalDate day) {
    Actor own = actor(name, day);
    if (own == null || !offices.of(name).isEmpty()) return own;
    boolean person =
        own.sectors().equals(List.of("CVL")) || NO_BODY.contains(Objects.toString(own.role()));
    if (!person) return own;
    return own.country() == null ? null : stateAlone(own.country());
  }

  private @Nullable Actor place(String name, boolean acts, @Nullable LocalDate day) {
    List<Office> known = offices.of(name);
    if (!known.isEmpty()) return table(known, day);
    String country = countries.byName(name);
    if (country == null) country = countries.byRegion(name);
    if (country != null) return stateAlone(country);
    String seat = countries.byCapital(name);
    if (seat == null) return null;
    return new Actor(seat, acts ? List.of("GOV") : List.of(), null, null, null);
  }

  // ---- what the words say

  /// "President Duterte": a title and a surname.
  private List<Office> titled(Coding said, @Nullable LocalDate day) {
    return said.last() == null ? List.of() : offices.titled(said.last(), said, day);
  }

  /// An organisation in the words about a person: "spokesman for Hamas".
  private static List<Office> bodies(Coding said) {
    return said.named().stream().filter(office -> office.type() != EntityType.PER).toList();
  }

  /// The text decides; the table fills in what the text leaves open, if both can mean the same
  /// person.
  private static @Nullable Actor described(
      Coding said, List<Office> known, @Nullable LocalDate day) {
    Actor table = known.isEmpty() ? null : table(known, day);
    List<String> sectors = said.sectors();
    if (sectors.isEmpty() && table != null) sectors = table.sectors();
    if (sectors.isEmpty() && said.isSeat()) sectors = List.of("GOV");
    boolean agree = table != null && (said.sectors().isEmpty() || isSameTrade(known, sectors));
    String country = said.country();
    if (!said.namesState() && agree && table != null) country = table.country();
    return country == null && sectors.isEmpty() && said.role() == null
        ? null
        : spoken(said, country, sectors, agree ? table : null);
  }

  /// What is over, and what is yet to come, is no office.
  private static Actor spoken(
      Coding said, @Nullable String country, List<String> sectors, @Nullable Actor table) {
    String role = said.role();
    if (said.future()) return new Actor(country, List.of(), role + "-elect", null, null);
    if (said.former() && isOfficial(sectors))
      return new Actor(country, List.of("ELI"), "former " + role, null, null);
    boolean dated = table != null && table.sectors().equals(sectors);
    return new Actor(
        country,
        sectors,
        role,
        dated && table != null ? table.from() : null,
        dated && table != null ? table.to() : null);
  }

  private static boolean isOfficial(List<String> sectors) {
    return !sectors.isEmpty() && OFFICIAL.contains(sectors.getFirst());
  }

  private static boolean isSameTrade(List<Office> known, List<String> sectors) {
    return known.stream()
        .anyMatch(office ->
            office.sectors().isEmpty() || office.sectors().stream().anyMatch(sectors::contains));
  }

  // ---- what the table says

  private static Actor table(List<Office> known, @Nullable LocalDate day) {
    Actor stateAlone = stateAlone(known.getFirst().country());
    if (day == null)
      return known.stream().noneMatch(Office::isDated) ? known.getFirst().actor() : stateAlone;
    Office office = Offices.at(known, day);
    if (office == null) return stateAlone;
    if (office.isAt(day)) return Offices.isTrusted(office, day) ? office.actor() : stateAlone;
    boolean person = office.type() == EntityType.PER;
    if (!person || !isOfficial(office.sectors())) return person ? office.actor() : stateAlone;
    String role = office.role() == null ? null : "former " + office.role();
    return new Actor(office.country(), List.of("ELI"), role, office.from(), office.to());
  }

  private static Actor stateAlone(@Nullable String country) {
    return new Actor(country, List.of(), null, null, null);
  }
}
