package org.entente.nlp.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Span;

/**
 * The words and signs of a sentence, numbered from 0; quotation marks are left out.
 *
 * <p>A hyphen between two words is a sign of its own, a possessive 's a word of its own.
 */
public final class SentenceTokens {

  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final Set<String> PERIODS =
      Set.of(
          "day", "week", "month", "year", "night", "spring", "summer", "autumn", "winter",
          "decade");

  private static final Set<String> PREPOSITIONS_OF_TIME =
      Set.of("since", "until", "till", "after", "before");

  private static final Set<String> RELATIVE_TIMES = Set.of("last", "next", "one", "this");

  private final String sentence;
  private final List<String> small = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();
  private final List<PartOfSpeech> classes = new ArrayList<>();

  public SentenceTokens(String sentence) {
    this.sentence = sentence;
    int at = 0;
    while (at < sentence.length()) {
      int end = Character.isLetterOrDigit(sentence.charAt(at)) ? endOfWord(at) : at + 1;
      if (end > at + 1 || Character.isLetterOrDigit(sentence.charAt(at))) {
        addWord(at, end);
      } else {
        addSign(at);
      }
      at = end;
    }
    for (int i = 0; i < size(); i++) {
      markTime(i);
      markNoLonger(i);
      markBack(i);
    }
    for (int i = 0; i < size(); i++) {
      markPreposition(i);
    }
  }

  /** Takes "on Monday", "in May", "last week" for adverbs. */
  private void markTime(int at) {
    boolean period = at > 0 && RELATIVE_TIMES.contains(word(at - 1)) && PERIODS.contains(word(at));
    if (period || (isCapital(at) && TIMES.contains(word(at)))) {
      classes.set(at, PartOfSpeech.ADVERB);
      for (int left = at - 1; left >= 0 && left >= at - 3 && isOfTime(left); left--) {
        classes.set(left, PartOfSpeech.ADVERB);
      }
      for (int right = at + 1;
          right < size() && right <= at + 3 && is(right, PartOfSpeech.NUMBER);
          right++) {
        classes.set(right, PartOfSpeech.ADVERB);
      }
    }
  }

  /** Takes "no longer" for an adverb of negation between the words of a verb. */
  private void markNoLonger(int at) {
    if (at > 0 && word(at).equals("longer") && word(at - 1).equals("no")) {
      classes.set(at - 1, PartOfSpeech.NOT);
      classes.set(at, PartOfSpeech.ADVERB);
    }
  }

  /** Takes "back" for a verb where it has an object: "to back the bid", "and back each other". */
  private void markBack(int at) {
    if (word(at).equals("back") && at + 1 < size()) {
      boolean opens =
          switch (classAt(at - 1)) {
            case TO, MODAL, DO, AND, NOT -> true;
            default -> false;
          };
      if (opens && (is(at + 1, PartOfSpeech.DETERMINER) || isCapital(at + 1))) {
        classes.set(at, PartOfSpeech.OPEN);
      }
    }
  }

  /**
   * Takes "since" and the like for a preposition where a time follows and no clause, or a lone
   * pronoun.
   */
  private void markPreposition(int at) {
    boolean time =
        is(at + 1, PartOfSpeech.ADVERB)
            || is(at + 1, PartOfSpeech.NUMBER)
            || (is(at + 1, PartOfSpeech.PRONOUN) && is(at + 2, PartOfSpeech.COMMA));
    if (time && is(at, PartOfSpeech.SUBORDINATE) && PREPOSITIONS_OF_TIME.contains(word(at))) {
      classes.set(at, PartOfSpeech.PREPOSITION);
    }
  }

  private boolean isOfTime(int at) {
    return is(at, PartOfSpeech.NUMBER)
        || RELATIVE_TIMES.contains(word(at))
        || Set.of("on", "in", "of", "early", "late", "mid").contains(word(at))
        || is(at, PartOfSpeech.HYPHEN);
  }

  /** Letters and digits, with full stops and commas inside numbers and "U.S.", and n't. */
  private int endOfWord(int from) {
    int at = from + 1;
    while (at < sentence.length() && (isOfWord(sentence.charAt(at)) || continues(at))) {
      at++;
    }
    return at;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private boolean continues(int at) {
    if (at + 1 == sentence.length()) {
      return false;
    }
    char before = sentence.charAt(at - 1);
    char next = sentence.charAt(at + 1);
    return switch (sentence.charAt(at)) {
      case ',' -> Character.isDigit(before) && Character.isDigit(next);
      case '.' -> Character.isLetterOrDigit(next);
      case '\'', '\u2019' -> before == 'n' && next == 't';
      default -> false;
    };
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private void addWord(int begin, int end) {
    String word = sentence.substring(begin, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    boolean possessive =
        word.equals("s") && begin > 0 && isApostrophe(sentence.charAt(begin - 1)) && size() > 0;
    add(word, begin, end, possessive ? PartOfSpeech.POSSESSIVE : PartOfSpeech.of(word));
  }

  private void addSign(int at) {
    char c = sentence.charAt(at);
    switch (c) {
      case ',' -> add(",", at, at + 1, PartOfSpeech.COMMA);
      case ';', ':', '\u2014', '(', ')', '!', '?' -> add(";", at, at + 1, PartOfSpeech.STOP);
      case '-', '\u2010', '\u2011', '\u2013' -> addDash(at);
      case '&' -> add("&", at, at + 1, PartOfSpeech.AND);
      case '\'', '\u2019' -> addApostrophe(at);
      default -> {}
    }
  }

  private void addDash(int at) {
    boolean joins =
        at > 0
            && at + 1 < sentence.length()
            && Character.isLetterOrDigit(sentence.charAt(at - 1))
            && Character.isLetterOrDigit(sentence.charAt(at + 1));
    add(joins ? "-" : ";", at, at + 1, joins ? PartOfSpeech.HYPHEN : PartOfSpeech.STOP);
  }

  /** A lone apostrophe behind an s that ends a word: the possessive of a plural. */
  private void addApostrophe(int at) {
    boolean plural = at > 0 && sentence.charAt(at - 1) == 's';
    boolean ends = at + 1 == sentence.length() || sentence.charAt(at + 1) == ' ';
    if (plural && ends) {
      add("s", at, at + 1, PartOfSpeech.POSSESSIVE);
    }
  }

  private void add(String word, int begin, int end, PartOfSpeech wordClass) {
    small.add(word);
    spans.add(new Span(begin, end));
    classes.add(wordClass);
  }

  /** Takes the words from {@code first} to before {@code end} for a country's name. */
  public void name(int first, int end) {
    for (int at = first; at < end && at < size(); at++) {
      classes.set(at, PartOfSpeech.NAME);
    }
  }

  public int size() {
    return small.size();
  }

  /** The word in small letters. */
  public String word(int at) {
    return small.get(at);
  }

  public Span span(int at) {
    return spans.get(at);
  }

  /** The class of the word; a stop before the first and after the last. */
  public PartOfSpeech classAt(int at) {
    return at < 0 || at >= size() ? PartOfSpeech.STOP : classes.get(at);
  }

  public boolean is(int at, PartOfSpeech wordClass) {
    return classAt(at) == wordClass;
  }

  /** Whether the word or sign parts clauses. */
  public boolean isBorder(int at) {
    return switch (classAt(at)) {
      case STOP, THAT, RELATIVE, SUBORDINATE -> true;
      default -> false;
    };
  }

  /** The first border between two words, or {@code end}. */
  public int border(int first, int end) {
    int at = first;
    while (at < end && !isBorder(at)) {
      at++;
    }
    return at;
  }

  /** Whether the word begins with a capital. */
  public boolean isCapital(int at) {
    return Character.isUpperCase(sentence.charAt(spans.get(at).begin()));
  }

  /** The first word that ends after {@code offset} of the sentence; the size if there is none. */
  public int indexAt(int offset) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
