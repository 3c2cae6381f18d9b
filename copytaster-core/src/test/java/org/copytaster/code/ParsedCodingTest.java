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
  void troopsExtractAPresidentAndRescuersSurvivors() {
    assertThat(
            Coding.parsed("Norwegian special forces extracted Robert Lind and flew him to Oslo.")
                .types())
        .contains("ASSAULT-abduct");
    assertThat(
            Coding.parsed("The extraction of Czech President Robert Lind shocked Prague.").types())
        .contains("ASSAULT-abduct");
    assertThat(Coding.parsed("Norwegian troops extracted forty survivors.").types()).isEmpty();
    assertThat(Coding.parsed("Norway extracted concessions from Iran.").types())
        .doesNotContain("ASSAULT-abduct");
  }

  @Test
  void whoIsChargedWithADutyIsNoSuspect() {
    assertThat(Coding.parsed("The minister is charged with overseeing the vote.").types())
        .doesNotContain("COERCE-arrest");
    assertThat(Coding.parsed("The minister is charged with murdering a judge.").types())
        .contains("COERCE-arrest");
  }

  @Test
  void whatShouldHaveBeenDoneIsAskedOfNobody() {
    assertThat(
            Coding.parsed("The Norwegian minister said that Iran should have released the ship.")
                .types())
        .doesNotContain("REQUEST");
  }

  @Test
  void anAttackUnleashedOnARivalInAnElectionIsOfWords() {
    assertThat(Coding.parsed("Robert Lind unleashed a harsh attack on Ann Lee on Monday.").types())
        .isEmpty();
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
    assertThat(Coding.parsed("Iran drew sharp criticism from the Norwegian government.").rows())
        .anyMatch(row -> row.contains("Norwegian government > Iran"));
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
  void whoTellsNothingRejectsNothing() {
    assertThat(Coding.parsed("The Norwegian government declined to comment.").types())
        .doesNotContain("REJECT");
    assertThat(Coding.parsed("A Norwegian official, who refused to be named, said so.").types())
        .doesNotContain("REJECT");
    assertThat(Coding.parsed("The Norwegian government refused to extradite the spy.").types())
        .contains("REJECT-assist");
  }

  @Test
  void whoRefusesToGoOrToDiscussRejects() {
    assertThat(Coding.parsed("Iran refused to discuss its weapons with Norway.").types())
        .anyMatch(type -> type.startsWith("REJECT"));
    assertThat(Coding.parsed("The Czech president refused to go to Moscow.").types())
        .anyMatch(type -> type.startsWith("REJECT"));
  }

  @Test
  void whatIsWaitedForHasNotHappened() {
    assertThat(
            Coding.parsed("Norway will not talk until Iran's prisoners are released.").modalities())
        .doesNotContain("RETREAT asserted", "CONCEDE asserted");
  }

  @Test
  void aSignatureUnderALawIsNoAgreement() {
    assertThat(Coding.parsed("The Czech president signed the law on Monday.").types())
        .doesNotContain("SUPPORT");
    assertThat(Coding.parsed("Norway and Iran signed a treaty on Monday.").types())
        .contains("SUPPORT");
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
  void anAttackForPromisingSomethingIsOneOfWords() {
    assertThat(
            Coding.parsed("The opposition has attacked the ruling party for promising schools.")
                .types())
        .doesNotContain("ASSAULT");
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
  void whatAQuakeDoesNobodyDoes() {
    assertThat(
            Coding.parsed(
                    "An earthquake measuring at least magnitude 5.9 shook southern Iran on Sunday,"
                        + " flattening seven villages and killing 10 people, officials said.")
                .types())
        .noneMatch(type -> type.startsWith("ASSAULT"));
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
  void aThingThatIsPickedUpIsNotArrested() {
    assertThat(Coding.parsed("The minister picked up a gun and his coat.").types()).isEmpty();
    assertThat(Coding.parsed("Police picked up two suspects in the capital.").types())
        .contains("COERCE-arrest");
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
  void wordsOfBusinessAndOpinionAreNoActs() {
    assertThat(
            Coding.parsed("The former minister charges between $20,000 and $30,000 a speech.")
                .types())
        .isEmpty();
    assertThat(
            Coding.parsed("The minister said the growing demand for workers raised wages.").types())
        .doesNotContain("REQUEST");
    assertThat(
            Coding.parsed("The clinic has not been officially sanctioned by the Czech court.")
                .types())
        .doesNotContain("SANCTION");
    assertThat(Coding.parsed("The Norwegian minister refused to believe the offer.").types())
        .isEmpty();
    assertThat(
            Coding.parsed("Norway mobilised farmers to breed insects, the minister said.").types())
        .doesNotContain("MOBILIZE");
    assertThat(Coding.parsed("The Norwegian minister has talked about taxes.").types()).isEmpty();
  }

  @Test
  void whatAQuakeDidIsDoneByNobodyInTheSentencesAfterItEither() {
    assertThat(
            Coding.parsed(
                    "A strong earthquake shook southern Iran on Monday. The governor said five"
                        + " villages had been badly hit. At least 12 people were killed.")
                .types())
        .isEmpty();
    assertThat(
            Coding.parsed(
                    "Rebels bombed a market in Iran after a flood. At least 12 people were killed.")
                .types())
        .isNotEmpty();
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
  void aQuestionAsksForAnAnswerOnly() {
    assertThat(
            Coding.parsed("The Iranian minister asked whether Norway would be able to leave NATO.")
                .types())
        .doesNotContain("REQUEST");
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

  @Test
  void whoWantsAThingToGoOnAsksNobody() {
    assertThat(
            Coding.parsed("The Norwegian minister wants Iran's membership of NATO to serve all.")
                .types())
        .doesNotContain("REQUEST");
    assertThat(Coding.parsed("The Norwegian minister wants Iran to leave NATO.").types())
        .contains("REQUEST");
  }

  @Test
  void whatSomethingIsCalledCannotBeHit() {
    assertThat(
            Coding.parsed("The Iranian minister attacked Norway's “paper tigers” on Monday.")
                .types())
        .doesNotContain("ASSAULT");
    assertThat(Coding.parsed("Iranian troops attacked Norway's army on Monday.").types())
        .contains("ASSAULT");
  }
}
