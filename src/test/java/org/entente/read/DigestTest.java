package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigestTest {

  @Test
  void aDigestIsTheBeginningOfTheSha256() {
    assertThat(Digest.of("abc")).isEqualTo("ba7816bf8f01cfea414140de");
    assertThat(Digest.of("")).isEqualTo("e3b0c44298fc1c149afbf4c8");
  }
}
