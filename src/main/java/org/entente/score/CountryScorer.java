package org.entente.score;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.analysis.Analyzer;
import org.entente.config.UserException;
import org.entente.lexicon.Lexicons;
import org.entente.model.CountryKind;
import org.entente.model.CountryMention;
import org.entente.model.Document;
import org.entente.model.Span;

/**
 * Holds the mentions of countries that are found against those of the gold.
 *
 * <p>A mention is right when its span overlaps a label of the same country and kind; each label
 * makes one mention right at most. What lies outside of the subject, such as a dateline, does not
 * count as found; currencies do.
 */
public final class CountryScorer {

  private final Scorecard card = new Scorecard("total", "kind", "group");

  private CountryScorer() {}

  /**
   * What is found in the texts of {@code gold}, in the sections total, kind and group.
   *
   * @throws UserException with file and line, if a record is not of the form
   */
  public static Scorecard score(Path gold, Lexicons lexicons) {
    Analyzer analyzer = new Analyzer(lexicons);
    CountryScorer scorer = new CountryScorer();
    for (CountryGold record : CountryGold.read(gold, lexicons.registers().states().keySet())) {
      scorer.compare(
          record, analyzer.analyze(record.document(), record.day(), List.of()).countries());
    }
    return scorer.card;
  }

  /** Counts {@code mentions} as what was found in {@code record}. */
  static Scorecard score(CountryGold record, List<CountryMention> mentions) {
    CountryScorer scorer = new CountryScorer();
    scorer.compare(record, mentions);
    return scorer.card;
  }

  private void compare(CountryGold record, List<CountryMention> mentions) {
    card.addRecord();
    card.add("group", record.group(), Tally.NOTHING);
    List<CountryLabel> missed = new ArrayList<>(record.mentions());
    List<CountryMention> wrong = new ArrayList<>();
    for (CountryMention mention : mentions) {
      if (isCounted(mention, record.document())) {
        Optional<CountryLabel> label = first(missed, mention);
        label.ifPresentOrElse(missed::remove, () -> wrong.add(mention));
        count(record, mention.kind(), label.isPresent() ? Tally.RIGHT : Tally.WRONG);
      }
    }
    missed.forEach(label -> count(record, label.kind(), Tally.MISSED));
    explain(record, missed, wrong);
  }

  private static boolean isCounted(CountryMention mention, Document document) {
    return mention.isOfSubject(document) || mention.rule().equals(CountryMention.CURRENCY);
  }

  private static Optional<CountryLabel> first(List<CountryLabel> labels, CountryMention mention) {
    return labels.stream().filter(label -> label.agreesWith(mention)).findFirst();
  }

  private void count(CountryGold record, CountryKind kind, Tally tally) {
    card.add("total", "all", tally);
    card.add("kind", kind.code(), tally);
    card.add("group", record.group(), tally);
  }

  /** Tells of a label and of what was found in its place together, and of the rest one by one. */
  private void explain(CountryGold record, List<CountryLabel> missed, List<CountryMention> wrong) {
    List<CountryMention> rest = new ArrayList<>(wrong);
    for (CountryLabel label : missed) {
      Optional<CountryMention> instead =
          rest.stream().filter(mention -> mention.span().overlaps(label.span())).findFirst();
      instead.ifPresent(rest::remove);
      card.add(error(record, label.span(), Optional.of(label), instead));
    }
    rest.forEach(
        mention -> card.add(error(record, mention.span(), Optional.empty(), Optional.of(mention))));
  }

  private static ScoreError error(
      CountryGold record,
      Span span,
      Optional<CountryLabel> label,
      Optional<CountryMention> mention) {
    return new ScoreError(
        record.id(),
        span.of(record.document().text()),
        label.map(it -> it.country() + " " + it.kind().code()).orElse(ScoreError.NOTHING),
        mention.map(it -> it.country() + " " + it.kind().code()).orElse(ScoreError.NOTHING),
        mention.map(CountryMention::rule).orElse(ScoreError.NOTHING));
  }
}
