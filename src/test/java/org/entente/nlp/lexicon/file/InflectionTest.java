package org.entente.nlp.lexicon.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {

  private static final VerbForms VERBS =
      new VerbForms(Map.of("sell", "sold", "write", "wrote written"), Set.of("permit"));

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
    assertThat(Inflection.NOUN.forms(noun, VERBS)).containsExactly(noun, plural);
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
    assertThat(Inflection.VERB.forms(verb, VERBS)).containsExactly(verb, third, past, participle);
  }

  @Test
  void irregularVerbsHaveThePastFormsOfTheLexicon() {
    assertThat(Inflection.VERB.forms("write", VERBS))
        .containsExactly("write", "writes", "wrote", "written", "writing");
  }

  @Test
  void onlyTheFirstWordOfAVerbPhraseIsInflected() {
    assertThat(Inflection.VERB.forms("step up aid", VERBS))
        .containsExactly("step up aid", "steps up aid", "stepped up aid", "stepping up aid");
  }

  @Test
  void aPhraseWithoutInflectionHasOneForm() {
    assertThat(Inflection.NONE.forms("talks", VERBS)).containsExactly("talks");
  }
}
