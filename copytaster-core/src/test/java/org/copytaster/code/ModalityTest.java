package org.copytaster.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How true the text says an event is: each line one sentence of our own.
class ModalityTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
"""
ASSAULT asserted      | Rebels attacked a police station in the north on Tuesday.
ASSAULT asserted      | Twelve villagers were killed by militants on Monday.
COERCE asserted       | Police have arrested three journalists in Minsk.
CONSULT asserted      | The French president met the German chancellor in Paris.
ASSAULT asserted      | The capture of Maduro by US commandos surprised the region.
ASSAULT asserted      | The general admitted killing the two prisoners.
RETREAT asserted      | The army began to withdraw from the border.
ASSAULT asserted      | Soldiers continued to shell the town.
ASSAULT negated       | Israel did not attack Syria.
COERCE negated        | Police never arrested the activist.
ASSAULT negated       | No civilians were killed by the soldiers.
ASSAULT negated       | There was no attack on the embassy.
COERCE negated        | The court has not jailed the journalist.
ASSAULT negated       | Police foiled an attack on the embassy.
RETREAT negated       | Troops failed to withdraw from the town.
ASSAULT denied        | The army denied killing civilians.
ASSAULT denied        | The rebels denied that they had attacked the convoy.
ASSAULT denied        | The army denied the killing of civilians.
COERCE denied         | The minister denied arresting the journalists.
ASSAULT possible      | Rebels may have attacked the convoy.
ASSAULT possible      | Militants reportedly killed two soldiers.
ASSAULT possible      | The army allegedly tortured prisoners.
COERCE possible       | Police could arrest the activists.
ASSAULT possible      | The gunman is believed to have killed two policemen.
ASSAULT possible      | The colonel is accused of torturing prisoners.
ASSAULT possible      | Witnesses reported an alleged attack on the embassy.
ASSAULT hypothetical  | If Russia attacked Georgia, NATO would meet.
COERCE hypothetical   | Unless police arrest the rioters, the shops stay shut.
ASSAULT hypothetical  | The army stays ready in case rebels attack the town.
ASSAULT hypothetical  | If militants attack the embassy, the staff go to the cellar.
AGREE future          | The president will meet the chancellor on Friday.
AGREE future          | Germany will send food aid to Yemen next week.
AGREE asserted        | The foreign minister plans to visit Beijing.
AGREE future          | The two presidents will meet in June.
CONCEDE future        | The army will withdraw from the valley next month.
THREATEN future       | Russia will attack Georgia, the general said.
THREATEN future       | The general said that Russia would “attack” Georgia.
COERCE requested      | The mayor demanded that police arrest the rioters.
COERCE requested      | The mayor asked police to arrest the rioters.
ASSAULT requested     | The general ordered his troops to shell the town.
AID requested         | Aid groups urged Egypt to rescue the sailors.
ASSAULT historical    | Iraq invaded Kuwait in 1990.
ASSAULT historical    | Rebels attacked the town three years ago.
ASSAULT historical    | Soldiers massacred thousands of villagers in the 1970s.
COERCE historical     | Police arrested the singer in 2014.
REJECT asserted       | The government will not release the prisoners.
REJECT asserted       | Iran refused to release the sailors.
THREATEN asserted     | The rebels threatened to attack the capital.
AGREE asserted        | Ethiopia agreed to release the journalists.
ASSAULT historical    | The dictator had thousands of opponents killed in the 1970s.
ASSAULT denied        | Iran denied the attack on the tanker.
""")
  void isReadFromTheWordsAroundTheTrigger(String expected, String sentence) {
    assertThat(Coding.of(sentence).modalities()).contains(expected);
  }

  /// Known to be read wrongly: each line with the reason. One that comes right belongs above.
  @ParameterizedTest(name = "not yet {0}: {1} ({2})")
  @CsvSource(
      delimiter = '|',
      textBlock =
"""
ASSAULT possible   | The attack, if it happened at all, hit a village.           | a condition behind the noun is not looked at
""")
  void isNotYetRead(String expected, String sentence, String reason) {
    assertThat(Coding.of(sentence).modalities()).as(reason).doesNotContain(expected);
  }
}
