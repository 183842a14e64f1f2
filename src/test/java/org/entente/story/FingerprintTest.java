package org.entente.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  private static Fingerprint of(String text) {
    return Fingerprint.of("", text);
  }

  /** The words w0 w1 w2 … between two numbers. */
  private static String words(int from, int to) {
    return IntStream.range(from, to).mapToObj(n -> "w" + n).collect(Collectors.joining(" "));
  }

  private static boolean shareBucket(Fingerprint a, Fingerprint b) {
    return LongStream.of(a.buckets())
        .anyMatch(bucket -> Arrays.stream(b.buckets()).anyMatch(other -> other == bucket));
  }

  @Test
  void textsWithTheSameWordsAreTheSame() {
    assertThat(of("São Tomé: OIL!").text()).isEqualTo(of("sao tome  \u2014 oil").text());
    assertThat(of("Oil at 80 dollars").text()).isNotEqualTo(of("Oil at 81 dollars").text());
    assertThat(of("a b c").text()).isNotEqualTo(of("c b a").text());
    assertThat(of("ab c").text()).isNotEqualTo(of("a bc").text());
  }

  @Test
  void aShortTextIsToldApartByItsTitle() {
    assertThat(Fingerprint.of("Oil", "Read more.").text())
        .isNotEqualTo(Fingerprint.of("Grain", "Read more.").text());
    String text = words(0, 12);
    assertThat(Fingerprint.of("Oil", text).text()).isEqualTo(Fingerprint.of("Grain", text).text());
  }

  @Test
  void textsWithoutWordsAreToldApart() {
    assertThat(of("...").text()).isNotEqualTo(of("!!!").text());
    assertThat(of("").shingles()).isEqualTo(1);
  }

  @Test
  void eachSignOfAScriptWithoutSpacesIsAWord() {
    assertThat(of("中国和俄罗斯签署了协议").shingles()).isEqualTo(11 - 5 + 1);
  }

  @Test
  void oneWordChangedInAHundredIsTheSameStory() {
    Fingerprint one = of(words(0, 50) + " said " + words(50, 100));
    Fingerprint other = of(words(0, 50) + " told " + words(50, 100));
    assertThat(one.text()).isNotEqualTo(other.text());
    assertThat(shareBucket(one, other)).isTrue();
    assertThat(one.tellsStoryOf(other)).isTrue();
  }

  @Test
  void halfATextIsNotTheSameStoryUnlessItIsTheFirstHalf() {
    Fingerprint whole = of(words(0, 200));
    assertThat(of(words(0, 100)).tellsStoryOf(whole)).isTrue();
    assertThat(whole.tellsStoryOf(of(words(0, 100)))).isTrue();
    assertThat(shareBucket(whole, of(words(0, 100)))).isTrue();
    assertThat(of(words(100, 200)).tellsStoryOf(whole)).isFalse();
  }

  @Test
  void aHeadThatAllPagesOfASiteHaveMakesThemNoStory() {
    assertThat(
            of(words(0, 60) + " " + words(100, 300))
                .tellsStoryOf(of(words(0, 60) + words(300, 500))))
        .isFalse();
  }
}
