package org.copytaster.annotate.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.copytaster.model.Article;
import org.copytaster.model.EntityType;
import org.copytaster.model.Mention;
import org.copytaster.model.Part;
import org.copytaster.model.Place;
import org.copytaster.model.Span;
import org.copytaster.model.Token;
import org.copytaster.models.BundledShelf;
import org.copytaster.text.RandomText;
import org.copytaster.text.Tokenizer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlaceFinderTest {
  private static final PlaceFinder FINDER = new PlaceFinder(BundledShelf::open);

  @Test
  void aFamousTownIsMeantUnlessTheTextSaysOtherwise() {
    assertThat(places("He flew to [GPE Paris] on Monday.")).containsExactly("Paris FRA 49 2");
  }

  @Test
  void aCapitalIsMeantUnlessTheTextSaysThatItIsAboutTheUnitOfThatName() {
    assertThat(places("[GPE Washington] said on Monday that it would not pay."))
        .containsExactly("Washington USA 39 -77");
    assertThat(places("The cow was found in [GPE Washington] state."))
        .containsExactly("Washington state USA 48 -121");
  }

  @Test
  void housesAndFilmsAreNoTowns() {
    assertThat(places("The [ORG White House] praised the [MISC Son of Star Wars].")).isEmpty();
  }

  @Test
  void whatStandsBehindTheCommaContainsTheTown() {
    assertThat(places("A farmer from [GPE Paris], [GPE Texas], won."))
        .containsExactly("Paris USA 34 -96", "Texas USA 31 -99");
    assertThat(places("A farmer from [GPE Athens], [GPE Ga.], won.")).contains("Athens USA 34 -83");
  }

  @Test
  void aNameMeansOnePlaceThroughoutAnArticle() {
    assertThat(places("In [GPE Paris], [GPE Texas], it rained. [GPE Paris] has a mayor."))
        .containsExactly("Paris USA 34 -96", "Texas USA 31 -99", "Paris USA 34 -96");
  }

  @Test
  void aTownLiesNearTheOthersOfItsArticle() {
    assertThat(places("Roads from [GPE Birmingham] to [GPE Tuscaloosa] and [GPE Montgomery]."))
        .first()
        .isEqualTo("Birmingham USA 34 -87");
  }

  @Test
  void aLocalPaperMeansItsOwnTown() {
    String text = "[GPE Richmond] police closed the bridge.";
    assertThat(places(text, "richmondregister.com")).containsExactly("Richmond USA 38 -84");
    assertThat(places(text, "Richmond Times-Dispatch")).containsExactly("Richmond USA 38 -77");
  }

  @Test
  void peopleAndTeamsAreNoPlaces() {
    assertThat(places("[PER Paris Hilton] met [PER Jack London] of the [ORG Houston Rockets]."))
        .isEmpty();
    assertThat(places("The [ORG Washington Post] asked [ORG Manchester United].")).isEmpty();
  }

  @Test
  void aSurnameThatIsATownToo() {
    assertThat(places("[PER Mary Lincoln] sued. The judge told [GPE Lincoln] to pay.")).isEmpty();
    assertThat(places("[PER Mary Lincoln] sued. She lives in [GPE Lincoln]."))
        .containsExactly("Lincoln USA 41 -97");
  }

  @Test
  void anInstitutionNamesThePlaceThatItBelongsTo() {
    assertThat(places("The [ORG Huntsville Fire Department] came."))
        .containsExactly("Huntsville USA 35 -87");
    assertThat(places("A professor at the [ORG University of Virginia] said so."))
        .containsExactly("Virginia USA 38 -77");
  }

  @Test
  void streetsAreNotInTheGazetteer() {
    assertThat(places("The house on [GPE Wichita Street] burned.")).isEmpty();
  }

  @Test
  void statesAreFoundWhereTheNetworkSeesNothing() {
    assertThat(places("Exports to Germany fell.")).containsExactly("Germany DEU 52 11");
  }

  @Test
  void commonWordsAreNoPlaces() {
    assertThat(places("Police said the Union would go to Court on Sunday.")).isEmpty();
    assertThat(places("They told us to come in or march.")).isEmpty();
  }

  @Test
  void abbreviationsCountAsWritten() {
    assertThat(places("Talks with the [GPE US] and the [GPE U.K.] go on."))
        .containsExactly("United States USA 40 -99", "United Kingdom GBR 55 -3");
  }

  @Test
  void accentsAndCapitalsDoNotMatter() {
    assertThat(places("[GPE MALMÖ] and [GPE Malmo], [GPE Saint-Étienne] and [GPE St Etienne]"))
        .extracting(place -> place.substring(place.length() - 10).strip())
        .containsExactly("SWE 56 13", "SWE 56 13", "e FRA 45 4", "e FRA 45 4");
  }

  @Test
  void aDemonymStandsForItsState() {
    assertThat(places("Shells hit two [NORP Syrian] towns.")).containsExactly("Syria SYR 35 38");
  }

  @Test
  void placesJoinedByAHyphenAreTwo() {
    assertThat(places("The river rises at [GPE Fargo-Moorhead].")).hasSize(2);
  }

  @Test
  void anUnknownNameHasNoPlace() {
    assertThat(places("A bridge in [GPE Quilaya] fell.")).isEmpty();
  }

  @Test
  void whateverTheTextPlacesAreInOrderAndOnTheGlobe() {
    Random random = new Random(20261123);
    for (int round = 0; round < 200; round++) {
      String text = RandomText.of(random, 1 + random.nextInt(60)) + " Paris, Texas St. ";
      Article article = article(text, null);
      List<Token> tokens = tokens(text);
      int end = 0;
      for (Place place : FINDER.find(article, tokens, randomMentions(random, tokens))) {
        assertThat(place.span().start()).isGreaterThanOrEqualTo(end);
        end = place.span().end();
        assertThat(end).isLessThanOrEqualTo(text.length());
        assertThat(place.latitude()).isBetween(-90.0, 90.0);
        assertThat(place.longitude()).isBetween(-180.0, 180.0);
      }
    }
  }

  @Test
  void theSameTextGivesTheSamePlaces() {
    String text = "From [GPE Springfield] to [GPE Columbus], [GPE Dublin] and [GPE Georgia].";
    assertThat(places(text)).isEqualTo(places(text));
    assertThat(new PlaceFinder(BundledShelf::open).find(article("", null), List.of(), List.of()))
        .isEmpty();
  }

  // ---- copy with names marked: [GPE Paris]

  private static List<String> places(String marked) {
    return places(marked, null);
  }

  private static List<String> places(String marked, @Nullable String outlet) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < marked.length(); i++) {
      if (marked.charAt(i) != '[') {
        text.append(marked.charAt(i));
        continue;
      }
      int blank = marked.indexOf(' ', i);
      int close = marked.indexOf(']', i);
      int start = text.length();
      text.append(marked, blank + 1, close);
      EntityType type = EntityType.valueOf(marked.substring(i + 1, blank));
      mentions.add(new Mention(new Span(start, text.length()), type, "e1"));
      i = close;
    }
    return FINDER.find(article(text.toString(), outlet), tokens(text), mentions).stream()
        .map(PlaceFinderTest::line)
        .toList();
  }

  private static String line(Place place) {
    return String.format(
        Locale.ROOT,
        "%s %s %.0f %.0f",
        place.name(),
        place.country(),
        place.latitude(),
        place.longitude());
  }

  private static List<Token> tokens(CharSequence text) {
    return new Tokenizer()
        .tokens(text).stream().map(span -> new Token(span, "X", "", Token.UNPARSED, null)).toList();
  }

  private static List<Mention> randomMentions(Random random, List<Token> tokens) {
    List<Mention> mentions = new ArrayList<>();
    EntityType[] types = EntityType.values();
    for (int i = 0; i < tokens.size(); i += 1 + random.nextInt(4)) {
      int last = Math.min(tokens.size() - 1, i + random.nextInt(3));
      Span span = new Span(tokens.get(i).span().start(), tokens.get(last).span().end());
      mentions.add(new Mention(span, types[random.nextInt(types.length)], "e1"));
      i = last;
    }
    return mentions;
  }

  private static Article article(String text, @Nullable String outlet) {
    return new Article(
        "a",
        "test",
        null,
        null,
        outlet,
        null,
        "en",
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        text,
        List.of(new Part(Part.Kind.PARAGRAPH, new Span(0, text.length()))),
        List.of(),
        List.of());
  }
}
