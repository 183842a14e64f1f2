package org.entente.read.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortHashTest {

  @Test
  void aDigestIsTheBeginningOfTheSha256() {
    assertThat(ShortHash.of("abc")).isEqualTo("ba7816bf8f01cfea414140de");
    assertThat(ShortHash.of("")).isEqualTo("e3b0c44298fc1c149afbf4c8");
  }
}
