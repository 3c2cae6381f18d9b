package org.copytaster.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copytaster.model.Actor;
import org.copytaster.model.Annotations;
import org.copytaster.model.Entity;
import org.copytaster.model.Reference;
import org.copytaster.models.BundledShelf;
import org.junit.jupiter.api.Test;

class UnnamedActorsTest {
  private static final Annotator ANNOTATOR = new Annotator(BundledShelf::open);

  private static Annotations annotate(String text) {
    return ANNOTATOR.annotate(Articles.of(text, null));
  }

  /// Code and name of whom the phrase means, `nobody` where it means nobody.
  private static String meant(String text, String phrase) {
    Annotations annotations = annotate(text);
    for (Reference reference : annotations.references())
      if (reference.kind() == Reference.Kind.NOUN
          && reference.span().of(text).equals(phrase)
          && reference.span().start() == text.lastIndexOf(phrase)) {
        Entity entity = annotations.entity(reference.entity()).orElseThrow();
        return (entity.actor() == null ? "" : entity.actor().code()) + " " + entity.name();
      }
    return "nobody";
  }

  @Test
  void troopsOfAStateAreItsMilitary() {
    assertThat(meant("The doctor said that Kenyan soldiers had fired at a car.", "Kenyan soldiers"))
        .isEqualTo("KENMIL Kenyan soldiers");
  }

  @Test
  void aWordThatRarelyMeansSomebodyDoesSoOnlyWhereItActs() {
    assertThat(meant("The resistance attacked a convoy on Monday.", "resistance"))
        .isEqualTo("REB resistance");
    assertThat(meant("The drug shows resistance in many patients.", "resistance"))
        .isEqualTo("nobody");
    assertThat(meant("According to sources the talks failed.", "sources")).isEqualTo("UNK sources");
    assertThat(meant("The sources of anger were simmering.", "sources")).isEqualTo("nobody");
  }

  @Test
  void policeInATownArePoliceOfItsState() {
    assertThat(meant("Police in Nairobi arrested a man on Monday.", "Police"))
        .isEqualTo("KENCOP Police");
  }

  @Test
  void theGovernmentIsTheOneOfTheOnlyStateInTheText() {
    assertThat(meant("Protesters marched in Kenya. The government sent troops.", "government"))
        .isEqualTo("KENGOV government");
  }

  @Test
  void whereTwoStatesArePlausibleTheGovernmentHasNone() {
    assertThat(meant("Kenya and Ghana met on Monday. The government agreed.", "government"))
        .isEqualTo("GOV government");
  }

  @Test
  void aTextThatSpeaksOftenerOfStatesUnknownToUsIsAboutNoneThatWeKnow() {
    String text =
        "Ruritanian and Bordurian officers met on Monday. A Kenyan general led the talks. "
            + "The government sent troops.";
    assertThat(meant(text, "government")).isEqualTo("GOV government");
  }

  @Test
  void troopsOfAStateUnknownToUsAreNotOfTheOneThatWeKnow() {
    String text = "Kenya was silent on Monday. Ruritanian troops withdrew.";
    assertThat(meant(text, "Ruritanian troops")).isEqualTo("MIL Ruritanian troops");
  }

  @Test
  void thePresidentIsTheOnlyPresidentNamed() {
    String text = "Kenyan President Robert Lee came on Monday. The president left on Friday.";
    assertThat(meant(text, "president")).isEqualTo("KENGOV Robert Lee");
  }

  @Test
  void whoIsSaidToBeAFarmerIsTheFarmer() {
    String text = "Bo Lind is a businessman and a farmer. Ann Lee, a teacher, left.";
    Annotations annotations = annotate(text);
    assertThat(annotations.references())
        .filteredOn(each -> each.kind() == Reference.Kind.NOUN)
        .extracting(each ->
            each.span().of(text) + ": " + annotations.entity(each.entity()).orElseThrow().name())
        .contains("businessman: Bo Lind", "farmer: Bo Lind", "teacher: Ann Lee");
  }

  @Test
  void whoMayBecomeSomethingIsNotYetIt() {
    String text = "Bo Lind would be a minister. He is not a lawyer.";
    Annotations annotations = annotate(text);
    assertThat(annotations.references())
        .filteredOn(each -> each.kind() == Reference.Kind.NOUN)
        .noneMatch(
            each -> annotations.entity(each.entity()).orElseThrow().name().equals("Bo Lind"));
  }

  @Test
  void ofTwoPresidentsThePresidentIsNeither() {
    String text =
        "Kenyan President Robert Lee met Ghanaian President Ann Ray on Monday. The president left.";
    assertThat(meant(text, "president")).isEqualTo("GOV president");
  }

  @Test
  void theMinistryIsTheOneNamed() {
    String text = "Kenya's Foreign Ministry denied it on Monday. The ministry said no more.";
    assertThat(meant(text, "ministry")).startsWith("KENGOV ").contains("Foreign Ministry");
  }

  @Test
  void supportersOfAPresidentHoldNoOffice() {
    assertThat(meant("On Monday Trump supporters marched in Boston.", "Trump supporters"))
        .doesNotContain("GOV");
  }

  @Test
  void theSamePeopleAreOneEntityAndASoldierIsSomebodyNew() {
    String text = "Police came. Police left. A soldier fell. Another soldier ran.";
    List<String> entities = annotate(text).references().stream().map(Reference::entity).toList();
    assertThat(entities).hasSize(4).element(1).isEqualTo(entities.get(0));
    assertThat(entities.get(3)).isNotEqualTo(entities.get(2));
  }

  @Test
  void peopleAndTheAdjectiveOfTheirStateActApart() {
    Annotations read = annotate("Kenyans cheered the Kenyan victory on Monday.");
    assertThat(read.entities().getFirst().actor()).extracting(Actor::code).isEqualTo("KENCVL");
  }
}
