package org.copytaster.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// PLOVER's decision rules, one line each, as sentences of our own.
class OntologyRulesTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
"""
future CONSULT is AGREE                        | AGREE               | The chancellor will meet the president on Friday.
future SUPPORT is AGREE                        | AGREE               | Norway will recognise Palestine as a state, the minister said.
future COOPERATE is AGREE                      | AGREE               | France will share intelligence with Italy next year.
future AID is AGREE                            | AGREE               | Canada will send food aid to Haiti.
future RETREAT is CONCEDE                      | CONCEDE             | The army will withdraw from the valley next month.
future CONCEDE stays                           | CONCEDE             | The president will pardon the rebels.
promised release is AGREE                      | AGREE               | The junta promised to release the activists.
ambassador summoned is ACCUSE                  | ACCUSE-allege       | Poland summoned the Russian ambassador on Monday.
diplomatic protest is ACCUSE                   | ACCUSE-allege       | Japan lodged a protest with China over the ships.
withdrawn demand is CONCEDE                    | CONCEDE             | The rebels withdrew their demand for autonomy.
cancelled meeting is REJECT-meet               | REJECT-meet         | The president cancelled a meeting with the Turkish leader.
stopped aid is SANCTION                        | SANCTION-discontinue| Denmark suspended aid to Egypt.
international sanctions are SANCTION           | SANCTION-discontinue| Britain imposed sanctions on Belarus.
conviction is SANCTION-convict                 | SANCTION-convict    | A court convicted the former minister of fraud.
single deportation is COERCE-deport            | COERCE-deport       | Turkey deported a German journalist.
diplomat expelled is SANCTION-expel            | SANCTION-expel      | Sweden expelled two Russian diplomats.
fighters captured is ASSAULT-abduct            | ASSAULT-abduct      | The army captured forty rebels.
joint exercise is COOPERATE                    | COOPERATE           | India and Japan held a joint military exercise.
one country's exercise is MOBILIZE             | MOBILIZE-troops     | North Korea held a military exercise near the border.
peacekeepers sent are AID                      | AID                 | Kenya sent peacekeepers to Haiti.
pardon is CONCEDE                              | CONCEDE             | The king pardoned the journalists.
actual release is RETREAT-release              | RETREAT-release     | The rebels released six hostages.
court-ordered payment is SANCTION              | SANCTION-convict    | The court ordered the company to pay the villagers.
voluntary reparation is AID                    | AID                 | Germany paid compensation to the survivors.
air weapons are ASSAULT-aerial                 | ASSAULT-aerial      | Israel launched air strikes against Hamas.
assassination is ASSAULT-targeted              | ASSAULT-targeted    | Gunmen assassinated the governor.
blockade is COERCE-restrict                    | COERCE-restrict     | The navy blockaded the port of Aden.
arms supplied are AID                          | AID                 | Iran supplied weapons to the Houthis.
asylum granted is AID                          | AID                 | Ecuador granted asylum to the activist.
hacking is COERCE-cyber                        | COERCE-cyber        | Russia hacked into the German parliament.
what somebody must do is REQUEST               | REQUEST             | The Red Cross said US forces must protect the hospital.
refusal of permission is REJECT                | REJECT              | The government will not allow the observers into the country.
""")
  void holds(String rule, String type, String sentence) {
    assertThat(Coding.of(sentence).types()).as(rule).anyMatch(coded -> coded.startsWith(type));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
"""
the topic of a protest is no REQUEST           | REQUEST   | Thousands protested against the pension reform in Paris.
agreed acts are not done                       | RETREAT   | Ethiopia agreed to release the journalists.
refused acts are not done                      | RETREAT   | Iran refused to release the sailors.
threatened acts are not done                   | ASSAULT   | The rebels threatened to attack the capital.
an infinitive of purpose tells nothing as done | SUPPORT   | The minister flew to Rome to sign the treaty.
an opinion is no event                         | SUPPORT   | Traffic was heavy in Lagos on Monday.
""")
  void doesNotCode(String rule, String type, String sentence) {
    assertThat(Coding.of(sentence).types()).as(rule).noneMatch(coded -> coded.startsWith(type));
  }
}
