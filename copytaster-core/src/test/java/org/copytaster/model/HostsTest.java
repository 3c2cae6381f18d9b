package org.copytaster.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostsTest {
  @ParameterizedTest
  @CsvSource({
    "https://www.lamp.example/a, lamp.example",
    "HTTP://Lamp.Example:8080?x#y, lamp.example",
    "https://[2001:db8::1]:443/a, [2001:db8::1]"
  })
  void aHostIsNamedWithoutWhatDoesNotTellPublishersApart(String address, String host) {
    assertThat(Hosts.of(address)).isEqualTo(host);
  }

  @Test
  void anAddressCannotBorrowAnotherHostsName() {
    assertThat(Hosts.of("https://lamp.example@evil.example/")).isEqualTo("evil.example");
    assertThat(Hosts.of("https://evil.example\\@lamp.example/")).isEqualTo("evil.example");
  }

  @Test
  void whatIsNotOfTheWebHasNoHost() {
    assertThat(Hosts.of("file:///etc/passwd")).isNull();
    assertThat(Hosts.of(null)).isNull();
  }
}
