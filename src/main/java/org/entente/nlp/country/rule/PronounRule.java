package org.entente.nlp.country.rule;

import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.model.Rule;
import org.entente.nlp.country.context.Candidate;
import org.entente.nlp.country.context.DocumentContext;

/** "US" for "us" in a text all in capitals: "TELL US WHAT YOU THINK", "LET US RUN". */
public final class PronounRule implements DisambiguationRule {

  private static final Pattern ADDRESSED =
      Pattern.compile(
          "\\b(?:TELL|LET|GIVE|JOIN|HELP|SEND|WRITE TO|ALL OF|MOST OF|BOTH"
              + " OF|CALL|CONTACT|FOLLOW|BRING|TEACH|SHOW|KEEP|MAKE|VISIT|ASK|TAKE|PAY|WITH|ABOUT|AMONG|BETWEEN|REST"
              + " OF) $");

  @Override
  public Optional<Verdict> judge(Candidate candidate, DocumentContext context) {
    return candidate.surface().equals("US")
            && ADDRESSED.matcher(context.before(candidate.span(), 12)).find()
        ? Optional.of(Verdict.reject(Rule.PRONOUN))
        : Optional.empty();
  }
}
