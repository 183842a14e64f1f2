package org.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Dyad;
import org.entente.model.Relation;
import org.entente.model.SectorMention;
import org.entente.model.Statement;
import org.entente.model.text.Document;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.junit.jupiter.api.Test;

/**
 * What article s133 of the sample says of Belarus and Iran: dyad, sector, relation, modality,
 * direction, and the first two words of the sentence that the sector stands in.
 */
class BelarusIranTest {

  private static final Path ARTICLE = Path.of("data/sample/text/s133.txt");
  private static final LocalDate DAY = LocalDate.of(2023, 3, 20);

  private static final Set<String> EXPECTED =
      rows(
          """
          BLR-IRN -                        -         asserted -       How firm
          BLR-IRN statecraft.diplomacy     CONSULT   asserted BLR>IRN Belarusian President
          BLR-IRN -                        AGREE     asserted -       Kukashenko and
          BLR-IRN health.medical-equipment TRADE     planned  IRN>BLR Iran is
          BLR-IRN industry.machinery       TRADE     planned  IRN>BLR Iran is
          BLR-IRN defence.missiles-drones  TRADE     planned  IRN>BLR The sale
          BLR-IRN agriculture.livestock    TRADE     asserted BLR>IRN - livestock,
          BLR-IRN agriculture.crops        TRADE     asserted BLR>IRN - grain,
          BLR-IRN agriculture.inputs       TRADE     asserted BLR>IRN - fertilizer,
          BLR-IRN transport.corridors      COOPERATE asserted -       Together with
          BLR-RUS transport.corridors      COOPERATE asserted -       Together with
          IRN-RUS transport.corridors      COOPERATE asserted -       Together with
          BLR-USA statecraft.sanctions     SANCTION  asserted USA>BLR The United
          IRN-USA statecraft.sanctions     SANCTION  asserted USA>IRN The United
          BLR-IRN statecraft.multilateral  SUPPORT   asserted -       Whoever is
          BLR-IRN society.culture          COOPERATE asserted -       The two
          BLR-IRN technology.science       COOPERATE asserted -       Scientists from
          BLR-IRN security.justice         COOPERATE asserted -       In February
          """);

  private final Document document;
  private final TextAnalysis analysis;

  BelarusIranTest() throws IOException {
    String[] parts = Files.readString(ARTICLE).split("\n\n", 2);
    document = Document.of(parts[0], "", parts[1]);
    analysis =
        new TextAnalyzer(Lexicons.of(LexiconSource.BUILT_IN))
            .analyze(document, Optional.of(DAY), List.of());
  }

  private static Set<String> rows(String table) {
    return table
        .lines()
        .map(row -> row.replaceAll(" +", " "))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String row(Statement statement) {
    return Stream.of(
            statement.dyad().toString(),
            statement.sector().map(SectorMention::sector).orElse("-"),
            statement.interaction().relation().map(Relation::name).orElse("-"),
            statement.interaction().modality().code(),
            statement.interaction().direction().map(way -> way.from() + ">" + way.to()).orElse("-"),
            firstWords(statement))
        .collect(Collectors.joining(" "));
  }

  private String firstWords(Statement statement) {
    int sentence = statement.sector().map(SectorMention::sentence).orElseGet(statement::sentence);
    String words = analysis.sentences().get(sentence).span().of(document.text());
    return Stream.of(words.split("\\s+")).limit(2).collect(Collectors.joining(" "));
  }

  @Test
  void everyDealingComesOut() {
    assertThat(rows(statement -> true)).containsAll(EXPECTED);
  }

  /** A row without a sector is neither right nor wrong for a dyad that deals. */
  @Test
  void nothingElseComesOutAndNothingOfTheForm() {
    assertThat(rows(statement -> statement.sector().isPresent() || !isExpected(statement.dyad())))
        .isSubsetOf(EXPECTED);
  }

  private static boolean isExpected(Dyad dyad) {
    return EXPECTED.stream().anyMatch(row -> row.startsWith(dyad + " "));
  }

  private Set<String> rows(Predicate<Statement> counted) {
    return analysis.statements().stream()
        .filter(counted)
        .map(this::row)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
