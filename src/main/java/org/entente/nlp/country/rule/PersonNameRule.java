package org.entente.nlp.country.rule;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.model.Rule;
import org.entente.nlp.country.context.AdjacentWords;
import org.entente.nlp.country.context.Candidate;
import org.entente.nlp.country.context.DocumentContext;
import org.entente.nlp.lexicon.file.EntryKind;
import org.entente.nlp.lexicon.words.WordKind;
import org.entente.nlp.lexicon.words.WordLists;

/**
 * A country's name that is part of a person's: "Barnaby Jordan", "J. Jordan", "Chad Miller".
 *
 * <p>Recognized by a given name or an initial before it ("Viorel Moldovan"); for homonyms also by a
 * title, or, if the homonym is itself a given name, by a surname or an age after it.
 */
public final class PersonNameRule implements DisambiguationRule {

  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");
  private static final Pattern SURNAME = Pattern.compile("\\p{Lu}[\\p{Ll}'’-]+");

  /** Words after a name that all have a capital, as in a headline, where capitals mean nothing. */
  private static final Pattern IN_HEADLINE = Pattern.compile("^[ \\n]\\p{L}+[ \\n]\\p{Lu}\\p{Ll}");

  private static final Pattern AGE = Pattern.compile("^, (?:aged )?\\d{1,2}[,.]");

  private final Set<String> notSurnames;
  private final Set<String> nobiliary;
  private final Pattern title;
  private final Pattern particle;

  public PersonNameRule(WordLists words) {
    notSurnames = words.words(WordKind.NOT_A_SURNAME);
    nobiliary = words.words(WordKind.NOBILIARY_PARTICLE);
    title = Pattern.compile("\\b" + words.anyOf(WordKind.PERSON_TITLE) + "\\.? $");
    particle = Pattern.compile("^ " + words.anyOf(WordKind.SURNAME_PARTICLE) + " \\p{Lu}");
  }

  @Override
  public Optional<Verdict> judge(Candidate candidate, DocumentContext context) {
    if (!candidate.isOneWord() || !isNameOrDemonym(candidate)) {
      return Optional.empty();
    }
    AdjacentWords around = AdjacentWords.of(candidate.span(), context.text());
    boolean named = around.before().filter(word -> isGiven(word, context)).isPresent();
    boolean person =
        candidate.isCertain()
            ? named && isWrittenAsName(candidate.surface())
            : named || isPerson(candidate, context, around);
    return person || hasNobleSurname(candidate, context, around)
        ? Optional.of(Verdict.reject(Rule.PERSON_NAME))
        : Optional.empty();
  }

  private static boolean isNameOrDemonym(Candidate candidate) {
    return candidate.isDemonym() || candidate.senses().get(0).kind() == EntryKind.NAME;
  }

  private boolean hasNobleSurname(
      Candidate candidate, DocumentContext context, AdjacentWords around) {
    return !candidate.isDemonym()
        && around.after().filter(nobiliary::contains).isPresent()
        && particle.matcher(context.after(candidate.span(), 12)).find();
  }

  private static boolean isWrittenAsName(String surface) {
    return surface.length() > 3 && Character.isLowerCase(surface.charAt(1));
  }

  private boolean isPerson(Candidate candidate, DocumentContext context, AdjacentWords around) {
    String after = context.after(candidate.span(), 16);
    return title.matcher(context.before(candidate.span(), 14)).find()
        || isGivenNameOfPerson(candidate, context, around, after);
  }

  private boolean isGivenNameOfPerson(
      Candidate candidate, DocumentContext context, AdjacentWords around, String after) {
    if (!context.isGivenName(candidate.surface())) {
      return false;
    }
    boolean surname = around.after().filter(word -> isSurname(word)).isPresent();
    return AGE.matcher(after).find()
        || particle.matcher(after).find()
        || (surname
            && !IN_HEADLINE.matcher(context.after(candidate.span(), 48)).find()
            && !context.isCertain(candidate.senses().get(0).code()));
  }

  private static boolean isGiven(String word, DocumentContext context) {
    return context.isGivenName(word) || INITIAL.matcher(word).matches();
  }

  private boolean isSurname(String word) {
    return SURNAME.matcher(word).matches() && !notSurnames.contains(word);
  }
}
