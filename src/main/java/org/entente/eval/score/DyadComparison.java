package org.entente.eval.score;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the gold and the program say of one dyad of a text.
 *
 * @param expected labels; none where the pair is wrong
 * @param found none where the pair was missed
 */
record DyadComparison(List<Claim> expected, List<Claim> found) {

  /**
   * The values that the gold has on {@code axis}; a label without a relation has no interaction.
   */
  Set<String> expectedOn(Attribute axis) {
    return values(
        axis, expected.stream().filter(claim -> !axis.isOfReading() || hasRelation(claim)));
  }

  /**
   * The values found on {@code axis}. What has no sector does not count beside what has one, and no
   * interaction counts where the gold has none.
   */
  Set<String> foundOn(Attribute axis) {
    boolean isBound = found.stream().anyMatch(claim -> claim.sector().isPresent());
    return values(
        axis,
        found.stream()
            .filter(claim -> !isBound || claim.sector().isPresent())
            .filter(claim -> !axis.isOfReading() || isToBeRead(claim)));
  }

  /** Whether the pair is right. */
  boolean isShared() {
    return !expected.isEmpty() && !found.isEmpty();
  }

  private boolean isToBeRead(Claim claim) {
    Set<Optional<String>> silent =
        expected.stream().filter(label -> !hasRelation(label)).map(Claim::sector).collect(toSet());
    boolean isSilent =
        !expected.isEmpty() && expected.stream().noneMatch(DyadComparison::hasRelation);
    return !isSilent && !silent.contains(claim.sector());
  }

  private static boolean hasRelation(Claim claim) {
    return claim.interaction().relation().isPresent();
  }

  private static Set<String> values(Attribute axis, Stream<Claim> claims) {
    return claims.flatMap(claim -> claim.on(axis).stream()).collect(toCollection(TreeSet::new));
  }
}
