package org.entente.resolve;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A country's name that is part of a person's: "Barnaby Jordan", "J. Jordan", "Chad Miller".
 *
 * <p>Told by a given name or an initial before it ("Viorel Moldovan"), and for homonyms also by a
 * title, or where the homonym is itself a given name, by a surname or an age behind it.
 */
final class PersonNameRule implements ReadingRule {

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
  public Optional<Verdict> judge(Candidate candidate, Evidence evidence) {
    if (!candidate.isOneWord() || !isNameOrDemonym(candidate)) {
      return Optional.empty();
    }
    Neighbourhood around = Neighbourhood.of(candidate.span(), evidence.text());
    boolean named = around.before().filter(word -> isGiven(word, evidence)).isPresent();
    boolean person =
        candidate.isCertain()
            ? named && isWrittenAsName(candidate.surface())
            : named || isPerson(candidate, evidence, around);
    return person || hasNobleSurname(candidate, evidence, around)
        ? Optional.of(Verdict.reject("person-name"))
        : Optional.empty();
  }

  private static boolean isNameOrDemonym(Candidate candidate) {
    return candidate.isDemonym() || candidate.readings().get(0).kind().equals("name");
  }

  private static boolean hasNobleSurname(
      Candidate candidate, Evidence evidence, Neighbourhood around) {
    return !candidate.isDemonym()
        && around.after().filter(NOBILIARY::contains).isPresent()
        && PARTICLE.matcher(evidence.after(candidate.span(), 12)).find();
  }

  private static boolean isWrittenAsName(String surface) {
    return surface.length() > 3 && Character.isLowerCase(surface.charAt(1));
  }

  private static boolean isPerson(Candidate candidate, Evidence evidence, Neighbourhood around) {
    String after = evidence.after(candidate.span(), 16);
    return TITLE.matcher(evidence.before(candidate.span(), 14)).find()
        || isGivenNameOfPerson(candidate, evidence, around, after);
  }

  private static boolean isGivenNameOfPerson(
      Candidate candidate, Evidence evidence, Neighbourhood around, String after) {
    if (!evidence.isGivenName(candidate.surface())) {
      return false;
    }
    boolean surname = around.after().filter(word -> isSurname(word)).isPresent();
    return AGE.matcher(after).find()
        || PARTICLE.matcher(after).find()
        || (surname
            && !IN_HEADLINE.matcher(evidence.after(candidate.span(), 48)).find()
            && !evidence.isCertain(candidate.readings().get(0).code()));
  }

  private static boolean isGiven(String word, Evidence evidence) {
    return evidence.isGivenName(word) || INITIAL.matcher(word).matches();
  }

  private static boolean isSurname(String word) {
    return SURNAME.matcher(word).matches() && !OF_STATES.contains(word);
  }
}
