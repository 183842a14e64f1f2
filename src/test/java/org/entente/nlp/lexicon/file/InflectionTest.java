package org.entente.nlp.lexicon.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {

  @ParameterizedTest
  @CsvSource({
    "mine, mines",
    "refinery, refineries",
    "railway, railways",
    "gas, gases",
    "box, boxes",
    "wheat crop, wheat crops",
    "batch, batches",
    "LNG tanker, LNG tankers"
  })
  void nounsGetTheirPlural(String noun, String plural) {
    assertThat(Inflection.NOUN.forms(noun)).containsExactly(noun, plural);
  }

  @ParameterizedTest
  @CsvSource({
    "sign, signs, signed, signing",
    "agree, agrees, agreed, agreeing",
    "trade, trades, traded, trading",
    "supply, supplies, supplied, supplying",
    "deploy, deploys, deployed, deploying",
    "ban, bans, banned, banning",
    "permit, permits, permitted, permitting",
    "visit, visits, visited, visiting",
    "untie, unties, untied, untying",
    "attack, attacks, attacked, attacking",
    "veto, vetos, vetoed, vetoing",
    "pass, passes, passed, passing"
  })
  void verbsGetTheirEndings(String verb, String third, String past, String participle) {
    assertThat(Inflection.VERB.forms(verb)).containsExactly(verb, third, past, participle);
  }

  @Test
  void onlyTheFirstWordOfAVerbPhraseIsInflected() {
    assertThat(Inflection.VERB.forms("step up aid"))
        .containsExactly("step up aid", "steps up aid", "stepped up aid", "stepping up aid");
  }

  @Test
  void aPhraseWithoutInflectionHasOneForm() {
    assertThat(Inflection.NONE.forms("talks")).containsExactly("talks");
  }
}
