package org.copytaster.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.copytaster.extract.Extractor;
import org.copytaster.model.Article;
import org.copytaster.model.Capture;
import org.copytaster.model.Problem;
import org.junit.jupiter.api.Test;

/// Records without a page of their own: references to earlier captures, and pages that are gone.
class RevisitTest {
  private static final String FERRY = "https://quay.example/ferry";
  private static final String PAGE =
      "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><p>The ferry sails.</p></body></html>";
  private final List<Capture> captures = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  private static String record(String type, String target, String block, String... headers) {
    StringBuilder record = new StringBuilder("WARC/1.1\r\nWARC-Type: " + type + "\r\n");
    record.append("WARC-Target-URI: ").append(target).append("\r\n");
    record.append("Content-Type: application/http; msgtype=response\r\n");
    for (String header : headers) record.append(header).append("\r\n");
    return record + "Content-Length: " + block.length() + "\r\n\r\n" + block + "\r\n\r\n";
  }

  private static String page(String target, String digest) {
    return record("response", target, PAGE, "WARC-Payload-Digest: " + digest);
  }

  private static String revisit(String target, String digest, String... more) {
    String[] headers = new String[more.length + 1];
    headers[0] = "WARC-Payload-Digest: " + digest;
    System.arraycopy(more, 0, headers, 1, more.length);
    return record("revisit", target, "HTTP/1.1 200 OK\r\n\r\n", headers);
  }

  private void read(String... records) {
    byte[] bytes = String.join("", records).getBytes(StandardCharsets.UTF_8);
    new Reader()
        .read(
            "crawl.warc",
            new ByteArrayInputStream(bytes),
            new Reader.Sink() {
              @Override
              public void capture(Capture capture) {
                captures.add(capture);
              }

              @Override
              public void problem(String where, Problem problem) {
                problems.add(where + " " + problem.detail());
              }
            });
  }

  @Test
  void aReferenceToBytesReadAtTheSameAddressIsNothingNew() {
    read(page(FERRY, "sha1:A"), revisit(FERRY, "sha1:A"), revisit(FERRY, " sha1:A"));
    assertThat(captures).hasSize(1);
    assertThat(problems).isEmpty();
  }

  @Test
  void aReferenceToBytesOfAnotherAddressIsTold() {
    read(page(FERRY, "sha1:A"), revisit("https://quay.example/boat", "sha1:A"));
    assertThat(problems)
        .singleElement()
        .asString()
        .endsWith("https://quay.example/boat has the bytes of " + FERRY + "; they are read there");
  }

  @Test
  void aReferenceToBytesThatAreElsewhereIsToldWithWhatItRefersTo() {
    read(
        revisit(FERRY, "sha1:A", "WARC-Refers-To-Date: 2026-03-02T10:00:00Z"),
        page(FERRY, "sha1:B"),
        revisit(FERRY, "sha1:C", "WARC-Refers-To-Target-URI: https://quay.example/boat"));
    assertThat(captures).hasSize(1);
    assertThat(problems)
        .satisfiesExactly(
            one ->
                assertThat(one)
                    .contains(
                        "#offset=0", "what it was on 2026-03-02T10:00:00Z", "not in this file"),
            two -> assertThat(two).contains("reference to https://quay.example/boat as it was"));
  }

  @Test
  void aPageThatIsGoneIsReadAsTheLastStateOfItsArticle() {
    read(
        page(FERRY, "sha1:A"),
        record("response", FERRY, "HTTP/1.1 410 Gone\r\n\r\n<p>Gone.</p>"),
        record("response", FERRY, "HTTP/1.1 404 Not Found\r\n\r\n<p>What?</p>"));
    assertThat(captures).hasSize(2);
    Capture last = captures.getLast();
    assertThat(last.format()).isEqualTo(Capture.Format.GONE);
    Article article = new Extractor().extract(last);
    assertThat(article.isGone()).isTrue();
    assertThat(article.text()).isEmpty();
    assertThat(article.url()).isEqualTo(FERRY);
  }
}
