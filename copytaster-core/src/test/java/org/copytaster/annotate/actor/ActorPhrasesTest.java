package org.copytaster.annotate.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.copytaster.annotate.entity.Countries;
import org.copytaster.annotate.place.PlaceFinder;
import org.copytaster.model.Actor;
import org.copytaster.model.EntityType;
import org.copytaster.models.BundledShelf;
import org.copytaster.text.RandomText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActorPhrasesTest {
  private static final ActorBook BOOK =
      new ActorBook(
          BundledShelf::open,
          new Countries(BundledShelf::open),
          new PlaceFinder(BundledShelf::open));
  private static final LocalDate IN_2022 = LocalDate.of(2022, 6, 1);

  @Test
  void anOfficeIsHeldFromItsFirstDayToItsLast() {
    assertThat(person("Angela Merkel", null, LocalDate.of(2021, 12, 8))).isEqualTo("DEUGOV");
    assertThat(person("Olaf Scholz", null, LocalDate.of(2021, 12, 8))).isEqualTo("DEUGOV");
    assertThat(person("Barack Obama", null, LocalDate.of(2009, 1, 20))).isEqualTo("USAGOV");
  }

  @Test
  void aFormerOfficeHolderIsNotTheCurrentOne() {
    assertThat(person("Angela Merkel", null, IN_2022)).isEqualTo("DEUELI");
    assertThat(person("Trump", null, LocalDate.of(2019, 4, 1))).isEqualTo("USAGOV");
    assertThat(person("Trump", null, LocalDate.of(2022, 4, 1))).isEqualTo("USAELI");
    assertThat(person("Trump", null, LocalDate.of(2025, 4, 1))).isEqualTo("USAGOV");
  }

  @Test
  void whoeverTakesOfficeLaterHasNoneYet() {
    assertThat(person("Emmanuel Macron", null, LocalDate.of(2005, 1, 1))).isEqualTo("FRA");
  }

  @Test
  void thereIsNoGuessWithoutADate() {
    assertThat(person("Emmanuel Macron", null, null)).isEqualTo("FRA");
    assertThat(phrase("Hezbollah", null)).isEqualTo("LBNREB");
  }

  @Test
  void theTextsOwnWordsComeFirst() {
    assertThat(person("Helena Duarte", "prime minister of Tavora", IN_2022)).isEqualTo("GOV");
    assertThat(person("Vladimir Putin", "head of the Federal Security Service", IN_2022))
        .isEqualTo("RUSSPY");
    assertThat(person("Scott Morrison", "a teacher", IN_2022)).isEqualTo("EDU");
    assertThat(person("Joseph Kabila", "former president", LocalDate.of(2015, 1, 1)))
        .isEqualTo("CODELI");
  }

  @Test
  void formerAndElectAreNotInOffice() {
    assertThat(phrase("retired vice president", IN_2022)).isEqualTo("ELI");
    assertThat(phrase("ex-president of Bolivia", IN_2022)).isEqualTo("BOLELI");
    assertThat(person("Ana Reyes", "the president-elect of Peru", IN_2022)).isEqualTo("PER");
    assertThat(phrase("the acting president of Peru", IN_2022)).isEqualTo("PERGOV");
    assertThat(phrase("former rebels", IN_2022)).isEqualTo("REB");
  }

  @Test
  void anOrganisationsRoleCanChangeOvernight() {
    assertThat(phrase("the Taliban", LocalDate.of(2002, 5, 1))).isEqualTo("AFGREB");
    assertThat(phrase("the Taliban", IN_2022)).isEqualTo("AFGGOV");
  }

  @Test
  void seatsOfGovernmentStandForTheGovernment() {
    for (String seat : List.of("Moscow", "MOSCOW", "the Kremlin"))
      assertThat(phrase(seat, IN_2022)).isEqualTo("RUSGOV");
    assertThat(phrase("Downing Street", IN_2022)).isEqualTo("GBRGOV");
    assertThat(phrase("Beijing", IN_2022)).isEqualTo("CHNGOV");
  }

  @Test
  void aStateAloneHasNoSector() {
    assertThat(phrase("South Africa", IN_2022)).isEqualTo("ZAF");
    assertThat(phrase("two Russians", IN_2022)).isEqualTo("RUS");
  }

  @Test
  void theHeadOfAPhraseSaysTheRole() {
    assertThat(phrase("two Chinese warplanes", IN_2022)).isEqualTo("CHNMIL");
    assertThat(phrase("Ukrainian farmers", IN_2022)).isEqualTo("UKRAGR");
    assertThat(phrase("a national intelligence agency officer", IN_2022)).isEqualTo("SPY");
    assertThat(phrase("Muslim leaders in France", IN_2022)).isEqualTo("FRAREL");
    assertThat(phrase("Burkina Faso’s displaced", IN_2022)).isEqualTo("BFAREF");
  }

  @Test
  void aHeadThatSaysNothingByItselfTakesTheSectorBeforeIt() {
    assertThat(phrase("Kenyan police officials", IN_2022)).isEqualTo("KENCOP");
    assertThat(phrase("a Kenyan army spokesman", IN_2022)).isEqualTo("KENMIL");
    assertThat(phrase("Kenyan government officials", IN_2022)).isEqualTo("KENGOV");
  }

  @Test
  void whatSomebodyIsHeadOfCounts() {
    assertThat(phrase("President of the Chadian Human Rights League", IN_2022)).isEqualTo("TCDSOC");
    assertThat(phrase("chairman of the company's board", IN_2022)).isEqualTo("BUS");
    assertThat(phrase("president of the European Council", IN_2022)).isEqualTo("EURGOV");
  }

  @Test
  void aTownTellsItsState() {
    assertThat(phrase("Minsk police station", IN_2022)).isEqualTo("BLRCOP");
    assertThat(phrase("Shanghai police", IN_2022)).isEqualTo("CHNCOP");
  }

  @Test
  void theStateNamedOutdoesAnOrganisationOfTheSameName() {
    assertThat(phrase("Chile's Defense Department", IN_2022)).startsWith("CHL");
    assertThat(phrase("the Defense Department", IN_2022)).isEqualTo("USAMIL");
  }

  @Test
  void shortNamesCountAsWritten() {
    assertThat(phrase("PRI", IN_2022)).isEqualTo("MEXPTY");
    assertThat(phrase("who", IN_2022)).isEmpty();
  }

  @Test
  void partlyRecognisedStatesBelongToTheirParent() {
    assertThat(phrase("Abkhazia", IN_2022)).isEqualTo("GEOPRE");
  }

  @Test
  void strangersHaveNoRole() {
    assertThat(BOOK.actor(EntityType.PER, "Mary Major", "", false, IN_2022)).isNull();
    assertThat(BOOK.actor("", IN_2022)).isNull();
    assertThat(BOOK.actor(", , 's", IN_2022)).isNull();
  }

  @Test
  void noTextIsTooStrange() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      String text = RandomText.of(random, 1 + random.nextInt(12));
      Actor actor = BOOK.actor(text, random.nextBoolean() ? IN_2022 : null);
      if (actor != null) assertThat(actor.code() + actor.role()).isNotEqualTo("null");
      assertThat(BOOK.actor(text, IN_2022)).isEqualTo(BOOK.actor(text, IN_2022));
    }
  }

  private static String person(String name, @Nullable String words, @Nullable LocalDate date) {
    Actor actor = BOOK.actor(EntityType.PER, name, words == null ? "" : words, false, date);
    return actor == null ? "" : actor.code();
  }

  private static String phrase(String words, @Nullable LocalDate date) {
    Actor actor = BOOK.actor(words, date);
    return actor == null ? "" : actor.code();
  }
}
