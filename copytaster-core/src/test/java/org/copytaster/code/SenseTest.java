package org.copytaster.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Words that evoke an event in one sense and none in another.
class SenseTest {

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
    assertThat(Coding.parsed("The UN charged the inspectors with verifying the count.").types())
        .doesNotContain("COERCE-arrest");
    assertThat(Coding.parsed("The minister is charged with murdering a judge.").types())
        .contains("COERCE-arrest");
  }

  @Test
  void aSharpAttackIsOneOfWords() {
    assertThat(
            Coding.parsed("The Norwegian president's sharp attack on Iran surprised the UN.")
                .types())
        .contains("ACCUSE-disapprove")
        .doesNotContain("ASSAULT");
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
  void whoTellsNothingRejectsNothing() {
    assertThat(Coding.parsed("The Norwegian government declined to comment.").types())
        .doesNotContain("REJECT");
    assertThat(Coding.parsed("The ministry declined to detail what the policemen did.").types())
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
  void aSignatureUnderALawIsNoAgreement() {
    assertThat(Coding.parsed("The Czech president signed the law on Monday.").types())
        .doesNotContain("SUPPORT");
    assertThat(Coding.parsed("Norway and Iran signed a treaty on Monday.").types())
        .contains("SUPPORT");
  }

  @Test
  void anAttackForPromisingSomethingIsOneOfWords() {
    assertThat(
            Coding.parsed("The opposition has attacked the ruling party for promising schools.")
                .types())
        .doesNotContain("ASSAULT");
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
  void aThingThatIsPickedUpIsNotArrested() {
    assertThat(Coding.parsed("The minister picked up a gun and his coat.").types()).isEmpty();
    assertThat(Coding.parsed("Police picked up two suspects in the capital.").types())
        .contains("COERCE-arrest");
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
  void aQuestionAsksForAnAnswerOnly() {
    assertThat(
            Coding.parsed("The Iranian minister asked whether Norway would be able to leave NATO.")
                .types())
        .doesNotContain("REQUEST");
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

  @Test
  void whoMeetsResistanceMeetsNobody() {
    assertThat(Coding.parsed("The plan is meeting stiff resistance from German parties.").types())
        .doesNotContain("CONSULT");
  }
}
