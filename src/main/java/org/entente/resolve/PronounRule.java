package org.entente.resolve;

import java.util.Optional;
import java.util.regex.Pattern;

/** "US" for "us" in a text all in capitals: "TELL US WHAT YOU THINK", "LET US RUN". */
final class PronounRule implements ReadingRule {

  private static final Pattern ADDRESSED =
      Pattern.compile(
          "\\b(?:TELL|LET|GIVE|JOIN|HELP|SEND|WRITE TO|ALL OF|MOST OF|BOTH OF|CALL|CONTACT|FOLLOW"
              + "|BRING|TEACH|SHOW|KEEP|MAKE|VISIT|ASK|TAKE|PAY|WITH|ABOUT|AMONG|BETWEEN|REST OF) $");

  @Override
  public Optional<Verdict> judge(Candidate candidate, Evidence evidence) {
    return candidate.surface().equals("US")
            && ADDRESSED.matcher(evidence.before(candidate.span(), 12)).find()
        ? Optional.of(Verdict.reject("pronoun"))
        : Optional.empty();
  }
}
