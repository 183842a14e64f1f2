package org.entente.eval.dealings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.config.UserException;
import org.entente.model.Direction;
import org.entente.model.Dyad;
import org.entente.model.Modality;
import org.entente.model.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DealingArticleTest {

  @TempDir private Path folder;

  private List<DealingArticle> read(String lines) throws IOException {
    return DealingArticle.read(Files.writeString(folder.resolve("gold.jsonl"), lines));
  }

  @Test
  void anArticleHasDealingsAndOptionalDyadsOfTodaysStates() throws IOException {
    DealingArticle article =
        read("""
        {"id":"a","style":"wire","title":"Loans","date":"1986-05-02","text":"They lent.",\
        "about":["IRN"],"dealings":[{"a":"IRN","b":"SUN","sector":null,\
        "sector_also":["finance.credit"],"relation":["AID",null],"from":"SUN","to":"IRN",\
        "modality":["historical","asserted"],"quote":"They lent","core":false}],\
        "optional":[["CUB","SUN"],["IRN","RUS"],["RUS","SUN"]]}
        """)
            .get(0);
    Dealing loan =
        new Dealing(
            new Dyad("IRN", "RUS"),
            Set.of("finance.credit"),
            true,
            Set.of(Relation.AID),
            true,
            Optional.of(new Direction("RUS", "IRN")),
            Set.of(Modality.HISTORICAL, Modality.ASSERTED),
            false,
            "They lent");
    assertThat(article.day()).contains(LocalDate.of(1986, 5, 2));
    assertThat(article.dealings()).containsExactly(loan);
    assertThat(article.of(new Dyad("IRN", "RUS"))).containsExactly(loan);
    assertThat(article.of(new Dyad("IRN", "SUN"))).containsExactly(loan);
    assertThat(article.of(new Dyad("CUB", "RUS"))).isEmpty();
    assertThat(article.isOptional(new Dyad("CUB", "RUS"))).isTrue();
    assertThat(article.isOptional(new Dyad("CUB", "SUN"))).isTrue();
    assertThat(article.isOptional(new Dyad("CUB", "IRN"))).isFalse();
  }

  @Test
  void aDyadWithADealingIsNotOptionalAndOneOfAStateAndItsPastAlwaysIs() throws IOException {
    DealingArticle article =
        read("""
        {"id":"a","text":"","dealings":[{"a":"IRN","b":"RUS","sector":null,\
        "relation":[null],"modality":["asserted"],"quote":""}],\
        "optional":[["IRN","RUS"]]}
        """)
            .get(0);
    assertThat(article.isOptional(new Dyad("IRN", "RUS"))).isFalse();
    assertThat(article.isOptional(new Dyad("RUS", "SUN"))).isTrue();
    assertThat(article.of(new Dyad("RUS", "SUN"))).isEmpty();
    assertThat(article.dealings().get(0).isCore()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-20, 2024-05-20",
    "2024-05-20T08:15:00Z, 2024-05-20",
    "05/20/2024,",
    "'',",
  })
  void theDayIsThatOfAnIsoDateOrTimestamp(String date, LocalDate day) throws IOException {
    String line = "{\"id\":\"a\",\"date\":\"" + date + "\",\"text\":\"\",\"dealings\":[]}";
    assertThat(read(line).get(0).day()).isEqualTo(Optional.ofNullable(day));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "a":"EGY"                                                                   | no field 'b'
          "a":"RUS","b":"SUN"                                                         | a and b are one country
          "a":"EGY","b":"OMN"                                                         | no field 'relation'
          "a":"EGY","b":"OMN","relation":[]                                           | field 'relation': found array, expected an array of one or more
          "a":"EGY","b":"OMN","relation":"AID"                                        | field 'relation': found string, expected an array of one or more
          "a":"EGY","b":"OMN","relation":["AID",1]                                    | field 'relation': found number, expected a string
          "a":"EGY","b":"OMN","relation":["AID"],"modality":["likely"]                | modality 'likely', expected one of asserted, historical, planned, hypothetical, negated
          "a":"EGY","b":"OMN","relation":[null],"modality":["planned"],"from":"OMN"   | no field 'to'
          "a":"EGY","b":"OMN","relation":[null],"modality":["planned"],"from":"OMN","to":"IRQ" | from and to are not a and b
          "a":"EGY","b":"OMN","relation":[null],"modality":[null]                     | field 'modality': found null, expected a string
          "a":"EGY","b":"OMN","relation":[null],"modality":["planned"]                | no field 'quote'
          "a":"EGY","b":"OMN","sector_also":"energy.oil"                              | field 'sector_also': found string, expected an array of strings
          """)
  void aLabelOfAnotherFormIsToldByFileAndLine(String label, String message) {
    String line = "{\"id\":\"a\",\"text\":\"\",\"dealings\":[{" + label + "}]}";
    assertThatThrownBy(() -> read(line))
        .isInstanceOf(UserException.class)
        .hasMessage(folder.resolve("gold.jsonl") + ":1: " + message);
  }

  @Test
  void anOptionalDyadHasTwoCountries() {
    assertThatThrownBy(
            () -> read("{\"id\":\"a\",\"text\":\"\",\"dealings\":[],\"optional\":[[\"EGY\"]]}"))
        .isInstanceOf(UserException.class)
        .hasMessage(
            folder.resolve("gold.jsonl")
                + ":1: field 'optional': found [EGY], expected two countries");
  }
}
