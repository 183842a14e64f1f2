package org.entente.nlp.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.nlp.Texts;
import org.entente.nlp.syntax.token.Modal;
import org.entente.nlp.syntax.token.TokenRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verb groups: their extent, form, voice, modal and negation. */
class VerbChunkerTest {

  private static String groups(String text) {
    ParsedSentence parsed = Texts.BUILT_IN.parse(text);
    return parsed.clauses().stream()
        .map(clause -> group(parsed, clause.verb()))
        .collect(Collectors.joining("; "));
  }

  private static String group(ParsedSentence parsed, VerbGroup verb) {
    String surface = parsed.spanOf(new TokenRange(verb.first(), verb.end())).of(parsed.text());
    return surface
        + ": "
        + verb.form().name().toLowerCase(Locale.ROOT)
        + (verb.isPassive() ? " passive" : "")
        + (verb.mood().modal() == Modal.NONE
            ? ""
            : " " + verb.mood().modal().name().toLowerCase(Locale.ROOT))
        + (verb.mood().isPast() ? " past" : "")
        + (verb.mood().isNegated() ? " negated" : "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iran sold oil.|sold: finite",
        "Iran sells oil.|sells: finite",
        "Iran is selling oil.|is selling: finite",
        "Iran has sold oil.|has sold: finite",
        "Iran had sold oil.|had sold: finite past",
        "Iran had been selling oil.|had been selling: finite past"
      })
  void tensesAreOneGroup(String text, String groups) {
    assertThat(groups(text)).isEqualTo(groups);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Oil was sold.|was sold: finite passive",
        "Oil has been sold.|has been sold: finite passive",
        "Oil is being sold.|is being sold: finite passive",
        "Oil may be sold.|may be sold: finite passive possible",
        "Oil sold to Peru sank.|sold: participle passive; sank: finite"
      })
  void beWithAParticipleIsPassive(String text, String groups) {
    assertThat(groups(text)).isEqualTo(groups);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iran will sell oil.|will sell: finite future",
        "Iran is to sell oil.|is to sell: finite future",
        "Iran would sell oil.|would sell: finite would",
        "Iran could sell oil.|could sell: finite possible",
        "Iran must sell oil.|must sell: finite demanded",
        "Iran should not sell oil.|should not sell: finite demanded negated",
        "Iran won't sell oil.|won't sell: finite future negated",
        "Iran to sell oil|to sell: infinitive future"
      })
  void aModalIsKept(String text, String groups) {
    assertThat(groups(text)).isEqualTo(groups);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iran never sold oil.|sold: finite negated",
        "Iran did not sell oil.|did not sell: finite negated",
        "Iran no longer sells oil.|sells: finite negated",
        "Iran plans not to sell oil.|plans: finite; to sell: infinitive negated"
      })
  void aNegationIsKept(String text, String groups) {
    assertThat(groups(text)).isEqualTo(groups);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The sale of oil began.|began: finite",
        "Hydraulic presses came.|came: finite",
        "Iran pulled its troops back.|pulled: finite",
        "After selling oil, Iran left.|selling: gerund; left: finite"
      })
  void aNounIsNotAVerb(String text, String groups) {
    assertThat(groups(text)).isEqualTo(groups);
  }
}
