package org.entente.resolve;

import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.lexicon.Entry;

/**
 * A phrase that is more often something else: read as a country that the article names otherwise,
 * or as a person of that country behind an article ("a Dane").
 */
final class WeakRule implements ReadingRule {

  /** What stands before a person: "a Dane", "one Finn". */
  private static final Pattern ARTICLE =
      Pattern.compile("\\b(?:an?|one|another|young|fellow) $", Pattern.CASE_INSENSITIVE);

  private static final Pattern NO_NOUN =
      Pattern.compile(
          "^(?:[.,;:!?)]| (?:and|or|from|who|were|was|is|in|at|with|to|has|had|named|by|of|on)\\b|$)");

  @Override
  public Optional<Verdict> judge(Candidate candidate, Evidence evidence) {
    if (!candidate.has(Traits.WEAK)) {
      return Optional.empty();
    }
    for (Entry reading : candidate.readings()) {
      if (evidence.isCertain(reading.code())) {
        return Optional.of(Verdict.accept(reading, "weak-named-otherwise"));
      }
    }
    boolean person =
        candidate.isDemonym()
            && ARTICLE.matcher(evidence.before(candidate.span(), 10)).find()
            && NO_NOUN.matcher(evidence.after(candidate.span(), 10)).find();
    return Optional.of(
        person
            ? Verdict.accept(candidate.readings().get(0), "weak-person")
            : Verdict.reject("weak-alone"));
  }
}
