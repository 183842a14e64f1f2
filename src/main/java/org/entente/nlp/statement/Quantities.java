package org.entente.nlp.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Quantity;
import org.entente.model.Span;
import org.entente.nlp.syntax.PartOfSpeech;
import org.entente.nlp.syntax.SentenceTokens;

/**
 * Finds the quantities of a sentence: "$3.5 billion", "2.7 thousand tonnes", "100 MW", "eight
 * memoranda".
 *
 * <p>A number without a unit counts where a noun in the plural follows, at most two words on;
 * years, dates and spans of time are no quantities.
 */
final class Quantities {

  /** The most words between a number and what it counts. */
  private static final int ADJECTIVES = 2;

  private static final Set<String> PLURALS =
      Set.of("memoranda", "people", "aircraft", "troops", "personnel", "cattle");

  private static final Set<String> TIMES =
      Set.of(
          "seconds",
          "minutes",
          "hours",
          "days",
          "weeks",
          "months",
          "years",
          "decades",
          "centuries",
          "times",
          "nights");

  private final String sentence;
  private final int shift;
  private final SentenceTokens words;
  private final List<Quantity> found = new ArrayList<>();

  private Quantities(String sentence, int shift, SentenceTokens words) {
    this.sentence = sentence;
    this.shift = shift;
    this.words = words;
  }

  /**
   * The quantities of {@code sentence}, in order.
   *
   * @param shift where the sentence begins in the document
   */
  static List<Quantity> of(String sentence, int shift, SentenceTokens words) {
    Quantities quantities = new Quantities(sentence, shift, words);
    int at = 0;
    while (at < words.size()) {
      at = quantities.read(at);
    }
    return quantities.found;
  }

  /** Reads what begins at a word, and returns the number of the word behind it. */
  private int read(int first) {
    Optional<Double> number = number(first);
    if (number.isEmpty()) {
      return first + 1;
    }
    double amount = number.get();
    String rest = letters(words.word(first));
    int at = first + 1;
    Optional<Double> glued = Units.scale(rest);
    amount *= glued.orElse(1.0);
    if (glued.isEmpty() && !rest.isEmpty()) {
      Units.unit(rest).ifPresent(unit -> add(first, first + 1, number.get(), unit));
      return at;
    }
    while (at < words.size() && Units.scale(words.word(at)).isPresent()) {
      amount *= Units.scale(words.word(at)).get();
      at++;
    }
    return withUnit(first, at, amount);
  }

  private int withUnit(int first, int at, double amount) {
    int begin = words.span(first).begin();
    int end = words.span(at - 1).end();
    Optional<String> currency =
        begin == 0 ? Optional.empty() : Units.currency(sentence.charAt(begin - 1));
    if (currency.isPresent()) {
      found.add(quantity(amount, currency.get(), begin - 1, end));
      return at;
    }
    if (end < sentence.length() && sentence.charAt(end) == '%') {
      found.add(quantity(amount, "percent", begin, end + 1));
      return at;
    }
    int unit = at + (words.is(at, PartOfSpeech.HYPHEN) ? 1 : 0);
    if (unit + 1 < words.size()
        && words.word(unit).equals("per")
        && words.word(unit + 1).equals("cent")) {
      found.add(quantity(amount, "percent", begin, words.span(unit + 1).end()));
      return unit + 2;
    }
    if (unit + 1 < words.size() && words.word(unit).equals("cubic")) {
      found.add(quantity(amount, "m3", begin, words.span(unit + 1).end()));
      return unit + 2;
    }
    Optional<Units.Unit> named =
        unit < words.size() ? Units.unit(words.word(unit)) : Optional.empty();
    if (named.isPresent()) {
      add(first, unit + 1, amount, named.get());
      return unit + 1;
    }
    return counted(first, at, amount);
  }

  private int counted(int first, int at, double amount) {
    if (isYear(first, amount) || isOfName(first)) {
      return at;
    }
    for (int noun = at; noun <= at + ADJECTIVES && words.is(noun, PartOfSpeech.OPEN); noun++) {
      String word = words.word(noun);
      if (TIMES.contains(word)) {
        return noun + 1;
      }
      boolean plural = word.endsWith("s") && !word.endsWith("ss") && word.length() > 3;
      boolean last = !words.is(noun + 1, PartOfSpeech.OPEN) || words.isCapital(noun + 1);
      if (PLURALS.contains(word) || (plural && last)) {
        int begin = words.span(first).begin();
        found.add(quantity(amount, Quantity.COUNT, begin, words.span(noun).end()));
        return noun + 1;
      }
    }
    return at;
  }

  private boolean isYear(int at, double amount) {
    return words.word(at).length() == 4 && amount >= 1800 && amount < 2100;
  }

  /** Whether a number belongs to the name before it: "Article 5". */
  private boolean isOfName(int at) {
    return words.is(at - 1, PartOfSpeech.OPEN) && words.isCapital(at - 1);
  }

  private void add(int first, int end, double amount, Units.Unit unit) {
    int begin = words.span(first).begin();
    found.add(quantity(amount * unit.factor(), unit.code(), begin, words.span(end - 1).end()));
  }

  private Quantity quantity(double amount, String unit, int begin, int end) {
    return new Quantity(amount, unit, new Span(shift + begin, shift + end));
  }

  /** The number at a word, written in digits or in letters; none where it is part of a name. */
  private Optional<Double> number(int at) {
    String word = words.word(at);
    if (words.is(at, PartOfSpeech.ADVERB) || words.is(at, PartOfSpeech.NAME)) {
      return Optional.empty();
    }
    if (!Character.isDigit(word.charAt(0))) {
      return Units.number(word);
    }
    String digits = word.substring(0, word.length() - letters(word).length()).replace(",", "");
    boolean plain = digits.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.');
    boolean single = digits.indexOf('.') == digits.lastIndexOf('.') && digits.length() < 16;
    return plain && single ? Optional.of(Double.parseDouble(digits)) : Optional.empty();
  }

  /** The letters that a word of digits ends in: "bn" in "3bn". */
  private static String letters(String word) {
    int at = word.length();
    while (at > 0 && Character.isLetter(word.charAt(at - 1))) {
      at--;
    }
    return at == 0 ? "" : word.substring(at);
  }
}
