package org.entente.audit;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.stats.Apportionment;

/**
 * Rows of which a number is drawn.
 *
 * @param value what the rows have in common
 * @param name the value, or {@link #OTHERS} if it is too rare for a stratum of its own
 * @param rows the rows of that name
 * @param drawn how many of these are drawn
 */
record Stratum(String value, String name, long rows, int drawn) {

  static final String OTHERS = "others";

  /**
   * The strata of a sample, each with one row at least. If there are more than half as many as rows
   * to draw, those whose share is less than one row are drawn from together.
   *
   * @param counts the rows of each value
   * @param sample the rows to draw, 1 or more
   */
  static List<Stratum> of(Map<String, Long> counts, int sample) {
    long all = counts.values().stream().mapToLong(count -> count).sum();
    boolean many = counts.size() > 1 && counts.size() > sample / 2;
    Map<String, String> names = new TreeMap<>();
    counts.forEach(
        (value, count) -> names.put(value, many && count * sample < all ? OTHERS : value));
    Map<String, Long> sizes = new TreeMap<>();
    names.forEach((value, name) -> sizes.merge(name, counts.get(value), Long::sum));
    List<String> order = new ArrayList<>(sizes.keySet());
    order.sort(comparing(sizes::get, reverseOrder())); // equal ones stay in order of name
    int[] drawn = Apportionment.of(order.stream().map(sizes::get).toList(), sample);
    List<Stratum> strata = new ArrayList<>();
    names.forEach(
        (value, name) ->
            strata.add(new Stratum(value, name, sizes.get(name), drawn[order.indexOf(name)])));
    return strata;
  }
}
