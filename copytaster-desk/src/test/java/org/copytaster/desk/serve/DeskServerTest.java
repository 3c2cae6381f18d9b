package org.copytaster.desk.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.copytaster.Newsroom;
import org.copytaster.desk.Desk;
import org.copytaster.desk.feeds.Lead;
import org.copytaster.desk.files.Inputs;
import org.copytaster.desk.serve.view.Names;
import org.copytaster.models.BundledShelf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The desk as a browser sees it.
class DeskServerTest {
  private static final Pattern LOADED =
      Pattern.compile("(?:<link[^>]*href|<script[^>]*src|<img[^>]*src)=\"([^\"]*)\"");

  @TempDir private static Path folder;
  private static Desk desk;
  private static DeskServer server;
  private static HttpClient client;

  @BeforeAll
  static void open() throws IOException {
    Path hostile = folder.resolve("hostile.jsonl");
    Files.writeString(
        hostile,
        """
        {"id":"evil <b>","outlet":"The <script>alert(1)</script> Times","title":"<img src=x onerror=alert(1)>",\
        "date":"2026-03-02","text":"\\"<script>alert(2)</script> is safe,\\" said Eve <i>Moss</i>, the mayor of Quay."}
        """);
    Path samples = Path.of(System.getProperty("copytaster.home", ".."), "samples", "reports");
    desk = new Desk(folder.resolve("data"), () -> new Newsroom(BundledShelf::open), 2);
    desk.take(
        Inputs.of(List.of(hostile.toString(), samples.resolve("vinterhavn-daily").toString())),
        InputStream::nullInputStream,
        trouble -> {});
    server =
        DeskServer.start(
            desk, "/* */", "127.0.0.1", 0, () -> Instant.parse("2026-03-07T08:00:00Z"));
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void close() {
    client.close();
    server.close();
    desk.close();
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(server.address() + path)));
  }

  private static HttpResponse<String> post(String path, String form, String... headers)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.address() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form));
    if (headers.length > 0) request.headers(headers);
    return send(request);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String ekdahl() {
    return desk.store().stories().stream()
        .filter(story -> !story.id().contains("evil"))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static List<String> pages() {
    return List.of(
        "/",
        "/?section=Politics",
        "/stories/" + Names.segment(ekdahl()),
        "/outlets",
        "/outlets/Vinterhavn%20Daily",
        "/speakers",
        "/search",
        "/search?q=Ekdahl",
        "/feeds",
        "/desk");
  }

  @Test
  void everyPageLoadsAndAsksNoOtherHost() throws Exception {
    for (String path : pages()) {
      HttpResponse<String> page = get(path);
      assertThat(page.statusCode()).as(path).isEqualTo(200);
      assertThat(LOADED.matcher(page.body()).results().map(found -> found.group(1)))
          .as(path)
          .isNotEmpty()
          .allMatch(url -> url.startsWith("/") && !url.startsWith("//"));
      assertThat(page.headers().firstValue("Content-Security-Policy"))
          .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'self'"));
    }
  }

  @Test
  void wordsOfTheWorldAreEscaped() throws Exception {
    String evil = "/stories/" + Names.segment("story-evil <b>");
    String outlet = "/outlets/" + Names.segment("The <script>alert(1)</script> Times");
    for (String path : List.of("/", evil, outlet, "/outlets", "/search?q=%3Cscript%3Ealert(9)")) {
      String page = get(path).body();
      assertThat(page).as(path).doesNotContain("<script>alert", "<img src=x", "<i>Moss");
    }
  }

  @Test
  void aLineSaysWhichDateItsWeekdayIs() throws Exception {
    var page = org.jsoup.Jsoup.parse(get("/stories/" + Names.segment(ekdahl())).body());
    assertThat(page.select(".line:contains(on Wednesday) .marks time[datetime]").eachText())
        .isNotEmpty()
        .allMatch(day -> day.equals("4 March 2026"));
  }

  @Test
  void aStoryShowsItsLinesWithTheirEvidence() throws Exception {
    String page = get("/stories/" + Names.segment(ekdahl())).body();
    assertThat(page)
        .contains("SHA-256", "Help us improve", "Sources", "Trending", "class=\"evidence\"");
  }

  @Test
  void aReportMarksTheWordsThatALineRestsOn() throws Exception {
    var source = desk.store().brief(ekdahl()).orElseThrow().title().evidence().getFirst();
    String page =
        get("/reports/"
                + Names.segment(source.report())
                + "?at="
                + source.span().start()
                + "-"
                + source.span().end())
            .body();
    assertThat(page).contains("<mark id=\"here\">");
  }

  @Test
  void aRemarkIsKeptAndShownToTheDesk() throws Exception {
    String form =
        "story=" + enc(ekdahl()) + "&line=A+line.&verdict=wrong-speaker&words=It+was+%3Cb%3Eme";
    assertThat(post("/remarks", form, "HX-Request", "true").body()).contains("Thank you");
    assertThat(desk.store().remarks().getFirst().received()).isEqualTo("2026-03-07T08:00:00Z");
    assertThat(get("/desk").body()).contains("wrong-speaker", "It was &lt;b&gt;me");
  }

  @Test
  void remarksThatMakeNoSenseAreRefused() throws Exception {
    assertThat(post("/remarks", "story=none&verdict=good").statusCode()).isEqualTo(400);
    assertThat(post("/remarks", "story=" + enc(ekdahl()) + "&verdict=x").statusCode())
        .isEqualTo(400);
    assertThat(post("/remarks", "").statusCode()).isEqualTo(400);
  }

  @Test
  void aFeedCanBeFollowedAndSeenToAndItsWordsAreEscaped() throws Exception {
    String url = "https://quay.example/feed?a=1&b=%3Cscript%3E";
    assertThat(post("/feeds", "url=" + enc(url)).body()).contains("Followed from now on");
    var feed = desk.feeds().all().getFirst();
    desk.feeds()
        .save(
            feed.failed(Instant.EPOCH, "<script>alert(1)</script>", Instant.EPOCH), "quay.example");
    desk.feeds()
        .leads()
        .note(
            url,
            List.of(new Lead.Entry("<img src=x onerror=alert(2)>", "", "h", "", false, "<b>no")),
            Instant.EPOCH);
    String page = get("/feeds").body();
    assertThat(page)
        .contains("failing", "0.0 items a day", "never succeeded", "What could not be had")
        .doesNotContain("<script>alert", "<img src=x", "<b>no");
    assertThat(get("/api/feeds").body())
        .startsWith("[{\"url\":\"https://quay.example/feed?a=1&b=%3Cscript%3E\",\"title\":\"\"");
    assertThat(post("/feeds/remove", "url=" + enc(url)).body()).contains("Followed no longer");
    assertThat(post("/feeds/remove", "url=" + enc(url)).statusCode()).isEqualTo(400);
    assertThat(post("/feeds", "url=javascript:alert(1)").statusCode()).isEqualTo(400);
    assertThat(post("/feeds", "url=" + enc(url), "Origin", "https://evil.example").statusCode())
        .isEqualTo(403);
    assertThat(desk.feeds().all()).isEmpty();
  }

  @Test
  void otherSitesCannotWrite() throws Exception {
    String form = "story=" + enc(ekdahl()) + "&verdict=good";
    assertThat(post("/remarks", form, "Origin", "https://evil.example").statusCode())
        .isEqualTo(403);
    assertThat(post("/remarks", form, "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
    assertThat(post("/desk/import", "path=/etc", "Origin", "null").statusCode()).isEqualTo(403);
  }

  @Test
  void aFolderCanBeImportedLive() throws Exception {
    Path late = folder.resolve("late.jsonl");
    Files.writeString(
        late,
        "{\"id\":\"late\",\"title\":\"Comet seen over Quay\",\"text\":\"A comet was seen.\"}\n");
    HttpResponse<String> answer = post("/desk/import", "path=" + enc(late.toString()));
    assertThat(answer.body()).contains("1 report from 1 new item");
    assertThat(get("/").body()).contains("A comet was seen");
    assertThat(post("/desk/import", "path=" + enc(folder + "/none")).body())
        .contains("no such file");
  }

  @Test
  void whatIsNotThereIsAPageOrAnObject() throws Exception {
    assertThat(get("/stories/none").statusCode()).isEqualTo(404);
    assertThat(get("/nowhere").statusCode()).isEqualTo(404);
    HttpResponse<String> answer = get("/api/stories/none");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).isEqualTo("{\"status\":404,\"problem\":\"nothing of id none\"}");
  }

  @Test
  void theApiAnswersInJson() throws Exception {
    for (String path :
        List.of(
            "status",
            "stories",
            "statements",
            "events",
            "search?q=ferry",
            "stories/" + Names.segment(ekdahl()))) {
      HttpResponse<String> answer = get("/api/" + path);
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type"))
          .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
      new com.fasterxml.jackson.databind.ObjectMapper().readTree(answer.body());
    }
  }

  private static String enc(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
