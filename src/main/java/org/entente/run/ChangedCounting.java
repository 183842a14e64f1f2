package org.entente.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.config.AggregationSettings;
import org.entente.config.Grain;

/** What a run counts otherwise than the run before. */
public final class ChangedCounting {

  private ChangedCounting() {}

  /** The differences, a clause for each; none if both count alike. */
  public static List<String> between(AggregationSettings before, AggregationSettings now) {
    List<String> changes = new ArrayList<>();
    addListed(changes, "grain", codes(before.grains()), codes(now.grains()));
    addListed(changes, "country group", before.countryGroups(), now.countryGroups());
    Map<String, String> earlier = before.byName();
    now.byName()
        .forEach(
            (name, value) -> {
              boolean listed = name.equals("grains") || name.equals("country-groups");
              if (!listed && !value.equals(earlier.get(name))) {
                changes.add(name + " is " + value + " from now on, it was " + earlier.get(name));
              }
            });
    return changes;
  }

  private static List<String> codes(List<Grain> grains) {
    return grains.stream().map(Grain::code).toList();
  }

  private static void addListed(
      List<String> changes, String what, List<String> before, List<String> now) {
    add(changes, what, without(before, now), "left out");
    add(changes, what, without(now, before), "counted");
  }

  private static List<String> without(List<String> values, List<String> others) {
    return values.stream().filter(value -> !others.contains(value)).toList();
  }

  private static void add(List<String> changes, String what, List<String> values, String how) {
    if (!values.isEmpty()) {
      String subject = values.size() == 1 ? " %s is " : "s %s are ";
      changes.add(what + subject.formatted(String.join(", ", values)) + how + " from now on");
    }
  }
}
