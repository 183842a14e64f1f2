package org.entente.nlp.country.rule;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.model.Rule;
import org.entente.nlp.country.context.AdjacentWords;
import org.entente.nlp.country.context.Candidate;
import org.entente.nlp.country.context.DocumentContext;
import org.entente.nlp.lexicon.file.EntryKind;

/**
 * A country's name that is part of a person's: "Barnaby Jordan", "J. Jordan", "Chad Miller".
 *
 * <p>Told by a given name or an initial before it ("Viorel Moldovan"), and for homonyms also by a
 * title, or where the homonym is itself a given name, by a surname or an age behind it.
 */
public final class PersonNameRule implements DisambiguationRule {

  /** Words that begin with a capital behind the name of a country and are no surnames. */
  private static final Set<String> OF_STATES =
      Set.of(
          "A",
          "Air",
          "Airport",
          "Ambassador",
          "Army",
          "Bank",
          "Basin",
          "Bay",
          "Center",
          "Central",
          "Chamber",
          "City",
          "Coast",
          "Conference",
          "Council",
          "Cup",
          "Defence",
          "Defense",
          "Embassy",
          "Finance",
          "Foreign",
          "Government",
          "Gulf",
          "Interior",
          "Investment",
          "Islands",
          "King",
          "Kings",
          "Lake",
          "Minister",
          "Ministry",
          "Monday",
          "National",
          "Navy",
          "News",
          "North",
          "Open",
          "Parliament",
          "Plain",
          "Police",
          "Premier",
          "President",
          "Prime",
          "Prince",
          "Queen",
          "Republic",
          "River",
          "Round",
          "Saturday",
          "Sea",
          "South",
          "State",
          "States",
          "Street",
          "Sunday",
          "Telecom",
          "Territory",
          "Thursday",
          "Times",
          "Trade",
          "Treaty",
          "Tuesday",
          "University",
          "Valley",
          "Wednesday",
          "West",
          "East",
          "Friday",
          "I",
          "Will",
          "Says",
          "And",
          "In",
          "On",
          "To",
          "For",
          "As",
          "At",
          "Of",
          "The",
          "This",
          "His",
          "Her",
          "Its",
          "But",
          "When",
          "While",
          "From",
          "With",
          "By",
          "After",
          "Before",
          "He",
          "She",
          "They",
          "We");

  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");
  private static final Pattern SURNAME = Pattern.compile("\\p{Lu}[\\p{Ll}'’-]+");

  /** Titles that only a person's name follows. */
  private static final Pattern TITLE =
      Pattern.compile(
          "\\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lady|Lord|Dame|Sister|Brother|Saint|Father|Mother|Uncle|Aunt"
              + "|Coach|Judge|Sgt|Officer|Deputy|Detective|Professor|Prof|Capt|Captain|Lt|Pastor"
              + "|Reverend|Rev|Rabbi|Congressman|Congresswoman|Councilman|Rep|Sen)\\.? $");

  /** Where every word has a capital, one behind the name tells nothing. */
  private static final Pattern IN_HEADLINE = Pattern.compile("^[ \\n]\\p{L}+[ \\n]\\p{Lu}\\p{Ll}");

  private static final Pattern AGE = Pattern.compile("^, (?:aged )?\\d{1,2}[,.]");

  /** What stands before a surname of noble form, and never behind a country. */
  private static final Set<String> NOBILIARY =
      Set.of("de", "del", "della", "di", "van", "von", "bin", "ibn");

  private static final Pattern PARTICLE =
      Pattern.compile("^ (?:de|del|della|di|da|van|von|der|bin|ibn|al|el|la|le) \\p{Lu}");

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

  private static boolean hasNobleSurname(
      Candidate candidate, DocumentContext context, AdjacentWords around) {
    return !candidate.isDemonym()
        && around.after().filter(NOBILIARY::contains).isPresent()
        && PARTICLE.matcher(context.after(candidate.span(), 12)).find();
  }

  private static boolean isWrittenAsName(String surface) {
    return surface.length() > 3 && Character.isLowerCase(surface.charAt(1));
  }

  private static boolean isPerson(
      Candidate candidate, DocumentContext context, AdjacentWords around) {
    String after = context.after(candidate.span(), 16);
    return TITLE.matcher(context.before(candidate.span(), 14)).find()
        || isGivenNameOfPerson(candidate, context, around, after);
  }

  private static boolean isGivenNameOfPerson(
      Candidate candidate, DocumentContext context, AdjacentWords around, String after) {
    if (!context.isGivenName(candidate.surface())) {
      return false;
    }
    boolean surname = around.after().filter(word -> isSurname(word)).isPresent();
    return AGE.matcher(after).find()
        || PARTICLE.matcher(after).find()
        || (surname
            && !IN_HEADLINE.matcher(context.after(candidate.span(), 48)).find()
            && !context.isCertain(candidate.senses().get(0).code()));
  }

  private static boolean isGiven(String word, DocumentContext context) {
    return context.isGivenName(word) || INITIAL.matcher(word).matches();
  }

  private static boolean isSurname(String word) {
    return SURNAME.matcher(word).matches() && !OF_STATES.contains(word);
  }
}
