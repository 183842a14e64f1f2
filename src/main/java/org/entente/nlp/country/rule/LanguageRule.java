package org.entente.nlp.country.rule;

import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.model.Rule;
import org.entente.nlp.country.context.Candidate;
import org.entente.nlp.country.context.DocumentContext;

/**
 * A demonym that names a language: "speaks Russian", "in French.", "translated into Polish and
 * Czech".
 *
 * <p>No noun may follow that it could describe: either a word of languages does ("Turkish
 * lessons"), or nothing that a demonym describes ("German is spoken", "Russian in courts").
 */
public final class LanguageRule implements DisambiguationRule {

  private static final int REACH = 80;

  private static final Pattern OF_LANGUAGES =
      Pattern.compile(
          "^(?:\\s(?:literature|speakers?|translations?|subtitles|dialects?|grammar|alphabet"
              + "|script|lessons?|class(?:es)?|courses?|textbooks?|dictionar(?:y|ies)|phrasebooks?"
              + "|vocabulary|accent|verbs?|language|languages|version)|-(?:speaking|language"
              + "|speakers?))\\b");

  private static final Pattern NO_NOUN =
      Pattern.compile(
          "^(?:[.,;:!?)\"\\u201d]|\\s[.,;:!?)\"]|\\s(?:and|or|but|to|with|when|as|for|at|than|well"
              + "|fast|fluently|in|on|into|is|was|are|were|that|because|while|by|from|so|only|too"
              + "|alone|instead|began|begins|will|would)\\b|$)");

  /** Words behind which a language stands wherever they do. */
  private static final Pattern SPEAKING =
      Pattern.compile(
          "\\b(?:sp(?:eaks?|oke|oken|eaking)|learn(?:s|ed|ing|t)?|teach(?:es|ing)?|taught|study"
              + "|studies|studied|studying|fluent|fluently|translat(?:e|es|ed|ing|ion|ions)"
              + "|interpreters?|languages?|writ(?:e|es|ten|ing)|wrote|sang|sung|read|reads"
              + "|shout(?:s|ed|ing)?|broadcast(?:s|ing)?|publish(?:es|ed)?|subtitles|answered"
              + "|replied|said|taught|understands?|knows?|use|uses|used|drops?|dropped|teachers?"
              + "|grammar|knowledge|command|exams?)\\b[^.]*$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LINK =
      Pattern.compile(
          "(?:(?:^|\\s)(?:in|into|from|of|use|uses|drops?|learn|learns|learned|learnt|learning|speaks?"
              + "|spoke|spoken|speaking|teach|teaches|taught|study|studies|studied|studying|broken"
              + "|fluent|knows?|understands?|only|and|or|not)|,)\\s$",
          Pattern.CASE_INSENSITIVE);

  /** "in German." names the language even where nobody is said to speak. */
  private static final Pattern IN =
      Pattern.compile("\\b(?:in|improve(?:d|s)?) (?:his |her |their |my |your )?$");

  private static final Pattern OWN = Pattern.compile("\\b(?:his|her|their|my|your) $");
  private static final Pattern END =
      Pattern.compile(
          "^(?:[.;:!?)\"\\u201d]|\\s(?:only|with subtitles|so"
              + " that|because|when|too|began|begins)\\b|$)");

  @Override
  public Optional<Verdict> judge(Candidate candidate, DocumentContext context) {
    boolean mayBe =
        candidate.isDemonym() && candidate.isOneWord() && !candidate.surface().endsWith("s");
    return mayBe && isLanguage(candidate, context)
        ? Optional.of(Verdict.reject(Rule.LANGUAGE))
        : Optional.empty();
  }

  private static boolean isLanguage(Candidate candidate, DocumentContext context) {
    String after = context.after(candidate.span(), REACH);
    if (OF_LANGUAGES.matcher(after).find()) {
      return true;
    }
    if (!NO_NOUN.matcher(after).find()) {
      return false;
    }
    String before = context.before(candidate.span(), REACH);
    boolean spoken = LINK.matcher(before).find() && SPEAKING.matcher(before).find();
    boolean isSpoken = after.startsWith(" is spoken") || after.startsWith(" was spoken");
    boolean alone =
        END.matcher(after).find() && (IN.matcher(before).find() || OWN.matcher(before).find());
    return spoken || isSpoken || alone;
  }
}
