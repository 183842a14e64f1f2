package org.entente.nlp.country.rule;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.model.Rule;
import org.entente.nlp.country.context.Candidate;
import org.entente.nlp.country.context.DocumentContext;
import org.entente.nlp.lexicon.words.WordKind;
import org.entente.nlp.lexicon.words.WordLists;

/**
 * A seat of power of another place, or a department of another state: "the Kremlin of Kazan",
 * "State Department of Health".
 */
public final class OtherSeatRule implements DisambiguationRule {

  private static final Pattern OF_ANOTHER =
      Pattern.compile("^ of (?:the )?\\p{Lu}|^, \\p{Lu}\\p{L}+[,.]");

  private final Set<String> seats;

  public OtherSeatRule(WordLists words) {
    seats = words.words(WordKind.MOVABLE_SEAT);
  }

  @Override
  public Optional<Verdict> judge(Candidate candidate, DocumentContext context) {
    return seats.contains(candidate.surface())
            && OF_ANOTHER.matcher(context.after(candidate.span(), 20)).find()
        ? Optional.of(Verdict.reject(Rule.OTHER_SEAT))
        : Optional.empty();
  }
}
