package org.copytaster.desk.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.9.9.9",
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.1",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "100.127.255.255",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "198.18.0.1",
        "192.0.2.7",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd12:3456::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001:db8::1",
        "3fff::1",
        "2001:0:7f00:1::",
        "2001:20::1",
        "100::1",
        "::127.0.0.1",
        "::8.8.8.8",
        "::ffff:0:7f00:1",
        "64:ff9b:1::7f00:1",
        "fec0::1",
        "fd00:ec2::254",
        "fe80::5efe:7f00:1",
        "2606:4700::5efe:7f00:1",
        "2606:4700::200:5efe:a00:1",
        "192.88.99.1",
        "168.63.129.16",
        "192.0.0.192",
        "100.100.100.200"
      })
  void anAddressOutsideThePublicInternetIsRefused(String address) throws UnknownHostException {
    assertThat(AddressGuard.refusal(InetAddress.getByName(address))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "100.63.255.255",
        "100.128.0.1",
        "172.32.0.1",
        "2606:4700::1111",
        "2606:4700::5efe:808:808",
        "2002:808:808::",
        "168.63.129.17",
        "64:ff9b::808:808"
      })
  void aPublicAddressIsNot(String address) throws UnknownHostException {
    assertThat(AddressGuard.refusal(InetAddress.getByName(address))).isEmpty();
  }
}
