package org.entente.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.model.CountryMention;
import org.entente.model.Direction;
import org.entente.model.Modality;
import org.entente.model.Reading;
import org.entente.model.Relation;
import org.entente.model.Span;

/** Reads how two countries deal in one sentence: relation, instrument, modality, direction. */
final class Reader {

  private static final Pattern PASSIVE =
      Pattern.compile("\\b(?:is|are|was|were|be|been|being)\\s+(?:\\w+\\s+)?$");
  private static final Pattern BY = Pattern.compile("\\bby\\b");
  private static final Pattern PROGRESSIVE = Pattern.compile("\\w+ing\\b");
  private static final Pattern PARTICIPLE = Pattern.compile("\\w+ed\\b");

  private final String sentence;
  private final int shift;
  private final Clauses clauses;
  private final Cues cues;

  /**
   * A reader of one sentence.
   *
   * @param shift where the sentence begins in the document
   */
  Reader(String sentence, int shift, Clauses clauses, Cues cues) {
    this.sentence = sentence;
    this.shift = shift;
    this.clauses = clauses;
    this.cues = cues;
  }

  /** What the sentence says of the countries of two mentions in it. */
  Reading read(CountryMention one, CountryMention other) {
    boolean inOrder = one.span().begin() <= other.span().begin();
    Span first = shifted(inOrder ? one : other);
    Span second = shifted(inOrder ? other : one);
    Optional<Cues.Cue> relation = nearest(cues.relations(), first, second);
    Optional<Cues.Cue> instrument = nearest(cues.instruments(), first, second);
    return new Reading(
        relation.map(cue -> Relation.valueOf(cue.entry().code())),
        instrument.map(cue -> cue.entry().code()),
        modality(relation.map(Cues.Cue::span).orElse(first)),
        relation.flatMap(
            cue ->
                direction(
                    cue,
                    first,
                    second,
                    inOrder ? one.country() : other.country(),
                    inOrder ? other.country() : one.country())));
  }

  private Span shifted(CountryMention mention) {
    return new Span(mention.span().begin() - shift, mention.span().end() - shift);
  }

  /** The cue that speaks most strongly, and among equals the one nearest to the two mentions. */
  private static Optional<Cues.Cue> nearest(List<Cues.Cue> found, Span first, Span second) {
    return found.stream()
        .max(
            Comparator.comparingDouble((Cues.Cue cue) -> strength(cue, first, second))
                .thenComparing(cue -> -cue.span().begin()));
  }

  private static double strength(Cues.Cue cue, Span first, Span second) {
    int distance =
        Math.abs(cue.span().begin() - first.end()) + Math.abs(second.begin() - cue.span().end());
    return cue.entry().weight() / (1 + distance / 100.0);
  }

  private Modality modality(Span anchor) {
    Modality found = Modality.ASSERTED;
    for (Cues.Cue cue : cues.modalities()) {
      Modality modality = Modality.valueOf(cue.entry().code().toUpperCase(Locale.ROOT));
      if (clauses.together(cue.span(), anchor) && modality.outweighs(found)) {
        found = modality;
      }
    }
    return found;
  }

  /**
   * The direction of a directed deed whose word stands between the two countries; none where a
   * passive does not name who did it.
   */
  private Optional<Direction> direction(
      Cues.Cue cue, Span first, Span second, String firstCode, String secondCode) {
    String trait = cue.entry().trait();
    boolean directed = trait.equals("forward") || trait.equals("backward");
    if (!directed || cue.span().begin() < first.end() || second.begin() < cue.span().end()) {
      return Optional.empty();
    }
    String deed = cue.span().of(sentence);
    boolean passive =
        PASSIVE.matcher(sentence.substring(0, cue.span().begin())).find()
            && !PROGRESSIVE.matcher(deed).lookingAt();
    boolean agent = BY.matcher(sentence.substring(cue.span().end(), second.begin())).find();
    if (passive && !agent && PARTICIPLE.matcher(deed).lookingAt()) {
      return Optional.empty();
    }
    boolean forward = trait.equals("forward") != (passive && agent);
    return Optional.of(
        forward ? new Direction(firstCode, secondCode) : new Direction(secondCode, firstCode));
  }
}
