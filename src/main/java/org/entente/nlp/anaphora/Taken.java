package org.entente.nlp.anaphora;

import java.util.List;
import org.entente.model.CountryMention;
import org.entente.model.text.Span;

/** The spans of mentions, to be asked in the order of the text. */
final class Taken {

  private final List<CountryMention> mentions;
  private int next;

  /** Those of {@code mentions}, which are in order. */
  Taken(List<CountryMention> mentions) {
    this.mentions = mentions;
  }

  /** Whether a mention overlaps {@code span}, which begins no earlier than the span before. */
  boolean overlaps(Span span) {
    while (next < mentions.size() && mentions.get(next).span().end() <= span.begin()) {
      next++;
    }
    return next < mentions.size() && mentions.get(next).span().overlaps(span);
  }
}
