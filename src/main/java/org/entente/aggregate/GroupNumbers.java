package org.entente.aggregate;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.nlp.lexicon.codes.GroupMember;
import org.entente.nlp.lexicon.file.Validity;

/**
 * The groups that countries are in, all by the numbers of {@link Codes}; it travels to executors.
 */
final class GroupNumbers implements Serializable {

  private static final long serialVersionUID = 1L;

  /** That a country is in a group for a time. */
  private record Place(int group, String kind, Validity validity) implements Serializable {}

  private final HashMap<Integer, ArrayList<Place>> places = new HashMap<>();
  private final int size;

  /** Numbers the groups and those of their members that {@code codes} has. */
  GroupNumbers(List<GroupMember> members, Codes codes) {
    size = codes.size();
    for (GroupMember member : members) {
      places
          .computeIfAbsent(codes.number(member.country()), country -> new ArrayList<>())
          .add(new Place(codes.number(member.group()), member.kind(), member.validity()));
    }
  }

  /** The groups that a country is in on a day, counted from 1970; without a day, still. */
  int[] groups(Integer country, Integer day) {
    return places(country, day).mapToInt(Place::group).distinct().toArray();
  }

  /**
   * The pairs of groups of a kind that the one and the other country are in likewise: the smaller
   * number times {@link Codes#size} and the greater.
   */
  int[] pairs(Integer country, Integer other, Integer day) {
    List<Place> others = places(other, day).toList();
    return places(country, day)
        .flatMapToInt(
            place ->
                others.stream()
                    .filter(each -> each.kind().equals(place.kind()))
                    .mapToInt(each -> pair(place.group(), each.group())))
        .distinct()
        .sorted()
        .toArray();
  }

  private int pair(int one, int other) {
    return Math.min(one, other) * size + Math.max(one, other);
  }

  private Stream<Place> places(Integer country, Integer day) {
    Optional<LocalDate> date = Optional.ofNullable(day).map(LocalDate::ofEpochDay);
    return places.getOrDefault(country, new ArrayList<>()).stream()
        .filter(place -> place.validity().covers(date));
  }
}
