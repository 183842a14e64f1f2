package org.entente.resolve;

import java.util.Optional;
import java.util.Set;

/**
 * A country's name that is part of a person's: "Barnaby Jordan", "J. Jordan", "Chad Miller".
 *
 * <p>Only homonyms are looked at, and only where a given name or an initial stands before, or the
 * homonym is itself a given name and a word that looks like a surname follows.
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

  @Override
  public Optional<Verdict> judge(Candidate candidate, Evidence evidence) {
    if (candidate.isCertain() || !candidate.isOneWord()) {
      return Optional.empty();
    }
    Neighbourhood around = Neighbourhood.of(candidate.span(), evidence.text());
    boolean named = around.before().filter(word -> isGiven(word, evidence)).isPresent();
    boolean names =
        evidence.isGivenName(candidate.surface())
            && around.after().filter(word -> isSurname(word)).isPresent()
            && !evidence.isCertain(candidate.readings().get(0).code());
    return named || names ? Optional.of(Verdict.reject("person-name")) : Optional.empty();
  }

  private static boolean isGiven(String word, Evidence evidence) {
    boolean initial = word.matches("\\p{Lu}\\.");
    return initial || evidence.isGivenName(word);
  }

  private static boolean isSurname(String word) {
    return word.matches("\\p{Lu}[\\p{Ll}'’-]+") && !OF_STATES.contains(word);
  }
}
