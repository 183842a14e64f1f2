package org.entente.nlp.country.rule;

import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.model.Rule;
import org.entente.nlp.country.context.Candidate;
import org.entente.nlp.country.context.DocumentContext;
import org.entente.nlp.lexicon.file.EntryKind;
import org.entente.nlp.lexicon.file.PhraseMatcher.Hit;
import org.entente.nlp.lexicon.words.WordKind;
import org.entente.nlp.lexicon.words.WordLists;

/**
 * The name of a country or capital that is also a town, followed by its state: "Paris, Texas",
 * "Lebanon (Pa.)"; or a state of the USA after its town: "Atlanta, Georgia".
 */
public final class TownRule implements DisambiguationRule {

  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,}");

  /** An apposition to a name, or to a short list of names: ", two small towns". */
  private final Pattern apposition;

  public TownRule(WordLists words) {
    apposition =
        Pattern.compile(
            "^(?:,? (?:and )?\\p{Lu}\\p{L}+){0,2}, (?:"
                + words.anyOf(WordKind.TOWN_DETERMINER)
                + " ){1,3}"
                + words.anyOf(WordKind.TOWN_NOUN)
                + "\\b");
  }

  private static final int REACH = 60;

  @Override
  public Optional<Verdict> judge(Candidate candidate, DocumentContext context) {
    boolean comma = context.text().startsWith(",", candidate.span().end());
    boolean listed = comma || context.text().startsWith(" and ", candidate.span().end());
    if (listed
        && isName(candidate)
        && apposition.matcher(context.after(candidate.span(), REACH)).find()) {
      return Optional.of(Verdict.reject(Rule.TOWN_CALLED_SO));
    }
    boolean town = comma || context.text().startsWith(" (", candidate.span().end());
    if (!town || ABBREVIATION.matcher(candidate.surface()).matches()) {
      return Optional.empty();
    }
    int state = candidate.span().end() + 2;
    for (Hit place : context.places()) {
      boolean follows = place.span().begin() == state;
      boolean itself = place.span().overlaps(candidate.span());
      if (follows && !itself && decides(place, candidate)) {
        return Optional.of(Verdict.reject(Rule.TOWN_WITH_STATE));
      }
    }
    return Optional.empty();
  }

  private static boolean isName(Candidate candidate) {
    return candidate.isOneWord() && candidate.senses().get(0).kind() == EntryKind.NAME;
  }

  /** A state's full name may also continue a list of places; its abbreviation never does. */
  private static boolean decides(Hit place, Candidate candidate) {
    return !candidate.isCertain() || place.entries().get(0).kind() == EntryKind.STATE_ABBREVIATION;
  }
}
