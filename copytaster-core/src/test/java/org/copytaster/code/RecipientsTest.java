package org.copytaster.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whom an act is done to, where its object is a thing, an act of others' or nobody at all.
class RecipientsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway condemned the Russian army's shelling of a Ukrainian hospital. | ACCUSE-disapprove asserted: Norway > Russian army
          Norway has condemned a protest by Polish farmers.                     | ACCUSE-disapprove asserted: Norway > Polish farmers
          Norway condemned the attack on a church in Quetta.                    | ACCUSE-disapprove asserted: Norway >
          The Kremlin welcomed the decision by the European Commission.         | SUPPORT asserted: Kremlin > European Commission
          Germany welcomed President Erdogan's decision to send the envoy home. | SUPPORT asserted: Germany > President Erdogan
          The court rejected an appeal filed last week by the opposition party. | REJECT asserted: court > opposition party
          The police chief refused a request by the president to step down.     | REJECT asserted: police chief > president
          Nepal's government accepted the demands of protesters in the south.   | CONCEDE asserted: Nepal's government > protesters
          """)
  void wordsAndDeedsStandForThoseWhoseTheyAre(String text, String row) {
    assertThat(Coding.parsed(text).rows()).contains(row.endsWith(">") ? row + " " : row);
  }

  @Test
  void whatAPatternsOwnNounGivesIsItsGivers() {
    assertThat(
            Coding.parsed("Erdogan reiterated Turkey's support for the Libyan government.").rows())
        .containsExactly("SUPPORT asserted: Erdogan > Libyan government");
  }

  @Test
  void forcesOfOnesOwnAreMovedAtTheExpenseOfAnother() {
    assertThat(Coding.parsed("Russia has begun withdrawing its troops from Syria.").rows())
        .containsExactly("RETREAT-withdraw asserted: Russia > Syria");
    assertThat(Coding.parsed("Israel mobilized the army for an assault against Lebanon.").rows())
        .contains("MOBILIZE-troops asserted: Israel > Lebanon");
    assertThat(Coding.parsed("Nepal mobilized the army on Monday.").rows())
        .containsExactly("MOBILIZE-troops asserted: Nepal > army");
  }

  @Test
  void aidIsForThoseItIsSpentOn() {
    assertThat(
            Coding.parsed("Germany gave 352 million euros to promote schools in Ethiopia.").rows())
        .containsExactly("AID asserted: Germany > Ethiopia");
    assertThat(
            Coding.parsed("The United States provided $40 million to support Syrian refugees.")
                .rows())
        .containsExactly("AID asserted: The United States > Syrian refugees");
  }

  @Test
  void mediatorsGoBetweenThoseWhoQuarrel() {
    assertThat(
            Coding.parsed(
                    "Egypt launched a mediation effort to end the rift between Qatar and Iran.")
                .rows())
        .containsExactly("CONSULT asserted: Egypt > Qatar + Iran");
  }

  @Test
  void whoMustGiveWayIsThreatened() {
    assertThat(
            Coding.parsed("The minister threatened war if Israel did not leave the valley.").rows())
        .contains("THREATEN-violence asserted: minister > Israel");
  }

  @Test
  void aStrikeIsCalledOffForThoseItWasAgreedWith() {
    assertThat(
            Coding.parsed("Miners called off the strike after talks with the Chilean government.")
                .rows())
        .contains("CONCEDE asserted: Miners > Chilean government");
  }

  @Test
  void theThingsOtherTiesArePassedOver() {
    assertThat(
            Coding.parsed("Germany returned a painting of King Leopold to the Belgian government.")
                .rows())
        .containsExactly("RETREAT-release asserted: Germany > Belgian government");
    assertThat(Coding.parsed("A court released the former minister from prison.").rows())
        .containsExactly("RETREAT-release asserted: court > former minister");
    assertThat(
            Coding.parsed("Armed men attacked an army camp near the border with Mauritania.")
                .rows())
        .containsExactly("ASSAULT asserted: Armed men > army camp");
    assertThat(
            Coding.parsed("Lee was released from prison after Norway lifted the charges.").rows())
        .contains("RETREAT-release asserted:  > Lee");
  }

  @Test
  void whomCarBombsKillIsTold() {
    assertThat(Coding.parsed("A car bomb killed 75 people in Baghdad.").rows())
        .containsExactly("ASSAULT asserted:  > 75 people");
    assertThat(
            Coding.parsed("Fourteen people were killed in an attack on a market in Aleppo.").rows())
        .contains("ASSAULT asserted:  > Fourteen people", "ASSAULT asserted:  > market");
    assertThat(
            Coding.parsed("A bombing by the Islamic State group killed at least 75 people.").rows())
        .containsExactly("ASSAULT-explosives asserted: Islamic State group > at least 75 people");
    assertThat(Coding.parsed("A car killed two people in Leeds.").rows()).isEmpty();
    assertThat(Coding.parsed("A shark attack killed two people near Perth.").rows()).isEmpty();
  }

  @Test
  void aBombHitsWhatItExplodesBy() {
    assertThat(Coding.parsed("A bomb exploded near the presidential palace.").rows())
        .containsExactly("ASSAULT-explosives asserted:  > presidential palace");
    assertThat(Coding.parsed("Bombs went off at the offices of the mayor.").rows())
        .containsExactly("ASSAULT-explosives asserted:  > offices of the mayor");
    assertThat(Coding.parsed("A gas cylinder exploded in a kitchen, killing Ann Lee.").rows())
        .isEmpty();
  }

  @Test
  void whoCarriesOutAnAttackDoesIt() {
    assertThat(Coding.parsed("The attack on the bank was carried out by guerrillas.").rows())
        .containsExactly("ASSAULT asserted: guerrillas > bank");
    assertThat(
            Coding.parsed("Two people were killed in an attack on a command post by rebels.")
                .rows())
        .contains("ASSAULT asserted: rebels > Two people");
  }

  @Test
  void whoShootsFromACarHitsNoCar() {
    assertThat(
            Coding.parsed("Senator Madero was assassinated when two men opened fire from a car.")
                .rows())
        .containsExactly(
            "ASSAULT-targeted asserted: two men > Senator Madero",
            "ASSAULT-firearms asserted: two men > ");
  }

  @Test
  void whoBearsArmsDoesNotRiot() {
    assertThat(Coding.parsed("Gunmen stormed the embassy in Lima.").rows())
        .containsExactly("ASSAULT asserted: Gunmen > embassy");
    assertThat(Coding.parsed("Protesters stormed the embassy in Lima.").rows())
        .containsExactly("PROTEST-riot asserted: Protesters > embassy");
  }

  @Test
  void aListGoesOnBehindAges() {
    assertThat(Coding.parsed("Gunmen killed Ann Lee, 42, and Ben Orr, 19, in Lima.").rows())
        .containsExactly("ASSAULT asserted: Gunmen > Ann Lee + Ben Orr");
  }

  @Test
  void whoFightsWherePeaceIsWantedIsAsked() {
    assertThat(Coding.parsed("Britain called for a ceasefire in Sudan and Chad.").rows())
        .containsExactly("REQUEST-yield asserted: Britain > Sudan + Chad");
  }

  @Test
  void aListOfStatesDescribesNoneOfThem() {
    assertThat(
            Coding.parsed(
                    "The European Union, the United States and others have imposed sanctions on"
                        + " Russia's military.")
                .actorCodes())
        .startsWith("EUR", "USA");
  }

  @Test
  void whoHasRefusedTalksHasNone() {
    assertThat(
            Coding.parsed("The rebels have refused negotiations with the Yemeni government.")
                .rows())
        .containsExactly("REJECT-meet asserted: rebels > Yemeni government");
  }

  @Test
  void whoVowsToWageWarThreatens() {
    assertThat(Coding.parsed("Lebanon's militia vowed to wage war on Israel.").rows())
        .containsExactly("THREATEN-violence future: Lebanon's militia > Israel");
  }

  @Test
  void whoseActItIsMayBeSaidByAPronoun() {
    assertThat(Coding.parsed("The US used thermobaric weapons in its assault on Falluja.").rows())
        .contains("ASSAULT asserted: US > Falluja");
    assertThat(
            Coding.parsed(
                    "Moscow called for an end to the embargo on Iraq after its 1990 invasion of Kuwait.")
                .rows())
        .noneMatch(row -> row.contains("Moscow > Kuwait"));
  }

  @Test
  void whatWasDetonatedSuffersNothing() {
    assertThat(
            Coding.parsed("The rebel detonated 220 kilos of explosives, killing 114 people.")
                .rows())
        .allMatch(row -> row.endsWith("rebel > 114 people"));
  }

  @Test
  void nobodyInjuresWhomLightningStrikes() {
    assertThat(
            Coding.parsed("Ten people were killed and 60 others injured when lightning struck.")
                .rows())
        .isEmpty();
  }

  @Test
  void theNextBankInAListDescribesNoBank() {
    assertThat(
            Coding.parsed(
                    "Kenya met the World Bank, the European Investment Bank and Austria on Monday.")
                .rows())
        .containsExactly(
            "CONSULT asserted: Kenya > World Bank + European Investment Bank + Austria");
  }

  @Test
  void forcesThatAreMovedActWhoeverMovesThem() {
    assertThat(Coding.parsed("US troops were withdrawn from Iraq on Monday.").rows())
        .containsExactly("RETREAT-withdraw asserted: US troops > Iraq");
    assertThat(Coding.parsed("Russian peacekeepers were expelled from Georgia.").rows())
        .containsExactly("SANCTION-expel asserted: Georgia > Russian peacekeepers");
  }

  @Test
  void demandsAreOfThoseWhoseTradeStandsBeforeThem() {
    assertThat(Coding.parsed("The minister rejected rebel demands for a ceasefire.").rows())
        .containsExactly("REJECT-change asserted: minister > rebel");
  }

  @Test
  void theSortOfAnAttackIsNobody() {
    assertThat(Coding.parsed("The terrorist attack on a church killed nine people.").rows())
        .contains("ASSAULT asserted:  > church")
        .noneMatch(row -> row.contains("terrorist"));
  }

  @Test
  void whatHangsOnAnotherNounIsNoObject() {
    assertThat(Coding.parsed("Poland will join NATO on March 12.").types())
        .doesNotContain("THREATEN-relations");
  }

  @Test
  void whoIsOustedInAHeadlineOustsNobody() {
    assertThat(Coding.parsed("Main Tunisian opposition party ousted from headquarters").rows())
        .containsExactly("PROTEST-demo asserted:  > Main Tunisian opposition party");
  }

  @Test
  void whoFiresKillsAndAFireDoesNot() {
    assertThat(Coding.parsed("Police firing left two dead in Bharuch.").rows())
        .containsExactly("ASSAULT-firearms asserted: Police > two");
    assertThat(Coding.parsed("Two men were killed in Israeli fire on Monday.").rows())
        .containsExactly("ASSAULT asserted: Israeli > Two men");
    assertThat(Coding.parsed("The fire killed two people.").rows()).isEmpty();
  }

  @Test
  void whoHearsAComplaintIsNotAccused() {
    assertThat(Coding.parsed("The senator lodged a complaint with the state police.").rows())
        .containsExactly("ACCUSE-allege asserted: senator > ");
    assertThat(
            Coding.parsed("The union filed a complaint with the court against the ministry.")
                .rows())
        .containsExactly("ACCUSE-allege asserted: union > ministry");
  }

  @Test
  void aPlaceDoesNotRiot() {
    assertThat(Coding.parsed("The film recalls the 1992 Los Angeles riots.").rows()).isEmpty();
  }

  @Test
  void whoIsReportedKilledKilledNobody() {
    assertThat(
            Coding.parsed("Rebels attacked the parliament, with two policemen reported killed.")
                .rows())
        .noneMatch(row -> row.contains(": two policemen >"));
  }
}
