package org.copytaster.desk.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copytaster.desk.fetch.LoopbackHost.say;

import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.copytaster.desk.fetch.Fetched.Arrived;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// TLS is checked against the name that was asked for, although the connection goes to an address.
class SecureHostTest {
  private static final char[] PASSWORD = "changeit".toCharArray();
  @TempDir private Path folder;

  private SSLContext context() throws Exception {
    Path file = folder.resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "news",
                "-keyalg",
                "EC",
                "-dname",
                "CN=news.example",
                "-ext",
                "san=dns:news.example",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                "changeit",
                "-validity",
                "30")
            .redirectErrorStream(true)
            .start();
    String said =
        new String(
            keytool.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(keytool.waitFor()).as(said).isZero();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      keys.load(in, PASSWORD);
    }
    KeyManagerFactory own = KeyManagerFactory.getInstance("PKIX");
    own.init(keys, PASSWORD);
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, PASSWORD);
    trusted.setCertificateEntry("news", keys.getCertificate("news"));
    TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
    return context;
  }

  private static Fetched fetch(String name, int port, SSLSocketFactory trust) {
    Gate gate = Gate.ofAll(_ -> List.of(InetAddress.getByName("127.0.0.1")));
    try (Fetcher fetcher =
        new Fetcher(Desks.manners(Duration.ZERO), InstantSource.system(), gate, trust, _ -> {})) {
      return fetcher.fetch(
          Request.of(WebAddress.of("https://" + name + ":" + port + "/").orElseThrow()));
    }
  }

  @Test
  void theCertificateMustNameTheHost() throws Exception {
    SSLContext context = context();
    try (LoopbackHost host =
        new LoopbackHost(
            "127.0.0.1",
            0,
            (asked, out) -> {
              if (asked.target().equals("/robots.txt")) say(out, "404 None", "");
              else say(out, "200 OK", "x");
            },
            context.getServerSocketFactory())) {
      SSLSocketFactory trust = context.getSocketFactory();
      assertThat(fetch("news.example", host.port(), trust)).isInstanceOf(Arrived.class);
      // robots.txt cannot be had either, so nothing may be asked
      assertThat(fetch("other.example", host.port(), trust)).isNotInstanceOf(Arrived.class);
      assertThat(fetch("127.0.0.1", host.port(), trust)).isNotInstanceOf(Arrived.class);
      SSLSocketFactory world = (SSLSocketFactory) SSLSocketFactory.getDefault();
      assertThat(fetch("news.example", host.port(), world)).isNotInstanceOf(Arrived.class);
      assertThat(host.asked()).hasSize(1);
    }
  }
}
