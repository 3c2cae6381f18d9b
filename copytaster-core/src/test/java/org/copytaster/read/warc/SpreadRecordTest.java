package org.copytaster.read.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class SpreadRecordTest {
  private final List<String> damage = new ArrayList<>();

  @Test
  void aRecordThatReachesOverItsGzipMemberIsReadAndReported() throws IOException {
    List<String> blocks = read(member(header(10) + "first"), member("other\r\n\r\n"));
    assertThat(blocks).containsExactly("firstother");
    assertThat(damage).hasSize(1);
    assertThat(damage.getFirst()).contains("gzip member");
  }

  @Test
  void recordsThatKeepToTheirMembersAreNotReported() throws IOException {
    List<String> blocks =
        read(member(header(5) + "first\r\n\r\n"), member(header(5) + "other\r\n\r\n"));
    assertThat(blocks).containsExactly("first", "other");
    assertThat(damage).isEmpty();
  }

  private List<String> read(byte[]... members) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    for (byte[] member : members) file.write(member);
    WarcStream stream =
        WarcStream.of(
            new BufferedInputStream(new ByteArrayInputStream(file.toByteArray())),
            0,
            1 << 20,
            (offset, problem) -> damage.add(offset + " " + problem));
    List<String> blocks = new ArrayList<>();
    for (WarcRecord record; (record = stream.next()) != null; )
      blocks.add(new String(record.block(), StandardCharsets.US_ASCII));
    return blocks;
  }

  private static String header(int length) {
    return "WARC/1.1\r\nWARC-Type: resource\r\nContent-Length: " + length + "\r\n\r\n";
  }

  private static byte[] member(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(text.getBytes(StandardCharsets.US_ASCII));
    }
    return out.toByteArray();
  }
}
