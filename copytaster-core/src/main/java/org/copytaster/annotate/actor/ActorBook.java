package org.copytaster.annotate.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.copytaster.annotate.entity.Countries;
import org.copytaster.annotate.entity.Folding;
import org.copytaster.model.Actor;
import org.copytaster.model.EntityType;
import org.copytaster.text.ReferenceShelf;
import org.jspecify.annotations.Nullable;

/// Gives entities their political role on a day.
public final class ActorBook {
  private final OfficeTable table;
  private final RoleWords roles;
  private final Countries countries;

  public ActorBook(ReferenceShelf shelf, Countries countries) {
    this.countries = countries;
    table = new OfficeTable(shelf);
    roles = new RoleWords(shelf);
  }

  /// @param about what the text says of the entity, its own words around the name; may be empty
  /// @param acts true if the name is the subject of what somebody does
  /// @return `null` where neither text nor table knows anything
  public @Nullable Actor actor(
      EntityType type, String name, String about, boolean acts, @Nullable LocalDate day) {
    return switch (type) {
      case PER -> person(name, about, day);
      case ORG -> organisation(name, about, day);
      case GPE, LOC -> place(name, acts, day);
      case NORP -> people(name);
      case FAC, PRODUCT, EVENT, MISC -> null;
    };
  }

  /// For a phrase that nobody has taken apart, such as `Armenian Prime Minister Nikol Pashinyan` or
  /// `Rakhine rebels`: the longest known name that it ends in, and what stands before.
  public @Nullable Actor actor(String phrase, @Nullable LocalDate day) {
    String[] words = phrase.strip().split("\\s+");
    for (int i = 0; i < words.length; i++) {
      String name = String.join(" ", List.of(words).subList(i, words.length));
      List<Office> offices = table.offices(name);
      String before = String.join(" ", List.of(words).subList(0, i));
      if (!offices.isEmpty())
        return actor(EntityType.valueOf(offices.getFirst().type()), name, before, true, day);
    }
    Actor place = place(phrase, true, day);
    if (place != null) return place;
    Said said = Said.of(phrase, roles, countries, table);
    if (said.role() != null && said.former()) return bySaid(said, phrase, null);
    Actor titled = day == null ? null : titledPhrase(words, day);
    return titled != null ? titled : organisation(phrase, "", day);
  }

  /// `President Duterte`: a title and a surname.
  private @Nullable Actor titledPhrase(String[] words, LocalDate day) {
    String about = String.join(" ", List.of(words).subList(0, words.length - 1));
    Said said = Said.of(about, roles, countries, table);
    List<Office> offices = titled(words[words.length - 1], said, day);
    return table.actor(offices, day);
  }

  // ---- people

  private @Nullable Actor person(String name, String about, @Nullable LocalDate day) {
    Said said = Said.ofPerson(about, roles, countries, table);
    List<Office> offices = table.offices(name);
    if (offices.isEmpty() && said.role() != null && day != null && !said.former())
      offices = titled(name, said, day);
    Actor known = table.actor(offices, day);
    if (said.role() == null)
      return known == null && said.country() != null ? country(said.country()) : known;
    return bySaid(said, about, known);
  }

  private List<Office> titled(String name, Said said, LocalDate day) {
    String surname = Folding.fold(name);
    if (surname.indexOf(' ') >= 0 || said.role() == null) return List.of();
    Office office = table.titled(surname, said.role().phrase(), said.country(), day);
    return office == null ? List.of() : List.of(office);
  }

  /// The text decides the role; the table fills in what the text leaves open.
  private static Actor bySaid(Said said, String about, @Nullable Actor known) {
    RoleWords.Role role = said.role();
    if (role == null) throw new IllegalArgumentException("nothing is said of a role in: " + about);
    String country = said.country() != null || known == null ? said.country() : known.country();
    if (said.former())
      return new Actor(country, List.of("ELI"), "former " + role.phrase(), null, null);
    if (said.elect()) return new Actor(country, List.of(), role.phrase() + "-elect", null, null);
    boolean same = known != null && known.role() != null && known.role().equals(role.phrase());
    if (known != null && (same || role.sectors().isEmpty())) return known;
    return new Actor(country, role.sectors(), role.phrase(), null, null);
  }

  // ---- organisations, places, peoples

  private @Nullable Actor organisation(String name, String about, @Nullable LocalDate day) {
    List<Office> offices = table.offices(name);
    Said said = Said.of(about + " " + name, roles, countries, table);
    Actor known = table.actor(offices, day);
    Said owner = Said.of(about, roles, countries, table);
    boolean owned =
        known != null && owner.country() != null && !owner.country().equals(known.country());
    if (owned) return new Actor(owner.country(), known.sectors(), null, null, null);
    if (known != null && known.country() != null) return known;
    if (known != null) return new Actor(said.country(), known.sectors(), null, null, null);
    List<String> sectors = said.role() == null ? List.of() : said.role().sectors();
    return sectors.isEmpty() && said.country() == null
        ? null
        : new Actor(said.country(), sectors, null, null, null);
  }

  /// By the words of its own name; what single people are called says nothing of a body.
  private List<String> bodySectors(String name) {
    RoleWords.Role role = roles.find(Said.words(name));
    if (role == null || role.phrase().equals("justice") || role.phrase().equals("board"))
      return List.of();
    return role.sectors().equals(List.of("CVL")) && !name.equals(name.toLowerCase(Locale.ROOT))
        ? List.of()
        : role.sectors();
  }

  private @Nullable Actor place(String name, boolean acts, @Nullable LocalDate day) {
    Actor partial = table.actor(table.offices(name), day);
    if (partial != null) return partial;
    String country = countries.byName(name);
    if (country == null) country = countries.byRegion(name);
    if (country != null) return country(country);
    String seat = countries.byCapital(name);
    if (seat == null) return null;
    return new Actor(seat, acts ? List.of("GOV") : List.of(), null, null, null);
  }

  private @Nullable Actor people(String name) {
    Said said = Said.of(name, roles, countries, table);
    String country = countries.byNational(name);
    List<String> sectors = said.role() == null ? List.of() : said.role().sectors();
    return country == null && sectors.isEmpty()
        ? null
        : new Actor(country, sectors, null, null, null);
  }

  private static Actor country(String country) {
    return new Actor(country, List.of(), null, null, null);
  }
}
