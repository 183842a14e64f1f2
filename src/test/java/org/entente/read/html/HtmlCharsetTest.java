package org.entente.read.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlCharsetTest {

  private static byte[] page(String declared, String words, String charset) {
    return ("<meta charset='" + declared + "'>" + words).getBytes(Charset.forName(charset));
  }

  @Test
  void aBadByteInAPageThatSaysUtf8IsReplaced() {
    byte[] page = page("utf-8", "Côte d’Ivoire ?", "UTF-8");
    page[page.length - 1] = (byte) 0xff;
    String read = "<meta charset='utf-8'>Côte d’Ivoire \ufffd";
    assertThat(HtmlCharset.decoded(page, Optional.empty())).isEqualTo(read);
    assertThat(HtmlCharset.decoded(page, Optional.of("UTF-8"))).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource({"x-unknown", "'utf 8'"})
  void aPageIsAskedWhereTheResponseNamesNoKnownEncoding(String header) {
    assertThat(HtmlCharset.decoded(page("iso-8859-2", "Żółw", "ISO-8859-2"), Optional.of(header)))
        .endsWith("Żółw");
  }

  @Test
  void theResponseGoesBeforeThePage() {
    byte[] page = page("iso-8859-2", "Житомир", "windows-1251");
    assertThat(HtmlCharset.decoded(page, Optional.of("windows-1251"))).endsWith("Житомир");
  }

  @Test
  void aDeclarationCountsWhateverItsCase() {
    byte[] page = "<META CHARSET=ISO-8859-2>Żółw".getBytes(Charset.forName("ISO-8859-2"));
    assertThat(HtmlCharset.decoded(page, Optional.empty())).endsWith("Żółw");
  }

  @ParameterizedTest
  @CsvSource({
    "iso-8859-1, “Côte d’Ivoire”, windows-1252",
    "latin1,     “Côte d’Ivoire”, windows-1252",
    "us-ascii,   “Côte d’Ivoire”, windows-1252",
    "gb2312,     马耳他與斐济, GB18030",
    "GBK,        马耳他㐀, GB18030"
  })
  void aNarrowEncodingIsReadAsTheWiderOneThatBrowsersTakeItFor(
      String declared, String words, String charset) {
    assertThat(HtmlCharset.decoded(page(declared, words, charset), Optional.empty()))
        .endsWith(words);
  }

  @Test
  void bytesThatAreUtf8AreWhateverIsSaid() {
    byte[] page = "<meta charset=iso-8859-1>Żółw".getBytes(UTF_8);
    assertThat(HtmlCharset.decoded(page, Optional.of("windows-1252"))).endsWith("Żółw");
  }
}
