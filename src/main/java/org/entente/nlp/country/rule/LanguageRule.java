package org.entente.nlp.country.rule;

import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.model.Rule;
import org.entente.nlp.country.context.Candidate;
import org.entente.nlp.country.context.DocumentContext;
import org.entente.nlp.lexicon.words.WordKind;
import org.entente.nlp.lexicon.words.WordLists;

/**
 * A demonym that names a language: "speaks Russian", "in French.", "translated into Polish and
 * Czech".
 *
 * <p>Either a noun of languages follows ("Turkish lessons"), or no noun that a demonym could
 * describe ("German is spoken", "Russian in courts").
 */
public final class LanguageRule implements DisambiguationRule {

  private static final int REACH = 80;

  private final Pattern ofLanguages;
  private final Pattern noNoun;
  private final Pattern inContext;
  private final Pattern link;
  private final Pattern object;
  private final Pattern owned;
  private final Pattern end;
  private final Pattern predicate;

  public LanguageRule(WordLists words) {
    ofLanguages =
        Pattern.compile(
            "^(?:\\s"
                + words.anyOf(WordKind.LANGUAGE_NOUN)
                + "|-"
                + words.anyOf(WordKind.LANGUAGE_SUFFIX)
                + ")\\b");
    noNoun =
        Pattern.compile(
            "^(?:[.,;:!?)\"\\u201d]|\\s[.,;:!?)\"]|\\s"
                + words.anyOf(WordKind.AFTER_LANGUAGE)
                + "\\b|$)");
    inContext =
        Pattern.compile(
            "\\b" + words.anyOf(WordKind.LANGUAGE_CONTEXT) + "\\b[^.]*$", Pattern.CASE_INSENSITIVE);
    link =
        Pattern.compile(
            "(?:(?:^|\\s)" + words.anyOf(WordKind.BEFORE_LANGUAGE) + "|,)\\s$",
            Pattern.CASE_INSENSITIVE);
    String owner = words.anyOf(WordKind.LANGUAGE_OWNER) + " ";
    object =
        Pattern.compile("\\b" + words.anyOf(WordKind.LANGUAGE_IS_OBJECT) + " (?:" + owner + ")?$");
    owned = Pattern.compile("\\b" + owner + "$");
    end =
        Pattern.compile(
            "^(?:[.;:!?)\"\\u201d]|\\s" + words.anyOf(WordKind.LANGUAGE_END) + "\\b|$)");
    predicate = Pattern.compile("^ " + words.anyOf(WordKind.LANGUAGE_PREDICATE));
  }

  @Override
  public Optional<Verdict> judge(Candidate candidate, DocumentContext context) {
    boolean mayBe =
        candidate.isDemonym() && candidate.isOneWord() && !candidate.surface().endsWith("s");
    return mayBe && isLanguage(candidate, context)
        ? Optional.of(Verdict.reject(Rule.LANGUAGE))
        : Optional.empty();
  }

  private boolean isLanguage(Candidate candidate, DocumentContext context) {
    String after = context.after(candidate.span(), REACH);
    if (ofLanguages.matcher(after).find()) {
      return true;
    }
    if (!noNoun.matcher(after).find()) {
      return false;
    }
    String before = context.before(candidate.span(), REACH);
    boolean spoken = link.matcher(before).find() && inContext.matcher(before).find();
    boolean isSpoken = predicate.matcher(after).find();
    boolean alone =
        end.matcher(after).find()
            && (object.matcher(before).find() || owned.matcher(before).find());
    return spoken || isSpoken || alone;
  }
}
