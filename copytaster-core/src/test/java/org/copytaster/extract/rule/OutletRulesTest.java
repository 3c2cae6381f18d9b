package org.copytaster.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.copytaster.extract.Extractor;
import org.copytaster.model.Article;
import org.copytaster.model.Capture;
import org.copytaster.model.Declared;
import org.copytaster.model.Part;
import org.copytaster.model.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What users say of an outlet's pages.
class OutletRulesTest {
  private static final String RULES =
      """
      # The Harbour Post marks nothing as others do.
      host      harbourpost.example   post.example
      outlet    The Harbour Post
      headline  .t1
      alternative .t2
      deck      .t3
      section   .rubric
      byline    .who span
      published .when @data-at
      updated   .again @data-at
      body      .text
      remove    .box, .text > .ad
      caption   .under
      credit    .under i
      tag       .tags a
      """;
  private static final String PAGE =
      """
      <div class=rubric>Islands</div><h1>The Harbour Post</h1>
      <p class=t1>Ferry pilots end strike</p><p class=t2>Why the boats sail again</p>
      <p class=t3>Owners and pilots talked all night.</p>
      <div class=who><span>Ann Lee</span><span>Per Dahl</span></div>
      <b class=when data-at='2026-01-06T21:40:00+01:00'></b><b class=again data-at='2026-01-07'></b>
      <div class=text><p>The pilots ended their strike late on Tuesday, both sides said.</p>
      <div><img src=/a.jpg><div class=under>The quay in Varnes <i>Bo Lind/Coast Wire</i></div></div>
      <p class=ad>Buy boots, buy boats, and buy them in Varnes before the year is over.</p>
      <p>Short.</p><div class=box><p>Get our letter from the islands every morning, for nothing.</p></div></div>
      <p>Another paragraph of the page that reads like copy, but does not belong to the article.</p>
      <div class=tags><a>Ferries</a><a>Varnes</a></div>
      """;

  @Test
  void whatTheRulesFindIsTaken() {
    Article article = article(PAGE, "https://www.harbourpost.example/ferry", RULES);
    assertThat(article.outlet()).isEqualTo("The Harbour Post");
    assertThat(article.headline()).contains("Ferry pilots end strike");
    assertThat(article.alternativeHeadline()).isEqualTo("Why the boats sail again");
    assertThat(article.first(Part.Kind.DECK)).contains("Owners and pilots talked all night.");
    assertThat(article.section()).isEqualTo("Islands");
    assertThat(article.byline()).containsExactly("Ann Lee", "Per Dahl");
    assertThat(article.published()).hasToString("2026-01-06T21:40+01:00");
    assertThat(article.updated()).hasToString("2026-01-07");
    assertThat(article.tags()).containsExactly("Ferries", "Varnes");
    assertThat(words(article, Part.Kind.PARAGRAPH))
        .containsExactly(
            "The pilots ended their strike late on Tuesday, both sides said.", "Short.");
    assertThat(article.first(Part.Kind.CAPTION)).contains("The quay in Varnes");
    assertThat(article.first(Part.Kind.CREDIT)).contains("Bo Lind/Coast Wire");
    assertThat(article.problems()).isEmpty();
  }

  @Test
  void pagesOfOtherHostsAreReadWithoutTheRules() {
    for (String url : List.of("https://otherpost.example/f", "https://harbourpost.example.net/f"))
      assertThat(article(PAGE, url, RULES)).isEqualTo(article(PAGE, url, ""));
  }

  @Test
  void aPageThatClaimsAnotherHostsAddressIsReadByItsOwn() {
    String claim = "<link rel=canonical href='https://harbourpost.example/ferry'>" + PAGE;
    assertThat(article(claim, "https://evil.example/", RULES).headline())
        .isNotEqualTo(article(claim, null, RULES).headline());
    assertThat(article(claim, null, RULES).headline()).contains("Ferry pilots end strike");
  }

  @Test
  void theNearestHostsRulesHold() {
    String rules = "host post.example\nheadline h2\nhost sport.post.example\nheadline h3\n";
    String page = "<h2>Of the house in general</h2><h3>Of the sports desk alone</h3>" + PAGE;
    assertThat(article(page, "https://sport.post.example/f", rules).headline())
        .contains("Of the sports desk alone");
    assertThat(article(page, "https://post.example/f", rules).headline())
        .contains("Of the house in general");
  }

  @Test
  void theFirstLineThatFindsSomethingCounts() {
    String rules = "host post.example\nheadline .none\nheadline .t1\nheadline .t2\n";
    assertThat(article(PAGE, "https://post.example/f", rules).headline())
        .contains("Ferry pilots end strike");
  }

  @Test
  void aRuleThatFindsNothingIsToldAndThePageReadWithoutIt() {
    Article article =
        article(
            "<h1>Boats sail again</h1>" + PAGE,
            "https://post.example/f",
            "host post.example\n\nbody .gone\n");
    assertThat(article.text()).contains("The pilots ended their strike");
    assertThat(article.problems())
        .containsExactly(
            new Problem(
                Problem.Kind.ABSTAINED,
                "outlet rule at a.rules:3 finds nothing: body .gone; the page is read without it"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "headline h1..x | [a.rules:2] headline: no CSS selector: h1..x",
        "headlin h1 | [a.rules:2] \"headlin\" is none of the words that begin a line: host, outlet,",
        "body | [a.rules:2] body: a CSS selector is missing",
        "body p:matches(a+) | [a.rules:2] body: :matches is not allowed in p:matches(a+)",
        "body p:contains(x) | [a.rules:2] body: :contains is not allowed",
        "body [class~=a] | [a.rules:2] body: regular expressions are not allowed: [class~=a]; use",
        "body p:has(a:has(b)) | [a.rules:2] body: more than one :has in p:has(a:has(b))",
        "body a b c d e f g | [a.rules:2] body: more than 6 steps in a b c d e f g",
        "body ::textnode | [a.rules:2] body: ::textnode is not allowed",
        "outlet | [a.rules:2] the name is missing: outlet NAME",
        "host https://post.example/ | [a.rules:2] no host: \"https://post.example/\"",
        "host post.example | [a.rules:2] host post.example has rules in a.rules:1 already"
      })
  void aFaultNamesFileLineAndWhatIsWrong(String line, String fault) {
    List<RuleFault> faults = parse("host post.example\n" + line + "\n").faults();
    assertThat(faults).hasSize(1);
    assertThat(faults.getFirst().toString()).startsWith(fault);
  }

  @Test
  void aLineBeforeTheFirstHostBelongsToNobody() {
    assertThat(parse("body p\nhost post.example\n").faults())
        .containsExactly(new RuleFault("a.rules", 1, "body stands before the first host line"));
  }

  @Test
  void oneFaultLeavesTheOtherLinesStanding() {
    String rules = "host post.example\nheadline .t1\nbody p..x\n";
    assertThat(parse(rules).rules().isEmpty()).isFalse();
    assertThat(article(PAGE, "https://post.example/f", rules).headline())
        .contains("Ferry pilots end strike");
  }

  /// Pages just below the limit and far above it, under the costliest rules that are let through.
  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void noPageMakesTheRulesSlow() {
    StringBuilder rules = new StringBuilder("host post.example\n");
    for (String selector :
        List.of(
            "x div div div div div",
            "div:has(.none)",
            "div ~ div ~ div ~ b",
            "div:nth-last-of-type(7n+9999)",
            "div div:not(.a):nth-child(3)"))
      for (String field : List.of("headline", "deck", "remove", "caption"))
        rules.append(field).append(' ').append(selector).append('\n');
    assertThat(parse(rules.toString()).faults()).isEmpty();
    for (String page :
        List.of(
            "<div>".repeat(400) + "<div></div>".repeat(300),
            "<div>".repeat(400) + "<div></div>".repeat(18_000),
            "<p>x</p>" + "<div>y</div>".repeat(600),
            "<p>x</p>" + "<div>y</div>".repeat(19_000)))
      assertThat(article(page, "https://post.example/f", rules.toString()).text()).isNotNull();
  }

  @Test
  void onAPageThatIsTooLargeNoRuleIsTried() {
    Article article = article("<p>a".repeat(9_000) + PAGE, "https://post.example/f", RULES);
    assertThat(article.problems())
        .contains(
            new Problem(
                Problem.Kind.TOO_LARGE,
                "the page is too large for the outlet rules at a.rules:2; it is read without them"));
  }

  @Test
  void theExamplesInTheDocumentsCanBeFollowed() throws IOException {
    Path examples = Path.of(System.getProperty("copytaster.home", "..")).resolve("docs/rules");
    Map<String, String> files = new LinkedHashMap<>();
    try (Stream<Path> found = Files.list(examples)) {
      for (Path file : found.sorted().toList()) files.put(file.toString(), Files.readString(file));
    }
    assertThat(files).hasSizeGreaterThanOrEqualTo(3);
    assertThat(OutletRules.parse(files).faults()).isEmpty();
    String table =
        "<table><tr><td valign=top><p>Council meets on Monday in the old school</td><td"
            + " valign=top><h1>Keeper retires</h1>The keeper retired on Friday.</td></tr></table>";
    Article article = article(table, "https://plaingazette.example/k", OutletRules.parse(files));
    assertThat(article.text()).isEqualTo("Keeper retires\n\nThe keeper retired on Friday.");
  }

  private static OutletRules.Parsed parse(String rules) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("a.rules", rules);
    return OutletRules.parse(files);
  }

  private static List<String> words(Article article, Part.Kind kind) {
    return article.parts().stream()
        .filter(part -> part.kind() == kind)
        .map(part -> part.span().of(article.text()))
        .toList();
  }

  private static Article article(String html, @Nullable String url, String rules) {
    return article(html, url, parse(rules));
  }

  private static Article article(String html, @Nullable String url, OutletRules.Parsed parsed) {
    Declared declared = new Declared(null, url, null, null, null, null, null);
    return new Extractor(parsed.rules())
        .extract(
            new Capture(
                "a.html",
                Capture.Format.HTML,
                "<html><body>" + html + "</body></html>",
                declared,
                List.of()));
  }
}
