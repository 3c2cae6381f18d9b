package org.copytaster.evaluation.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copytaster.evaluation.gold.Constructed.gold;
import static org.copytaster.evaluation.gold.Constructed.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.copytaster.evaluation.gold.GoldRecord;
import org.copytaster.model.Event;
import org.copytaster.model.EventType;
import org.copytaster.model.Modality;
import org.copytaster.model.Participant;
import org.copytaster.model.Report;
import org.copytaster.model.Span;
import org.junit.jupiter.api.Test;

/// Cases of the referee's own self-test, so that its metrics and these stay one, and what roles of
/// terrorism are filled by.
class EventScoresTest {
  @Test
  void theEventThatFitsThePairIsHeldAgainstTheGoldsType() throws IOException {
    GoldRecord record =
        gold("e", "A hit B", "{\"source\":\"A\",\"target\":\"B\",\"root\":\"ASSAULT\"}");
    Report report =
        report(
            "e",
            "A hit B",
            List.of(),
            List.of(event("v1", EventType.CONSULT, 6, 0), event("v2", EventType.ASSAULT, 0, 6)));
    assertThat(PloverScore.of(List.of(record), Map.of("e", report)))
        .containsEntry("type accuracy", 100.0)
        .containsEntry("nothing coded", 0.0);
    assertThat(PloverScore.of(List.of(record), Map.of()))
        .containsEntry("type accuracy", 0.0)
        .containsEntry("nothing coded", 100.0);
  }

  @Test
  void anArmysBlowIsTerrorismAgainstCiviliansOnlyAndAHeadFillsAsItsPhraseDoes() {
    String text = "Thugs of Xand hit B";
    Participant thugs = new Participant(List.of(new Span(0, 13)), null, "XXXREB");
    Participant army = new Participant(List.of(new Span(0, 13)), null, "XXXMIL");
    Participant hit = new Participant(List.of(new Span(18, 19)), null, "XXXCVL");
    Participant rebel = new Participant(List.of(new Span(18, 19)), null, "XXXREB");
    assertThat(IncidentRoles.of(report("e", text, List.of(), List.of(blow(thugs, hit)))))
        .hasEntrySatisfying(
            "PerpInd", role -> assertThat(role.get("thugs")).contains("thugs", "thugs of xand"))
        .containsKey("Victim");
    assertThat(IncidentRoles.of(report("e", text, List.of(), List.of(blow(army, hit)))))
        .containsKeys("PerpInd", "Victim");
    assertThat(IncidentRoles.of(report("e", text, List.of(), List.of(blow(army, rebel)))))
        .isEmpty();
  }

  @Test
  void aSentenceOfShotsSaysNothingOfTheDeadThatTheNextOneTells() throws IOException {
    GoldRecord record =
        gold(
            "e",
            "Police fired\nTwo died",
            """
            {"sentences":[{"text":"Police fired","labels":["FORCE"]},{"text":"Two died","labels":["KILL","FORCE"]}]}
            """);
    Participant police = new Participant(List.of(new Span(0, 6)), null, "XXXCOP");
    Participant two = new Participant(List.of(new Span(13, 16)), null, "XXXCVL");
    Event told = blow(List.of(new Span(7, 12), new Span(17, 21)), police, two);
    Report report = report("e", record.text(), List.of(), List.of(told));
    assertThat(PoliceScore.of(List.of(record), Map.of("e", report)))
        .containsEntry("kill P", 100.0)
        .containsEntry("kill R", 100.0)
        .containsEntry("force R", 100.0);
  }

  private static Event blow(Participant actor, Participant recipient) {
    return blow(List.of(new Span(14, 17)), actor, recipient);
  }

  private static Event blow(List<Span> trigger, Participant actor, Participant recipient) {
    return new Event(
        "v1",
        EventType.ASSAULT,
        null,
        List.of(),
        null,
        null,
        Modality.ASSERTED,
        trigger,
        List.of(actor),
        List.of(recipient),
        null,
        null,
        null,
        0.5);
  }

  private static Event event(String id, EventType type, int actor, int recipient) {
    return new Event(
        id,
        type,
        null,
        List.of(),
        null,
        null,
        Modality.ASSERTED,
        List.of(new Span(2, 5)),
        List.of(new Participant(List.of(new Span(actor, actor + 1)), null, null)),
        List.of(new Participant(List.of(new Span(recipient, recipient + 1)), null, null)),
        null,
        null,
        null,
        0.5);
  }
}
