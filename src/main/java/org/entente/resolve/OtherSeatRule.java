package org.entente.resolve;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A seat of power of another place or matter: "the Kremlin of Kazan", "State Department of Health".
 */
final class OtherSeatRule implements ReadingRule {

  private static final Pattern OF_ANOTHER =
      Pattern.compile("^ of (?:the )?\\p{Lu}|^, \\p{Lu}\\p{L}+[,.]");

  @Override
  public Optional<Verdict> judge(Candidate candidate, Evidence evidence) {
    String surface = candidate.surface();
    boolean movable =
        surface.equals("Kremlin")
            || surface.equals("State Department")
            || surface.equals("White House");
    return movable && OF_ANOTHER.matcher(evidence.after(candidate.span(), 20)).find()
        ? Optional.of(Verdict.reject("other-seat"))
        : Optional.empty();
  }
}
