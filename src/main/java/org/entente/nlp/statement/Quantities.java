package org.entente.nlp.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Quantity;
import org.entente.model.text.Span;
import org.entente.nlp.syntax.ParsedSentence;
import org.entente.nlp.syntax.token.PartOfSpeech;
import org.entente.nlp.syntax.token.SentenceTokens;

/**
 * Finds the quantities of a sentence: "$3.5 billion", "2.7 thousand tonnes", "100 MW", "eight
 * memoranda".
 *
 * <p>A number without a unit counts where a noun in the plural follows, at most two words on;
 * years, dates, spans of time, fractions and the sources of a report are not quantities.
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

  private static final Set<String> FRACTIONS =
      Set.of(
          "halves",
          "thirds",
          "quarters",
          "fifths",
          "sixths",
          "sevenths",
          "eighths",
          "ninths",
          "tenths",
          "hundredths");

  private final String text;
  private final Span sentence;
  private final SentenceTokens tokens;
  private final List<Quantity> found = new ArrayList<>();

  private Quantities(ParsedSentence sentence) {
    this.text = sentence.text();
    this.sentence = sentence.sentence().span();
    this.tokens = sentence.tokens();
  }

  /** The quantities of a sentence, in order. */
  static List<Quantity> of(ParsedSentence sentence) {
    Quantities quantities = new Quantities(sentence);
    int at = 0;
    while (at < quantities.tokens.size()) {
      at = quantities.read(at);
    }
    return quantities.found;
  }

  /** Reads a quantity that begins at a token, and returns the token after it. */
  private int read(int first) {
    Optional<Double> number = number(first);
    if (number.isEmpty()) {
      return first + 1;
    }
    double amount = number.get();
    String rest = letters(tokens.word(first));
    int at = first + 1;
    Optional<Double> glued = Units.scale(rest);
    amount *= glued.orElse(1.0);
    if (glued.isEmpty() && !rest.isEmpty()) {
      Units.unit(rest).ifPresent(unit -> add(first, first + 1, number.get(), unit));
      return at;
    }
    while (at < tokens.size() && Units.scale(tokens.word(at)).isPresent()) {
      amount *= Units.scale(tokens.word(at)).get();
      at++;
    }
    return withUnit(first, at, amount);
  }

  private int withUnit(int first, int at, double amount) {
    int begin = tokens.span(first).begin();
    int end = tokens.span(at - 1).end();
    Optional<String> currency =
        begin == sentence.begin() ? Optional.empty() : Units.currency(text.charAt(begin - 1));
    if (currency.isPresent()) {
      found.add(quantity(amount, currency.get(), begin - 1, end));
      return at;
    }
    if (end < sentence.end() && text.charAt(end) == '%') {
      found.add(quantity(amount, "percent", begin, end + 1));
      return at;
    }
    int unit = at + (tokens.is(at, PartOfSpeech.HYPHEN) ? 1 : 0);
    if (unit + 1 < tokens.size()
        && tokens.word(unit).equals("per")
        && tokens.word(unit + 1).equals("cent")) {
      found.add(quantity(amount, "percent", begin, tokens.span(unit + 1).end()));
      return unit + 2;
    }
    if (unit + 1 < tokens.size() && tokens.word(unit).equals("cubic")) {
      found.add(quantity(amount, "m3", begin, tokens.span(unit + 1).end()));
      return unit + 2;
    }
    Optional<Units.Unit> named =
        unit < tokens.size() ? Units.unit(tokens.word(unit)) : Optional.empty();
    if (named.isPresent()) {
      add(first, unit + 1, amount, named.get());
      return unit + 1;
    }
    return counted(first, at, amount);
  }

  private int counted(int first, int at, double amount) {
    if (isYear(first, amount) || belongsToName(first) || areSources(first)) {
      return at;
    }
    for (int noun = at; noun <= at + ADJECTIVES && tokens.is(noun, PartOfSpeech.CONTENT); noun++) {
      String word = tokens.word(noun);
      if (TIMES.contains(word) || FRACTIONS.contains(word)) {
        return noun + 1;
      }
      boolean plural = word.endsWith("s") && !word.endsWith("ss") && word.length() > 3;
      boolean last = !tokens.is(noun + 1, PartOfSpeech.CONTENT) || tokens.isCapital(noun + 1);
      if (PLURALS.contains(word) || (plural && last)) {
        int begin = tokens.span(first).begin();
        found.add(quantity(amount, Quantity.COUNT, begin, tokens.span(noun).end()));
        return noun + 1;
      }
    }
    return at;
  }

  /** Whether those counted only report the rest: "according to two people". */
  private boolean areSources(int first) {
    return tokens.isWord(first - 1, "to") && tokens.isWord(first - 2, "according");
  }

  private boolean isYear(int at, double amount) {
    return tokens.word(at).length() == 4 && amount >= 1800 && amount < 2100;
  }

  /** Whether a number belongs to the name before it: "Article 5". */
  private boolean belongsToName(int at) {
    return tokens.is(at - 1, PartOfSpeech.CONTENT) && tokens.isCapital(at - 1);
  }

  private void add(int first, int end, double amount, Units.Unit unit) {
    int begin = tokens.span(first).begin();
    found.add(quantity(amount * unit.factor(), unit.code(), begin, tokens.span(end - 1).end()));
  }

  private Quantity quantity(double amount, String unit, int begin, int end) {
    return new Quantity(amount, unit, new Span(begin, end));
  }

  /** The number at a word, written in digits or in letters; none where it is part of a name. */
  private Optional<Double> number(int at) {
    String word = tokens.word(at);
    if (tokens.is(at, PartOfSpeech.ADVERB) || tokens.is(at, PartOfSpeech.COUNTRY)) {
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
