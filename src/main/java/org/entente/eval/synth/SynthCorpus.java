package org.entente.eval.synth;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.eval.synth.SynthArticle.Claim;
import org.entente.eval.synth.Vocabulary.Country;
import org.entente.eval.synth.Vocabulary.Goods;
import org.entente.model.text.RejectReason;

/** The records of a corpus by their numbers, 0 and on. */
record SynthCorpus(long seed) implements Serializable {

  /** Records in a block. */
  private static final int BLOCK = 20;

  private static final int COPIES_END = 5;
  private static final int BULLETIN = 17;
  private static final int GERMAN = 18;

  /**
   * How far before a record with a repeated id the first record with that id is: among the single
   * stories.
   */
  private static final int BEFORE = 10;

  private static final int ODD_ONE = 19;
  private static final long OF_ALL_BLOCKS = -1;
  private static final Instant FIRST_DAY = Instant.parse("2020-01-01T00:00:00Z");
  private static final int HOURS = 3 * 365 * 24;
  private static final int SOURCES = 50;
  private static final int CLAIMS = 4;

  SynthRecord record(long number) {
    int place = (int) (number % BLOCK);
    long block = number / BLOCK;
    if (place == ODD_ONE && block % 2 == 0) {
      return refused(number, block);
    }
    SynthArticle article = article(number, place);
    return new SynthRecord(line(article).getBytes(UTF_8), Optional.of(article), Optional.empty());
  }

  private SynthArticle article(long number, int place) {
    if (place > 0 && place < COPIES_END) {
      return copy(number, place);
    }
    return switch (place) {
      case BULLETIN -> bulletin(number);
      case GERMAN -> german(number);
      default -> story(number, number);
    };
  }

  private SynthArticle story(long number, long story) {
    RandomText draw = new RandomText(seed, story);
    Instant published = FIRST_DAY.plus(Duration.ofHours(draw.below(HOURS)));
    String title = "Notes from " + draw.name();
    List<Country> pair = draw.two(Vocabulary.COUNTRIES);
    StringBuilder text = new StringBuilder(draw.sentences(4, Vocabulary.FILLERS));
    List<Claim> claims = new ArrayList<>();
    for (int n = 0; n < CLAIMS; n++) {
      SentenceTemplate template = draw.one(SentenceTemplate.ALL);
      Goods goods = draw.one(Vocabulary.GOODS);
      claims.add(claim(pair, template, goods));
      text.append(' ')
          .append(
              template
                  .form()
                  .replace("GOODS", goods.name())
                  .replaceFirst("\\bA\\b", pair.get(0).name())
                  .replaceFirst("\\bB\\b", pair.get(1).name()))
          .append(' ')
          .append(draw.sentences(2 + draw.below(8), Vocabulary.FILLERS));
    }
    return new SynthArticle(
        "a" + number, "s" + story, source(draw), published, "en", title, text.toString(), claims);
  }

  private static Claim claim(List<Country> pair, SentenceTemplate template, Goods goods) {
    String one = pair.get(0).code();
    String other = pair.get(1).code();
    boolean forth = template.direction() == SentenceTemplate.Direction.A_TO_B;
    boolean directed = template.direction() != SentenceTemplate.Direction.NONE;
    return new Claim(
        one.compareTo(other) < 0 ? one : other,
        one.compareTo(other) < 0 ? other : one,
        goods.sector(),
        template,
        directed ? Optional.of(forth ? one : other) : Optional.empty(),
        directed ? Optional.of(forth ? other : one) : Optional.empty());
  }

  private static String source(RandomText draw) {
    return "source-" + draw.below(SOURCES) + ".example";
  }

  /** A copy of the first story of its block: the same, edited, shortened or carried on. */
  private SynthArticle copy(long number, int place) {
    RandomText draw = new RandomText(seed, number);
    SynthArticle first = story(number - place, number - place);
    String text = first.text();
    String copied =
        switch (place) {
          case 1 -> text;
          case 2 -> text.replaceFirst(" had ", " had then ");
          case 3 -> text.substring(0, text.lastIndexOf(". ") + 1);
          default -> text + " " + draw.sentences(3, Vocabulary.FILLERS);
        };
    return first.copy(
        "a" + number, source(draw), first.published().plus(Duration.ofHours(place)), copied);
  }

  /** The one text that every block has. */
  private SynthArticle bulletin(long number) {
    RandomText draw = new RandomText(seed, number);
    SynthArticle bulletin = story(number, OF_ALL_BLOCKS);
    Instant published = FIRST_DAY.plus(Duration.ofHours(draw.below(HOURS)));
    return bulletin.copy("a" + number, source(draw), published, bulletin.text());
  }

  private SynthArticle german(long number) {
    RandomText draw = new RandomText(seed, number);
    return new SynthArticle(
        "a" + number,
        "s" + number,
        source(draw),
        FIRST_DAY.plus(Duration.ofHours(draw.below(HOURS))),
        "de",
        "Notizen aus " + draw.name(),
        draw.sentences(12, Vocabulary.GERMAN),
        List.of());
  }

  private SynthRecord refused(long number, long block) {
    SynthArticle article = story(number, number);
    String line = line(article);
    return switch ((int) (block / 2 % 5)) {
      case 0 -> refused(line.substring(0, line.length() / 2), RejectReason.BAD_JSON);
      case 1 -> refused(line.replace("\"text\"", "\"picture\""), RejectReason.NO_TEXT_FIELD);
      case 2 -> refused("{\"id\":\"a" + number + "\",\"text\":\" \"}", RejectReason.EMPTY_TEXT);
      case 3 -> refused(line.replace("Notes", "N\u00f6tes"), RejectReason.BAD_ENCODING);
      default -> refused(line(story(number - BEFORE, number - BEFORE)), RejectReason.REPEATED_ID);
    };
  }

  /** A record that is no UTF-8 as soon as it has a sign beyond ASCII. */
  private static SynthRecord refused(String line, RejectReason reason) {
    return new SynthRecord(line.getBytes(ISO_8859_1), Optional.empty(), Optional.of(reason));
  }

  private static String line(SynthArticle article) {
    return "{\"id\":\""
        + article.id()
        + "\",\"date\":\""
        + article.published()
        + "\",\"source\":\""
        + article.source()
        + "\",\"title\":\""
        + article.title()
        + "\",\"text\":\""
        + article.text()
        + "\"}";
  }
}
