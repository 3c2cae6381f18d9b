package org.copytaster.desk.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HTTP://News.Example:80 | http://news.example/",
        "https://news.example:443/a/../b/./c | https://news.example/b/c",
        "https://news.example:8443/a b?q=ä#top | https://news.example:8443/a%20b?q=%C3%A4",
        "http://bücher.example/100%/%41 | http://xn--bcher-kva.example/100%25/%41",
        "http://news.example?x | http://news.example/?x",
        "http://[::1]:8080/x | http://[::1]:8080/x",
        "http://news.example/[x]^y | http://news.example/%5Bx%5D%5Ey",
        "http://news.example/../../etc | http://news.example/etc",
        "http://news.example/a/.. | http://news.example/"
      })
  void oneAddressHasOneSpelling(String written, String spelling) {
    assertThat(WebAddress.of(written).orElseThrow()).hasToString(spelling);
    assertThat(WebAddress.of(spelling).orElseThrow()).hasToString(spelling);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "news.example",
        "ftp://news.example/",
        "http://",
        "http://user@news.example/",
        "http://user:pw@news.example/",
        "http://news.example:0/",
        "http://news.example:99999/",
        "http://news.example:80:80/",
        "http://evil.example\\@news.example/",
        "http://evil.example\\.news.example/",
        "http://news example/",
        "http://%6eews.example/",
        "http://[::1/",
        "http://new\u0000s.example/",
        "javascript:alert(1)"
      })
  void whatCouldBeReadInTwoWaysIsNone(String written) {
    assertThat(WebAddress.of(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "d | http://a.example/b/d",
        "/d | http://a.example/d",
        "../d | http://a.example/d",
        "?d | http://a.example/b/c?d",
        "//d.example/e | http://d.example/e",
        "#d | http://a.example/b/c?q=1",
        "https://d.example | https://d.example/",
        "d:8 | ",
        "mailto:d@example.org | ",
        "\\\\d.example | "
      })
  void aReferenceIsReadFromItsPage(
      String reference, @org.jspecify.annotations.Nullable String meant) {
    WebAddress page = WebAddress.of("http://a.example/b/c?q=1").orElseThrow();
    assertThat(page.resolve(reference).map(WebAddress::toString).orElse(null)).isEqualTo(meant);
  }

  @Test
  void noAddressBreaksARequestLine() {
    WebAddress address = WebAddress.of("http://a.example/x\r\nEvil: 1\ty z").orElseThrow();
    assertThat(address.target()).doesNotContain(" ", "\r", "\n", "\t");
  }

  @Test
  void anEndlessAddressIsNone() {
    assertThat(WebAddress.of("http://a.example/" + "x".repeat(10_000))).isEmpty();
  }
}
