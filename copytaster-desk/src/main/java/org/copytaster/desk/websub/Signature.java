package org.copytaster.desk.websub;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Whether a body was signed with a secret (WebSub, 7.1): `sha256=…` over all of its bytes, which
/// pass through and are not kept.
final class Signature {
  private static final Map<String, String> METHODS =
      Map.of(
          "sha1",
          "HmacSHA1",
          "sha256",
          "HmacSHA256",
          "sha384",
          "HmacSHA384",
          "sha512",
          "HmacSHA512");

  private final @Nullable Mac mac;
  private final byte[] stated;

  private Signature(@Nullable Mac mac, byte[] stated) {
    this.mac = mac;
    this.stated = stated;
  }

  /// @param header `null`, malformed or of an unknown method for one that is never right
  static Signature of(@Nullable String header, String secret) {
    String[] halves = header == null ? new String[0] : header.strip().split("=", 2);
    String method = halves.length == 2 ? METHODS.get(halves[0]) : null;
    if (method == null) return new Signature(null, new byte[0]);
    try {
      Mac mac = Mac.getInstance(method);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), method));
      return new Signature(mac, HexFormat.of().parseHex(halves[1]));
    } catch (IllegalArgumentException e) {
      return new Signature(null, new byte[0]); // not hexadecimal
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(method + " is part of every JDK", e);
    }
  }

  void update(byte[] bytes, int count) {
    if (mac != null) mac.update(bytes, 0, count);
  }

  boolean isRight() {
    return mac != null && MessageDigest.isEqual(mac.doFinal(), stated);
  }
}
