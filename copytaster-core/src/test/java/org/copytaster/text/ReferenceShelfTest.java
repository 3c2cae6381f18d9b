package org.copytaster.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceShelfTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 4095, 100_000})
  void aBookOutsideTheHeapHasTheSameBytes(int length) {
    byte[] book = new byte[length];
    new Random(20261126).nextBytes(book);
    ReferenceShelf shelf = name -> new ByteArrayInputStream(book);

    assertThat(shelf.buffer("any")).isEqualTo(ByteBuffer.wrap(shelf.bytes("any")));
    assertThat(shelf.buffer("any").isDirect()).isTrue();
  }

  @Test
  void aBookThatDoesNotSayHowLongItIsIsReadWhole() {
    byte[] book = "half a line\nand a half".getBytes(UTF_8);
    ReferenceShelf shelf =
        name ->
            new ByteArrayInputStream(book) {
              @Override
              public synchronized int available() {
                return 0;
              }
            };

    assertThat(shelf.buffer("any")).isEqualTo(ByteBuffer.wrap(book));
  }
}
