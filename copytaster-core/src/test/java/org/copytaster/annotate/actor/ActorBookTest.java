package org.copytaster.annotate.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.copytaster.annotate.entity.Countries;
import org.copytaster.annotate.place.PlaceFinder;
import org.copytaster.model.Actor;
import org.copytaster.model.EntityType;
import org.copytaster.models.BundledShelf;
import org.junit.jupiter.api.Test;

class ActorBookTest {
  private static final ActorBook BOOK =
      new ActorBook(
          BundledShelf::open,
          new Countries(BundledShelf::open),
          new PlaceFinder(BundledShelf::open));

  private static String person(String name, String about, String day) {
    Actor actor =
        BOOK.actor(EntityType.PER, name, about, false, day.isEmpty() ? null : LocalDate.parse(day));
    return actor == null ? "nobody" : actor.code() + " " + actor.role();
  }

  private static String phrase(String words) {
    Actor actor = BOOK.actor(words, LocalDate.of(2024, 5, 1));
    return actor == null ? "nobody" : actor.code();
  }

  @Test
  void anOfficeHolderIsTheOneOfTheReportsDay() {
    assertThat(person("Olaf Scholz", "", "2024-05-01")).isEqualTo("DEUGOV chancellor");
    assertThat(person("Angela Merkel", "", "2020-05-01")).isEqualTo("DEUGOV chancellor");
  }

  @Test
  void afterTheLastOfficeAPersonIsFormer() {
    assertThat(person("Angela Merkel", "", "2024-05-01")).isEqualTo("DEUELI former chancellor");
  }

  @Test
  void betweenTwoTermsAPresidentIsFormer() {
    assertThat(person("Donald Trump", "", "2023-05-01")).isEqualTo("USAELI former president");
    assertThat(person("Donald Trump", "", "2025-05-01")).isEqualTo("USAGOV president");
  }

  @Test
  void beforeTheFirstOfficeOnlyTheCountryIsSaid() {
    assertThat(person("Volodymyr Zelensky", "", "2018-05-01")).isEqualTo("UKR null");
  }

  @Test
  void withoutADateNoOfficeIsSaid() {
    assertThat(person("Angela Merkel", "", "")).isEqualTo("DEU null");
  }

  @Test
  void theTextsFormerOutweighsTheTable() {
    assertThat(person("Olaf Scholz", "the former German chancellor", "2024-05-01"))
        .isEqualTo("DEUELI former chancellor");
  }

  @Test
  void anElectedPresidentIsNotYetTheGovernment() {
    assertThat(person("Ann Lee", "Ghanaian president-elect", "2024-05-01"))
        .isEqualTo("GHA president-elect");
  }

  @Test
  void aRoleInTheTextNeedsNoTable() {
    assertThat(person("Ann Lee", "Kenyan foreign minister", "2024-05-01"))
        .isEqualTo("KENGOV foreign minister");
  }

  @Test
  void aTitleAndASurnameFindTheHolderIfThereIsOne() {
    assertThat(person("Duterte", "President", "2019-05-01")).isEqualTo("PHLGOV president");
    assertThat(person("Lee", "President", "2024-05-01")).isEqualTo("GOV president");
  }

  @Test
  void thePresidentOfAUnionGovernsNoState() {
    assertThat(person("Ann Lee", "president of the Harbour Chess Club", "2024-05-01"))
        .isEqualTo(" president");
    assertThat(person("Ann Lee", "president of Kenya", "2024-05-01")).isEqualTo("KENGOV president");
  }

  @Test
  void theWordsBeforeASpokesmanSayWhoseHeIs() {
    assertThat(person("Ann Lee", "Kenyan Foreign Ministry spokeswoman", "2024-05-01"))
        .isEqualTo("KENGOV spokeswoman");
    assertThat(person("Ann Lee", "head of the Harbour think tank in London", "2024-05-01"))
        .isEqualTo("GBREDU head");
  }

  @Test
  void initialsAndSuffixesDoNotHideAKnownName() {
    assertThat(person("Joseph R. Biden Jr.", "", "2024-05-01")).isEqualTo("USAGOV president");
  }

  @Test
  void anUnknownPersonIsNobody() {
    assertThat(person("Ann Lee", "", "2024-05-01")).isEqualTo("nobody");
  }

  @Test
  void anArmedGroupCanBecomeAGovernment() {
    assertThat(BOOK.actor("Taliban", LocalDate.of(2010, 1, 1)))
        .extracting(Actor::code)
        .isEqualTo("AFGREB");
    assertThat(BOOK.actor("Taliban", LocalDate.of(2023, 1, 1)))
        .extracting(Actor::code)
        .isEqualTo("AFGGOV");
  }

  @Test
  void organisationsTakeCountryAndSectorFromTheirWords() {
    assertThat(phrase("Pakistani Army")).isEqualTo("PAKMIL");
    assertThat(phrase("Chile's Ministry of Mines")).isEqualTo("CHLGOV");
    assertThat(phrase("Chile's Defense Department")).isEqualTo("CHLGOV");
  }

  @Test
  void aCapitalIsItsGovernmentOnlyWhereItActs() {
    assertThat(BOOK.actor(EntityType.GPE, "Beijing", "", true, null))
        .extracting(Actor::code)
        .isEqualTo("CHNGOV");
    assertThat(BOOK.actor(EntityType.GPE, "Beijing", "", false, null))
        .extracting(Actor::code)
        .isEqualTo("CHN");
  }
}
