package org.entente.nlp.statement;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words for numbers, for their scales and for units of measure. */
final class Units {

  /**
   * A unit.
   *
   * @param code its symbol
   * @param factor how many of the unit that the symbol denotes
   */
  record Unit(String code, double factor) {}

  private static final Map<String, Double> NUMBERS = new HashMap<>();
  private static final Map<String, Double> SCALES =
      Map.ofEntries(
          Map.entry("hundred", 1e2),
          Map.entry("thousand", 1e3),
          Map.entry("million", 1e6),
          Map.entry("mln", 1e6),
          Map.entry("mn", 1e6),
          Map.entry("m", 1e6),
          Map.entry("billion", 1e9),
          Map.entry("bln", 1e9),
          Map.entry("bn", 1e9),
          Map.entry("trillion", 1e12));
  private static final Map<String, Unit> UNITS = new HashMap<>();

  static {
    String[] ones =
        ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                + " sixteen seventeen eighteen nineteen twenty")
            .split(" ", -1);
    for (int i = 0; i < ones.length; i++) {
      NUMBERS.put(ones[i], i + 1.0);
    }
    String[] tens = "thirty forty fifty sixty seventy eighty ninety".split(" ", -1);
    for (int i = 0; i < tens.length; i++) {
      NUMBERS.put(tens[i], 10.0 * (i + 3));
    }
    NUMBERS.put("dozen", 12.0);
    add("t", 1, "tonne tonnes ton tons t");
    add("kg", 1, "kilogram kilograms kilogramme kilogrammes kg");
    add("km", 1, "kilometre kilometres kilometer kilometers km");
    add("mi", 1, "mile miles");
    add("ha", 1, "hectare hectares ha");
    add("bbl", 1, "barrel barrels bbl");
    add("l", 1, "litre litres liter liters");
    add("m3", 1e9, "bcm");
    add("MW", 1, "megawatt megawatts mw");
    add("GW", 1, "gigawatt gigawatts gw");
    add("kW", 1, "kilowatt kilowatts kw");
    add("MWh", 1, "mwh");
    add("GWh", 1, "gwh");
    add("TWh", 1, "twh");
    add("percent", 1, "percent pct");
    add("USD", 1, "dollar dollars usd");
    add("EUR", 1, "euro euros eur");
    add("GBP", 1, "pound pounds gbp");
    add("CNY", 1, "yuan renminbi cny");
    add("JPY", 1, "yen jpy");
    add("RUB", 1, "rouble roubles ruble rubles rub");
    add("INR", 1, "rupee rupees inr");
  }

  private Units() {}

  private static void add(String code, double factor, String words) {
    for (String word : words.split(" ", -1)) {
      UNITS.put(word, new Unit(code, factor));
    }
  }

  /** The number that a word in lower case names. */
  static Optional<Double> number(String word) {
    return Optional.ofNullable(NUMBERS.get(word));
  }

  static Optional<Double> scale(String word) {
    return Optional.ofNullable(SCALES.get(word));
  }

  static Optional<Unit> unit(String word) {
    return Optional.ofNullable(UNITS.get(word));
  }

  /** The currency of a sign before a number. */
  static Optional<String> currency(char sign) {
    return switch (sign) {
      case '$' -> Optional.of("USD");
      case '\u20ac' -> Optional.of("EUR");
      case '\u00a3' -> Optional.of("GBP");
      case '\u00a5' -> Optional.of("JPY");
      default -> Optional.empty();
    };
  }
}
