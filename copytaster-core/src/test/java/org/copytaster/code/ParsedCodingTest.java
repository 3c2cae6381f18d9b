package org.copytaster.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What only a parse can tell.
class ParsedCodingTest {

  @Test
  void aVerbBehindAnAppositionHasItsSubjectAndIsNotPassive() {
    assertThat(
            Coding.parsed("Anna Kovar, a former Czech minister, called for sanctions against Iran.")
                .rows())
        .containsExactly("THREATEN-restrict asserted: Anna Kovar > Iran");
  }

  @Test
  void whoSuffersWithoutAnAuxiliarySuffersStill() {
    assertThat(Coding.parsed("Texas prisoner captured after week on the run").rows())
        .contains("ASSAULT-abduct asserted:  > Texas prisoner");
    assertThat(
            Coding.parsed("There are reports of men being lined up and shot and women raped.")
                .rows())
        .contains("ASSAULT-firearms asserted:  > men", "ASSAULT-sexual asserted:  > women");
    assertThat(
            Coding.parsed(
                    "Two brothers were arrested on Friday and were held without bail, charged with"
                        + " arson.")
                .rows())
        .noneMatch(row -> row.contains(": Two brothers >"));
  }

  @Test
  void arrestsAreMadeByWhomThePassiveNames() {
    assertThat(Coding.parsed("So far 432 arrests have been made in Nairobi.").rows()).isEmpty();
    assertThat(Coding.parsed("Fifty arrests were made by Kenyan police.").rows())
        .containsExactly("COERCE-arrest asserted: Kenyan police > ");
  }

  @Test
  void twoStatesShareTheNounBehindThem() {
    assertThat(Coding.parsed("US and British forces attacked Basra.").actorCodes())
        .containsExactly("USAMIL", "GBRMIL");
  }

  @Test
  void whoClaimsResponsibilitySaysThatTheActIsTheirs() {
    assertThat(
            Coding.parsed("A guerrilla group claimed responsibility for the attack on the embassy.")
                .rows())
        .containsExactly("ASSAULT asserted: guerrilla group > embassy");
    assertThat(Coding.parsed("The ELN denied responsibility for killing the mayor.").rows())
        .containsExactly("ASSAULT denied: ELN > mayor");
    assertThat(
            Coding.parsed("Nobody has claimed responsibility for the attack on the embassy.")
                .rows())
        .containsExactly("ASSAULT asserted:  > embassy");
  }

  @Test
  void whatSomebodyIsAccusedOfIsNoPartOfTheirName() {
    assertThat(Coding.parsed("Kenya accused the rebels of the attack on its embassy.").rows())
        .anyMatch(row -> row.endsWith("Kenya > rebels"));
  }

  @Test
  void whoReceivesAnEndorsementGivesNone() {
    assertThat(
            Coding.parsed(
                    "The Norwegian president received the endorsement of the Czech government on"
                        + " Monday.")
                .rows())
        .anyMatch(row -> row.contains("Czech government > Norwegian president"));
    assertThat(
            Coding.parsed("The Norwegian president has the endorsement of the Czech government.")
                .rows())
        .anyMatch(row -> row.contains("Czech government > Norwegian president"));
    assertThat(Coding.parsed("Iran drew sharp criticism from the Norwegian government.").rows())
        .anyMatch(row -> row.contains("Norwegian government > Iran"));
  }

  @Test
  void whoDidTheActThatKilledKilled() {
    assertThat(Coding.parsed("The raid by Norwegian soldiers killed three villagers.").rows())
        .anyMatch(row -> row.contains("Norwegian soldiers > three villagers"));
    assertThat(Coding.parsed("The attack on the Norwegian soldiers killed three villagers.").rows())
        .noneMatch(row -> row.contains("Norwegian soldiers > three villagers"));
  }

  @Test
  void whatIsDemandedWithoutThatIsStillAsked() {
    assertThat(Coding.parsed("The Norwegian opposition demands the minister resign.").modalities())
        .doesNotContain("RETREAT asserted");
  }

  @Test
  void whoMurdersWithConnectionsMurdersNoConnections() {
    assertThat(
            Coding.parsed(
                    "A UN report tells of murders by Syrian paramilitaries with links to powerful"
                        + " ministries.")
                .rows())
        .noneMatch(row -> row.endsWith("> links"));
  }

  @Test
  void whatIsWaitedForHasNotHappened() {
    assertThat(
            Coding.parsed("Norway will not talk until Iran's prisoners are released.").modalities())
        .doesNotContain("RETREAT asserted", "CONCEDE asserted");
  }

  @Test
  void verbsInARowShareWhatStandsBeforeTheFirst() {
    assertThat(Coding.parsed("The minister will fly to Oslo and visit Norway.").rows())
        .noneMatch(row -> row.startsWith("CONSULT-visit asserted"));
    assertThat(Coding.parsed("The Orlanian government must apologise and resign.").modalities())
        .doesNotContain("RETREAT asserted");
  }

  @Test
  void whatAnArrestWasForIsDoubtedNotTheArrest() {
    assertThat(
            Coding.parsed("Two brothers were arrested for allegedly spying in Oslo.").modalities())
        .contains("COERCE asserted");
    assertThat(Coding.parsed("Police allegedly arrested two brothers in Oslo.").modalities())
        .contains("COERCE possible");
  }

  @Test
  void anAccusationThatIsRejectedWasMade() {
    assertThat(
            Coding.parsed("Norway dismissed the accusations against its ambassador.").modalities())
        .doesNotContain("ACCUSE denied");
  }

  @Test
  void whatNearlyHappenedDidNot() {
    assertThat(Coding.parsed("The Norwegian prime minister nearly resigned.").modalities())
        .contains("RETREAT negated");
    assertThat(
            Coding.parsed("Anna Kovar, a Czech minister, was found not guilty on Monday.")
                .modalities())
        .doesNotContain("SANCTION asserted");
  }

  @Test
  void aThingIsNoPartyToAProtestOrAnAccusation() {
    assertThat(Coding.parsed("Thousands of people marched against high unemployment.").rows())
        .allMatch(row -> row.endsWith("> "));
  }

  @Test
  void whatAnActIsDoneWithSuffersNothing() {
    assertThat(Coding.parsed("Rebels detonated a car bomb near the barracks on Monday.").rows())
        .noneMatch(row -> row.contains("> car bomb"));
    assertThat(Coding.parsed("The army destroyed two rebel rockets on Monday.").rows())
        .noneMatch(row -> row.endsWith("> "));
    assertThat(Coding.parsed("Rebels shelled the yard near the barracks on Monday.").rows())
        .noneMatch(row -> row.endsWith("> "));
  }

  @Test
  void whatElseFellOnTheDayIsNoReasonToLeaveADeedOut() {
    assertThat(Coding.parsed("The smoke cleared after Russia seized the port.").types())
        .contains("COERCE-seize");
  }

  @Test
  void whoOnlySaysSoDidNotDoIt() {
    assertThat(
            Coding.parsed("Residents fled after rebels attacked the town, the mayor said.").rows())
        .noneMatch(row -> row.contains(": the mayor >") || row.contains(": mayor >"));
  }

  @Test
  void whoIsBusyElsewhereDidNotDoIt() {
    assertThat(
            Coding.parsed(
                    "A fire-bomb attack on a bank in Greece killed three people on Wednesday as"
                        + " police fought battles with protesters.")
                .rows())
        .noneMatch(row -> row.contains("police > three people") || row.contains("police > bank"));
  }

  @Test
  void anInfinitiveFarFromItsVerbStillCompletesTheTrigger() {
    assertThat(
            Coding.parsed(
                    "The government ordered the newspaper, which belongs to a small party in the"
                        + " south, to suspend publication.")
                .types())
        .contains("COERCE-restrict");
  }

  @Test
  void theWriterOfALetterThreatensNotTheLetter() {
    assertThat(
            Coding.parsed(
                    "President Trump has sent a letter to the head of the World Bank threatening to"
                        + " cut its funds.")
                .rows())
        .anyMatch(row -> row.startsWith("THREATEN") && row.contains(": President Trump >"));
  }

  @Test
  void whatSomebodyIsOrderedToDoIsARequestedRowOfItsOwn() {
    assertThat(Coding.parsed("The general ordered his men to attack the convoy.").modalities())
        .contains("REQUEST asserted", "ASSAULT requested");
  }

  @Test
  void aDoubtBehindAnActIsNotOfIt() {
    assertThat(
            Coding.parsed(
                    "Police said Milan Beresh shot two officers before more people could be hurt.")
                .modalities())
        .contains("ASSAULT asserted");
  }

  @Test
  void whereABombWentOffDidNotKill() {
    assertThat(Coding.parsed("The explosions at two embassies in Kenya killed 20 people.").rows())
        .containsExactly("ASSAULT asserted:  > 20 people");
  }

  @Test
  void whoOpensASentenceWithAVisitOrAMeetingMakesIt() {
    assertThat(Coding.parsed("During a visit to Iran, Anna Kovar said she was well.").rows())
        .containsExactly("CONSULT-visit asserted: Anna Kovar > Iran");
    assertThat(
            Coding.parsed("At a meeting with Robert Lind, the Norwegian minister thanked nobody.")
                .rows())
        .contains("CONSULT asserted: Norwegian minister > Robert Lind");
  }

  @Test
  void untilItWasSaysThatItCameToThat() {
    assertThat(Coding.parsed("Iran held the islands until they were seized by Norway.").rows())
        .anyMatch(row -> row.startsWith("COERCE-seize asserted: Norway >"));
    assertThat(
            Coding.parsed("Rebels vowed to fight until the islands were seized by Norway.").rows())
        .noneMatch(row -> row.startsWith("COERCE-seize asserted"));
  }

  @Test
  void whoseAnActIsAPronounSays() {
    assertThat(Coding.parsed("Minister Anna Kovar repeated her criticism of Iran.").rows())
        .containsExactly("ACCUSE-disapprove asserted: Anna Kovar > Iran");
  }

  @Test
  void whoIsEngagedInClashesFights() {
    assertThat(
            Coding.parsed("Libyan troops were engaged in clashes with rebels near Tripoli.").rows())
        .containsExactly("ASSAULT asserted: Libyan troops > rebels");
  }

  @Test
  void aDayBehindThoseWhoAreShotIsNotShot() {
    assertThat(Coding.parsed("Norwegian police shot four men Friday who failed to stop.").rows())
        .containsExactly("ASSAULT-firearms asserted: Norwegian police > four men");
  }

  @Test
  void policeAndRebelsHaveCommandersAndJusticeIsNoJudge() {
    assertThat(Coding.parsed("A rebel commander in Syria accused the army of murder.").actorCodes())
        .containsExactly("SYRREB");
    assertThat(Coding.parsed("The Sha Tin police district commander condemned Iran.").actorCodes())
        .containsExactly("HKGCOP");
    assertThat(Coding.parsed("The Norwegian president called for peace and social justice.").rows())
        .noneMatch(row -> row.contains("justice"));
  }

  @Test
  void aPartyOfManyCountriesIsOfTheTextsOwn() {
    assertThat(
            Coding.parsed("TOKYO. The Social Democratic Party condemned Japan's government.")
                .actorCodes())
        .containsExactly("JPNPTY");
  }

  @Test
  void whatIsNarrowlyRejectedIsRejected() {
    assertThat(
            Coding.parsed("The Norwegian parliament narrowly rejected a treaty with Iran.").rows())
        .allMatch(row -> row.contains(" asserted"))
        .isNotEmpty();
  }

  @Test
  void aSecretaryGeneralIsNoGeneral() {
    assertThat(
            Coding.parsed(
                    "Anna Kovar , secretary - general of the Progressive Movement , criticised"
                        + " Iran .")
                .actorCodes())
        .noneMatch(code -> code != null && code.contains("MIL"));
  }
}
