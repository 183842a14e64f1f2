package org.entente.nlp.country.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.CountryKind;
import org.entente.nlp.country.context.Candidate;
import org.entente.nlp.country.context.DocumentContext;
import org.entente.nlp.lexicon.NameHead;
import org.entente.nlp.lexicon.words.WordKind;
import org.entente.nlp.lexicon.words.WordLists;

/**
 * A country that begins the name of something else, recognized by the last word of that name: "Hong
 * Kong Open", "British Masters". The name of a body ("Scottish National Party") refers to its
 * country.
 */
public final class ProperNameRule implements DisambiguationRule {

  private static final int REACH = 60;
  private static final int MOST_WORDS = 3;
  private static final Pattern CAPITAL = Pattern.compile("\\G[ \\n](\\p{Lu}[\\p{L}&'’-]*)");

  private final Pattern continuation;

  public ProperNameRule(WordLists words) {
    continuation =
        Pattern.compile(
            " " + words.anyOf(WordKind.AFTER_ADJECTIVE) + " ", Pattern.CASE_INSENSITIVE);
  }

  @Override
  public Optional<Verdict> judge(Candidate candidate, DocumentContext context) {
    String after = context.after(candidate.span(), REACH);
    Matcher words = CAPITAL.matcher(after);
    for (int i = 0; i < MOST_WORDS && words.find(); i++) {
      Optional<NameHead> named = context.nameHead(words.group(1));
      if (named.isPresent() && !goesOn(after, words.end())) {
        return Optional.of(verdict(candidate, named.get()));
      }
    }
    return Optional.empty();
  }

  /** A body such as a party represents its country as an institution does; other things do not. */
  private static Verdict verdict(Candidate candidate, NameHead named) {
    return named == NameHead.BODY
        ? Verdict.acceptAs(CountryKind.INSTITUTION, candidate.senses().get(0), named.rule())
        : Verdict.reject(named.rule());
  }

  /** Whether the word is an adjective or a verb: "Iran Open to Talks". */
  private boolean goesOn(String text, int from) {
    return continuation.matcher(text).region(from, text.length()).lookingAt();
  }
}
