package org.entente.eval.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.CountryKind;
import org.entente.model.CountryMention;
import org.entente.model.Rule;
import org.entente.model.text.Document;
import org.entente.model.text.Field;
import org.entente.model.text.Span;
import org.entente.nlp.TextAnalysis;
import org.entente.nlp.TextAnalyzer;
import org.entente.nlp.country.context.Resolution;

/**
 * Compares the mentions of countries that are found with those of the gold.
 *
 * <p>A mention is correct when its span overlaps a label of the same country and kind; each label
 * makes at most one mention correct. Mentions in a dateline do not count as found, and references
 * do not, since the gold labels what names a country; currencies and teams do.
 */
final class CountryScorer {

  private final Scorecard card =
      new Scorecard().withSection("total").withSection("kind").withSection("group");

  private CountryScorer() {}

  /** Scores {@code gold}, in the sections total, kind and group. */
  static Scorecard score(List<CountryGold> gold, TextAnalyzer analyzer) {
    CountryScorer scorer = new CountryScorer();
    for (CountryGold record : gold) {
      TextAnalysis found = analyzer.analyze(record.document(), record.day(), List.of());
      scorer.compare(record, new Resolution(found.countries(), found.rejections()));
    }
    return scorer.card;
  }

  /** Counts what was {@code found} in {@code record}. */
  static Scorecard score(CountryGold record, Resolution found) {
    CountryScorer scorer = new CountryScorer();
    scorer.compare(record, found);
    return scorer.card;
  }

  private void compare(CountryGold record, Resolution found) {
    card.addRecord();
    card.add("group", record.group(), MatchCounts.NOTHING);
    List<CountryLabel> missed = new ArrayList<>(record.mentions());
    List<CountryMention> wrong = new ArrayList<>();
    for (CountryMention mention : found.mentions()) {
      if (isCounted(mention, record.document())) {
        Optional<CountryLabel> label = first(missed, mention);
        label.ifPresentOrElse(missed::remove, () -> wrong.add(mention));
        count(record, mention.kind(), label.isPresent() ? MatchCounts.RIGHT : MatchCounts.WRONG);
      }
    }
    missed.forEach(label -> count(record, label.kind(), MatchCounts.MISSED));
    explain(record, missed, wrong, found.rejections());
  }

  private static boolean isCounted(CountryMention mention, Document document) {
    return !mention.isReference()
        && document.fieldAt(mention.span().begin()) != Field.DATELINE
        && mention.rule() != Rule.DATELINE;
  }

  private static Optional<CountryLabel> first(List<CountryLabel> labels, CountryMention mention) {
    return labels.stream().filter(label -> label.agreesWith(mention)).findFirst();
  }

  private void count(CountryGold record, CountryKind kind, MatchCounts tally) {
    card.add("total", "all", tally);
    card.add("kind", kind.code(), tally);
    card.add("group", record.group(), tally);
  }

  /** Reports a label together with what was found in its place, and the rest one by one. */
  private void explain(
      CountryGold record,
      List<CountryLabel> missed,
      List<CountryMention> wrong,
      List<Resolution.Rejection> rejections) {
    String text = record.document().text();
    List<CountryMention> rest = new ArrayList<>(wrong);
    for (CountryLabel label : missed) {
      Span span = label.span();
      Optional<CountryMention> instead =
          rest.stream().filter(mention -> mention.span().overlaps(span)).findFirst();
      instead.ifPresent(rest::remove);
      Optional<String> rejected =
          rejections.stream()
              .filter(rejection -> rejection.span().overlaps(span))
              .map(rejection -> rejection.rule().code())
              .findFirst();
      card.add(
          new ScoreError(
              record.id(),
              span.of(text),
              label.country() + " " + label.kind().code(),
              instead.map(CountryScorer::code).orElse(ScoreError.NOTHING),
              instead
                  .map(mention -> mention.rule().code())
                  .or(() -> rejected)
                  .orElse(ScoreError.NOTHING)));
    }
    for (CountryMention mention : rest) {
      card.add(
          new ScoreError(
              record.id(),
              mention.span().of(text),
              ScoreError.NOTHING,
              code(mention),
              mention.rule().code()));
    }
  }

  private static String code(CountryMention mention) {
    return mention.country() + " " + mention.kind().code();
  }
}
