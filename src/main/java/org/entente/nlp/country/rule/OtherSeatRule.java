package org.entente.nlp.country.rule;

import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.model.Rule;
import org.entente.nlp.country.context.Candidate;
import org.entente.nlp.country.context.DocumentContext;

/**
 * A seat of power of another place or matter: "the Kremlin of Kazan", "State Department of Health".
 */
public final class OtherSeatRule implements DisambiguationRule {

  private static final Pattern OF_ANOTHER =
      Pattern.compile("^ of (?:the )?\\p{Lu}|^, \\p{Lu}\\p{L}+[,.]");

  @Override
  public Optional<Verdict> judge(Candidate candidate, DocumentContext context) {
    String surface = candidate.surface();
    boolean movable =
        surface.equals("Kremlin")
            || surface.equals("State Department")
            || surface.equals("White House");
    return movable && OF_ANOTHER.matcher(context.after(candidate.span(), 20)).find()
        ? Optional.of(Verdict.reject(Rule.OTHER_SEAT))
        : Optional.empty();
  }
}
