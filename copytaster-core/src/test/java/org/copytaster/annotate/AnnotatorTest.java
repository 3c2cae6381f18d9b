package org.copytaster.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.copytaster.annotate.lexicon.LexiconReader;
import org.copytaster.model.Actor;
import org.copytaster.model.Annotations;
import org.copytaster.model.Article;
import org.copytaster.model.Entity;
import org.copytaster.model.EntityType;
import org.copytaster.model.Mention;
import org.copytaster.model.Place;
import org.copytaster.model.Predicate;
import org.copytaster.model.Sentence;
import org.copytaster.model.Span;
import org.copytaster.model.TimeExpression;
import org.copytaster.model.Token;
import org.copytaster.models.BundledShelf;
import org.copytaster.text.RandomText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnnotatorTest {
  private static final Annotator ANNOTATOR =
      new Annotator(BundledShelf::open, new LexiconReader(BundledShelf::open));

  /// With the network, as it ships.
  private static final Annotator READER = new Annotator(BundledShelf::open);

  private static final LocalDate DAY = LocalDate.of(2026, 1, 6);

  private static Annotations annotate(String text) {
    return ANNOTATOR.annotate(Articles.of(text, DAY));
  }

  private static Entity named(Annotations annotations, String name) {
    return annotations.entities().stream()
        .filter(entity -> entity.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not among " + annotations.entities()));
  }

  private static List<String> mentions(String text, String entity) {
    return mentions(annotate(text), text, entity);
  }

  private static List<String> mentions(Annotations annotations, String text, String entity) {
    String id = named(annotations, entity).id();
    return annotations.mentions().stream()
        .filter(mention -> mention.entity().equals(id))
        .map(mention -> mention.span().of(text))
        .toList();
  }

  private static List<String> references(Annotations annotations, String text, String entity) {
    String id = named(annotations, entity).id();
    return annotations.references().stream()
        .filter(reference -> reference.entity().equals(id))
        .map(reference -> reference.span().of(text))
        .toList();
  }

  @Test
  void aSurnameStandsForTheFullNameBeforeIt() {
    assertThat(mentions("Ann Lee resigned. Lee gave no reason.", "Ann Lee"))
        .containsExactly("Ann Lee", "Lee");
  }

  @Test
  void twoNamesAndAnAmpersandAreOneFirm() {
    String text = "British grocer Tarrow & Pinch said on Wednesday it had received an approach.";
    Annotations annotations = READER.annotate(Articles.of(text, DAY));
    assertThat(named(annotations, "Tarrow & Pinch").type()).isEqualTo(EntityType.ORG);
  }

  @Test
  void aSurnameInTheFirstLineWaitsForTheFullName() {
    assertThat(mentions("Mr Lee resigned.\nRobert Lee gave no reason.", "Robert Lee"))
        .containsExactly("Lee", "Robert Lee");
  }

  @Test
  void aTitleIsNoPartOfAName() {
    assertThat(mentions("Mrs. Ann Lee resigned.", "Ann Lee")).containsExactly("Ann Lee");
  }

  @Test
  void aFamousSurnameDoesNotBecomeItsOnlyNamesake() {
    Annotations annotations = annotate("Michelle Obama spoke. President Obama listened.");
    assertThat(named(annotations, "Obama").id())
        .isNotEqualTo(named(annotations, "Michelle Obama").id());
  }

  @Test
  void aSuffixIsNoSurname() {
    assertThat(mentions("Robert Lee Jr. resigned. Mr. Lee gave no reason.", "Robert Lee Jr."))
        .hasSize(2);
  }

  @Test
  void anHonourBehindANameIsNoSurname() {
    assertThat(
            mentions(
                "Zara Mohammed Hadley OBE resigned. Zara Hadley gave no reason.",
                "Zara Mohammed Hadley OBE"))
        .hasSize(2);
  }

  @Test
  void aNameIsTheSameWithTheFamilysNameFirst() {
    assertThat(mentions("Mori Yoshiro resigned. Yoshiro Mori gave no reason.", "Mori Yoshiro"))
        .hasSize(2);
  }

  @Test
  void twoPeopleOfOneSurnameAreKeptApart() {
    Annotations annotations = annotate("Robert Lee met Maria Lee in Paris.");
    assertThat(named(annotations, "Robert Lee").id())
        .isNotEqualTo(named(annotations, "Maria Lee").id());
  }

  @Test
  void anAcronymInBracketsIsTheOrganisationBeforeIt() {
    assertThat(
            mentions(
                "The National Grain Union (NGU) struck. The NGU said so.", "National Grain Union"))
        .containsExactly("National Grain Union", "NGU", "NGU");
  }

  @Test
  void anAcronymThatSpellsNothingIsTheOrganisationBeforeItsBracket() {
    assertThat(
            mentions(
                "The National Grain Union ( NAGRU ) struck. NAGRU said so.",
                "National Grain Union"))
        .startsWith("National Grain Union", "NAGRU");
  }

  @Test
  void theEndOfALongNameIsTheSamePerson() {
    assertThat(
            mentions(
                "Zara Hadley Lindqvist resigned. Hadley Lindqvist gave no reason.",
                "Zara Hadley Lindqvist"))
        .hasSize(2);
  }

  @Test
  void aFirmIsTheSameWithoutItsLegalForm() {
    String text =
        "Halyard Grain Inc. bought a mill. Halyard Grain paid in cash, and the company said that"
            + " it would pay Norrby Mills Corp. more. The company employs nobody.";
    Annotations annotations = READER.annotate(Articles.of(text, DAY));
    assertThat(mentions(annotations, text, "Halyard Grain Inc.")).hasSize(2);
    assertThat(references(annotations, text, "Halyard Grain Inc."))
        .containsOnlyOnce("it")
        .filteredOn("company"::equals)
        .hasSize(2);
  }

  @Test
  void theEndOfABodysNameIsThatBody() {
    String text =
        "The Norrby Daily Courier printed the letter. The Courier said that the Vik League had written"
            + " it. The Vik Rowing League had not.";
    Annotations annotations = READER.annotate(Articles.of(text, DAY));
    assertThat(mentions(annotations, text, "Norrby Daily Courier")).hasSize(2);
  }

  @Test
  void whereCopyWasFiledIsATown() {
    String text =
        "PORTO LUME (Halyard) - The strike went on.\n\nVINTERHAVN - Ferries stayed in port.";
    Annotations annotations = READER.annotate(Articles.of(text, DAY));
    assertThat(annotations.mentions())
        .filteredOn(mention -> mention.span().of(text).matches("PORTO LUME|VINTERHAVN"))
        .hasSize(2)
        .allMatch(mention -> mention.type() == EntityType.GPE);
  }

  @Test
  void theFirmIsWhoWasSaidToBeOne() {
    String text =
        "Orsa Computer sold more songs, according to Norrby Group, a market research firm. The firm"
            + " said that sales had doubled.";
    Annotations annotations = READER.annotate(Articles.of(text, DAY));
    assertThat(references(annotations, text, "Norrby Group")).contains("firm");
  }

  @Test
  void partyAndStateInBracketsAreNoName() {
    String text = "Sen. Bernie Lind (I-Vt.) and Rep. Ann Lee (D-Minn.) agreed.";
    Annotations annotations = READER.annotate(Articles.of(text, DAY));
    assertThat(annotations.mentions().stream().map(mention -> mention.span().of(text)))
        .contains("Ann Lee")
        .doesNotContain("I-Vt.", "D-Minn.");
  }

  @Test
  void aNameInAppositionIsWhoTheNounBeforeItMeans() {
    String text = "His first wife, Ann Lee, left in May. She gave no reason.";
    Annotations annotations = READER.annotate(Articles.of(text, DAY));
    assertThat(references(annotations, text, "Ann Lee")).contains("first wife", "She");
  }

  @Test
  void aStatesNameIsAStateAndItsPeopleAreItsPeople() {
    String text =
        "Montenegro's prime minister resigned. Palestinians shunned work on Monday. The PRC objected.";
    Annotations annotations = READER.annotate(Articles.of(text, DAY));
    assertThat(named(annotations, "Montenegro").type()).isEqualTo(EntityType.GPE);
    assertThat(named(annotations, "Palestinians").type()).isEqualTo(EntityType.NORP);
    assertThat(named(annotations, "PRC").type()).isEqualTo(EntityType.GPE);
  }

  @Test
  void aStreetIsNoTown() {
    String text = "The lane between Sylvan Road and Elkview Drive in Athens is closed.";
    Annotations annotations = READER.annotate(Articles.of(text, DAY));
    assertThat(named(annotations, "Elkview Drive").type()).isEqualTo(EntityType.FAC);
    assertThat(named(annotations, "Athens").type()).isEqualTo(EntityType.GPE);
  }

  @Test
  void whatAClockSaysIsNoName() {
    String text = "The quake struck at 06:30 GMT. It was felt in Varnes.";
    Annotations annotations = READER.annotate(Articles.of(text, DAY));
    assertThat(annotations.entities().stream().map(Entity::name)).doesNotContain("GMT");
  }

  @Test
  void aFirstNameAndASurnameAreOnePerson() {
    String text = "Critics called Donald Trump a fraud; Bernie Sanders supporters cheered.";
    Annotations annotations = READER.annotate(Articles.of(text, DAY));
    assertThat(annotations.mentions().stream().map(mention -> mention.span().of(text)))
        .contains("Donald Trump", "Bernie Sanders");
  }

  @Test
  void aShortenedTitleMakesAnActor() {
    String text = "On Monday Rep. Ann Lee and Ohio Gov. Bo Lind denied it.";
    Annotations annotations = READER.annotate(Articles.of(text, DAY));
    Actor lee = named(annotations, "Ann Lee").actor();
    assertThat(lee).isNotNull();
    assertThat(lee.sectors()).containsExactly("LEG");
    Actor lind = named(annotations, "Bo Lind").actor();
    assertThat(lind).isNotNull();
    assertThat(lind.code()).isEqualTo("USAGOV");
  }

  @Test
  void aStateIsOneEntityUnderAllItsNames() {
    assertThat(
            mentions("The United States agreed. The U.S. signed. America voted.", "United States"))
        .hasSize(3);
  }

  private static @Nullable String description(String text, String name) {
    Span described = named(annotate(text), name).description();
    return described == null ? null : described.of(text);
  }

  @Test
  void theAppositionAfterANameDescribesThePerson() {
    String text = "Ann Lee, head of the Harbour think tank in London, told reporters.";
    assertThat(description(text, "Ann Lee")).isEqualTo("head of the Harbour think tank in London");
  }

  @Test
  void theRoleBeforeANameDescribesThePerson() {
    String text = "On Monday Foreign Ministry spokesman Robert Lee denied it.";
    assertThat(description(text, "Robert Lee")).isEqualTo("Foreign Ministry spokesman");
  }

  @Test
  void theTimeOfDayDescribesNobody() {
    String text = "Speaking late on Monday evening President Robert Lee denied it.";
    assertThat(description(text, "Robert Lee")).isEqualTo("President");
  }

  @Test
  void whoIsSomebodysBrotherInLawIsNotThatSomebody() {
    String text = "They paid a firm owned by the brother-in-law of Transport Minister Robert Lee.";
    assertThat(description(text, "Robert Lee")).isEqualTo("Transport Minister");
  }

  @Test
  void theNextInAListDescribesNobody() {
    assertThat(
            named(annotate("Robert Lee, editor Ann Ray, and others came."), "Robert Lee")
                .description())
        .isNull();
  }

  @Test
  void theTitleInTheTextMakesAnActor() {
    Entity entity =
        named(annotate("On Monday Kenyan foreign minister Robert Lee denied it."), "Robert Lee");
    assertThat(entity.actor()).isNotNull();
    assertThat(entity.actor().code()).isEqualTo("KENGOV");
  }

  @Test
  void anArticleWithoutPartsHasNoWords() {
    Article article =
        new Article(
            "a", "test", null, null, null, null, null, null, null, List.of(), List.of(), List.of(),
            List.of(), "text", List.of(), List.of(), List.of());
    assertThat(ANNOTATOR.annotate(article).tokens()).isEmpty();
  }

  @Test
  void anyTextGivesSpansInsideItInOrder() {
    for (long seed = 0; seed < 300; seed++) {
      String text = RandomText.of(new Random(seed), 150);
      holdsTogether(text, ANNOTATOR.annotate(Articles.of(text, seed % 2 == 0 ? DAY : null)), seed);
    }
  }

  private static void holdsTogether(String text, Annotations annotations, long seed) {
    inOrder(text, annotations.tokens().stream().map(Token::span).toList(), seed);
    inOrder(text, annotations.sentences().stream().map(Sentence::span).toList(), seed);
    inOrder(text, annotations.mentions().stream().map(Mention::span).toList(), seed);
    inOrder(text, annotations.times().stream().map(TimeExpression::span).toList(), seed);
    inOrder(text, annotations.places().stream().map(Place::span).toList(), seed);
    inOrder(text, annotations.predicates().stream().map(Predicate::span).toList(), seed);
    List<String> ids = new ArrayList<>(annotations.entities().stream().map(Entity::id).toList());
    assertThat(annotations.mentions())
        .as("seed %d", seed)
        .allMatch(mention -> ids.contains(mention.entity()));
  }

  private static void inOrder(String text, List<Span> spans, long seed) {
    int end = 0;
    for (Span span : spans) {
      assertThat(span.start()).as("seed %d", seed).isGreaterThanOrEqualTo(end);
      assertThat(span.end()).as("seed %d", seed).isLessThanOrEqualTo(text.length());
      end = span.end();
    }
  }

  @Test
  void theSameArticleIsReadTheSameWayTwice() {
    String text = RandomText.of(new Random(7), 400);
    assertThat(annotate(text)).isEqualTo(annotate(text));
  }
}
