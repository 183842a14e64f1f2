package org.entente.resolve;

import java.util.Optional;
import java.util.regex.Pattern;

/** A demonym that names a language: "speaks Russian", "in French", "translated into Turkish". */
final class LanguageRule implements ReadingRule {

  private static final int REACH = 40;

  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b(?:sp(?:eak|eaks|oke|oken|eaking)|learn(?:s|ed|ing|t)?|teach(?:es|ing)?|taught"
              + "|stud(?:y|ies|ied|ying)|fluent in|translat(?:ed?|es|ing|ion) (?:in|from)?(?:to)?"
              + "|writ(?:es?|ten|ing) in|wrote in|sang in|sung in|broken|fluent|native|and|or|only"
              + "|in|into|from)\\s$");

  /** What may stand between the word of speaking and a second language. */
  private static final Pattern SPEECH =
      Pattern.compile(
          "\\b(?:sp(?:eak|eaks|oke|oken|eaking)|learn(?:s|ed|ing|t)?|teach(?:es|ing)?|taught"
              + "|stud(?:y|ies|ied|ying)|fluent|languages?|translat(?:ed?|es|ing|ions?)"
              + "|writ(?:es?|ten|ing)|wrote|sang|sung|said|shout(?:s|ed|ing)?|read(?:s|ing)?"
              + "|broadcasts?|published|subtitles?|conversed?|prayed|answered|replied)\\b");

  private static final Pattern AFTER =
      Pattern.compile(
          "^(?:[.,;:!?)\"\\u201d]|\\s(?:and|or|but|to|with|when|as|for|at|than|well|fluently|in|on"
              + "|is|was|that|because|while|by|from|literature|speakers?|translations?|subtitles"
              + "|dialects?|grammar|alphabet|script|words?|lessons?)\\b|-(?:speaking|language"
              + "|speakers?)\\b|$)");

  @Override
  public Optional<Verdict> judge(Candidate candidate, Evidence evidence) {
    if (!candidate.isDemonym()) {
      return Optional.empty();
    }
    String after = evidence.after(candidate.span(), REACH);
    if (!AFTER.matcher(after).find()) {
      return Optional.empty();
    }
    if (after.startsWith("-") || isWordOfLanguage(after)) {
      return Optional.of(Verdict.reject("language"));
    }
    String before = evidence.before(candidate.span(), REACH);
    return BEFORE.matcher(before).find() && SPEECH.matcher(before).find()
        ? Optional.of(Verdict.reject("language"))
        : Optional.empty();
  }

  private static boolean isWordOfLanguage(String after) {
    return after.matches(
        "(?s)\\s(?:literature|speakers?|translations?|subtitles|dialects?|grammar|alphabet|script"
            + "|lessons?)\\b.*");
  }
}
