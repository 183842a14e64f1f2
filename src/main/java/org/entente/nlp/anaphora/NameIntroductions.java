package org.entente.nlp.anaphora;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.CountryKind;
import org.entente.model.CountryMention;
import org.entente.model.text.Document;
import org.entente.model.text.Field;
import org.entente.model.text.Span;
import org.entente.nlp.lexicon.words.WordKind;
import org.entente.nlp.lexicon.words.WordLists;

/**
 * Recognizes the names of persons, companies and bodies that a text gives together with their
 * country: "Peruvian minister Ana Rojas", "Ana Rojas, Peru's minister", "the president of Peru, Ana
 * Rojas", "Chilean carmaker Nobu", "the Chilean Mining Agency (CMA)", later "the Agency".
 */
final class NameIntroductions {

  private static final Set<CountryKind> INTRODUCING =
      EnumSet.of(CountryKind.NAME, CountryKind.DEMONYM, CountryKind.INSTITUTION);

  /** What precedes the last word of a body's name where that stands for the body. */
  static final String DEFINITE = "the ";

  private static final int REACH = 160;
  private static final String WORD = "\\p{Lu}[\\p{L}'’-]+";
  private static final Pattern POSSESSIVE_ENDING = Pattern.compile("['’]s?$");
  private static final String POSSESSIVE = "^(?:['’]s?)?";

  private final Pattern person;
  private final Pattern company;
  private final Pattern personOf;
  private final OfficeOf officeOf;
  private final Pattern apposition;
  private final Pattern body;
  private final Set<String> offices;
  private final Set<String> companies;
  private final Set<String> notNames;
  private final Set<String> times;
  private final Set<String> givenNames;

  NameIntroductions(WordLists words, Set<String> givenNames) {
    this.givenNames = givenNames;
    times = words.words(WordKind.DAY_OR_MONTH);
    notNames = words.words(WordKind.NOT_A_SURNAME);
    String name =
        ("(W(?: (?:" + words.anyOf(WordKind.SURNAME_PARTICLE) + " )?W){0,3})").replace("W", WORD);
    String office = words.anyOfCapitalized(WordKind.OFFICE);
    String company = words.anyOfCapitalized(WordKind.COMPANY_NOUN);
    String description =
        POSSESSIVE
            + "(?: (?!"
            + words.anyOf(
                WordKind.SPEECH_VERB,
                WordKind.PREPOSITION,
                WordKind.COORDINATOR,
                WordKind.INFINITIVE_MARKER,
                WordKind.COMPLEMENTIZER)
            + "\\b)[\\p{L}-]+){0,5}? ";
    String accredited = "(?: to (?:the )?(?:" + WORD + " |of )*?" + WORD + ")?,? ";
    person = Pattern.compile(description + office + accredited + "(?:" + office + " )?" + name);
    this.company = Pattern.compile(description + company + ",? " + name);
    personOf = Pattern.compile("^" + accredited + "(?:" + office + " )?" + name);
    officeOf = new OfficeOf(words);
    apposition =
        Pattern.compile(
            name
                + "(?: \\([^)]{1,20}\\))?, (?:who is )?(?:the |an? |one of )?"
                + "(?:[\\p{L}-]+ (?:of |for |at )?){0,4}(?:the )?$");
    body =
        Pattern.compile(
            POSSESSIVE
                + ("(?: (?:\\p{Lu}[\\p{L}&'’-]*|" + words.anyOf(WordKind.BODY_LINK) + ")){0,8}?")
                + " (\\p{Lu}\\p{Ll}+)(?: \\((\\p{Lu}[\\p{L}-]{1,9})\\)|, (\\p{Lu}{2,9}),)");
    offices = words.words(WordKind.OFFICE);
    companies = words.words(WordKind.COMPANY_NOUN);
  }

  /**
   * What a name stands for.
   *
   * @param sentence the one that introduces it
   */
  record Introduction(String country, int sentence) {}

  /**
   * The introductions outside of the title, by the word of the name that may stand for it later; a
   * name given with two countries is left out.
   */
  Map<String, Introduction> of(Document document, List<CountryMention> named) {
    Map<String, Introduction> known = new HashMap<>();
    Set<String> unclear = new HashSet<>();
    for (CountryMention mention : named) {
      if (INTRODUCING.contains(mention.kind())
          && document.fieldAt(mention.span().begin()) == Field.TEXT) {
        Introduction introduction = new Introduction(mention.country(), mention.sentence());
        for (String word : words(document.text(), mention)) {
          Introduction first = known.putIfAbsent(word, introduction);
          if (first != null && !first.country().equals(mention.country())) {
            unclear.add(word);
          }
        }
      }
    }
    known.keySet().removeAll(unclear);
    return known;
  }

  /** The words that stand later for what is introduced with a mention. */
  private List<String> words(String text, CountryMention mention) {
    Span span = mention.span();
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + REACH));
    String before = text.substring(Math.max(0, span.begin() - REACH), span.begin());
    List<String> found = new ArrayList<>();
    if (WordsAfter.haveOneOf(offices, span, text)) {
      name(person, after).ifPresent(name -> addPerson(name, found));
      name(apposition, before).ifPresent(name -> addPerson(name, found));
    } else if (WordsAfter.haveOneOf(companies, span, text)) {
      name(company, after).ifPresent(name -> found.add(firstWord(name)));
      name(apposition, before).ifPresent(name -> found.add(firstWord(name)));
    }
    if (officeOf.precedes(span, text)) {
      name(personOf, after).ifPresent(name -> addPerson(name, found));
    }
    found.removeIf(word -> !isName(word));
    Matcher named = body.matcher(after);
    if (named.find()) {
      String initials = named.group(2) == null ? named.group(3) : named.group(2);
      if (initials.charAt(0) == text.charAt(span.begin())) {
        found.add(initials);
        found.add(DEFINITE + named.group(1));
      }
    }
    return found;
  }

  private static Optional<String> name(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** Adds the surname; of a name such as "Wang Yi" either word, since the first may be it. */
  private void addPerson(String name, List<String> found) {
    List<String> parts = List.of(name.split(" ", -1));
    found.add(withoutPossessive(parts.get(parts.size() - 1)));
    if (parts.size() == 2 && !givenNames.contains(parts.get(0))) {
      found.add(parts.get(0));
    }
  }

  private static String firstWord(String name) {
    return withoutPossessive(name.split(" ", 2)[0]);
  }

  /** A name without the possessive ending that it may have. */
  static String withoutPossessive(String name) {
    return POSSESSIVE_ENDING.matcher(name).replaceFirst("");
  }

  private boolean isName(String word) {
    return word.length() > 1
        && !notNames.contains(word)
        && !times.contains(word.toLowerCase(Locale.ROOT));
  }
}
