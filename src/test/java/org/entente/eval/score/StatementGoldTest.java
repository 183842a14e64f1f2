package org.entente.eval.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.config.UserException;
import org.entente.eval.gold.GoldFile;
import org.entente.model.Direction;
import org.entente.model.Dyad;
import org.entente.model.Interaction;
import org.entente.model.Modality;
import org.entente.model.Relation;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementGoldTest {

  @TempDir private Path folder;

  private List<StatementGold> read(String lines) throws IOException {
    Path file = Files.writeString(folder.resolve("gold.jsonl"), lines);
    return Gold.statements(GoldFile.read(file), Lexicons.of(LexiconSource.BUILT_IN).codeLists());
  }

  @Test
  void aLabelIsADyadASectorAndAReadingAndNullStandsForNone() throws IOException {
    List<StatementGold> records =
        read(
            """
            {"id":"a","group":"energy.oil","text":"","statements":[\
            {"country_a":"EGY","country_b":"OMN","sector":"energy.oil","relation":"TRADE",\
            "instrument":"contract","modality":"planned","from":"OMN","to":"EGY"},\
            {"country_a":"EGY","country_b":"OMN","sector":null,"relation":null,\
            "instrument":null,"modality":"asserted","from":null,"to":null}]}
            """);
    Dyad dyad = new Dyad("EGY", "OMN");
    assertThat(records.get(0).claims())
        .containsExactly(
            new Claim(
                dyad,
                Optional.of("energy.oil"),
                new Interaction(
                    Optional.of(Relation.TRADE),
                    Optional.of("contract"),
                    Modality.PLANNED,
                    Optional.of(new Direction("OMN", "EGY")))),
            new Claim(dyad, Optional.empty(), Interaction.EMPTY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "country_a":"EGY","country_b":"XXX","modality":"planned"                              | the country_b 'XXX' is not known
          "country_a":"OMN","country_b":"EGY","modality":"planned"                              | country_a 'OMN', expected one smaller than 'EGY'
          "country_a":"EGY","country_b":"OMN"                                                   | no field 'modality'
          "country_a":"EGY","country_b":"OMN","modality":"likely"                               | modality 'likely', expected one of asserted, historical, planned, hypothetical, negated
          "country_a":"EGY","country_b":"OMN","modality":"planned","sector":"energy"            | the sector 'energy' is not known
          "country_a":"EGY","country_b":"OMN","modality":"planned","from":"OMN"                 | from and to are not the two countries of the dyad
          "country_a":"EGY","country_b":"OMN","modality":"planned","from":"OMN","to":"OMN"      | from and to are not the two countries of the dyad
          """)
  void aLabelOfAnotherFormIsToldByFileAndLine(String label, String message) {
    String line = "{\"id\":\"a\",\"group\":\"a\",\"text\":\"\",\"statements\":[{" + label + "}]}";
    assertThatThrownBy(() -> read(line))
        .isInstanceOf(UserException.class)
        .hasMessage(folder.resolve("gold.jsonl") + ":1: " + message);
  }
}
