package org.entente.nlp.lexicon.codes;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.config.UserException;
import org.entente.nlp.lexicon.file.Validity;

/** The groups of countries that can be counted: organizations, and the regions of M49. */
public final class CountryGroups {

  private static final String ORGANIZATION = "organization";

  private CountryGroups() {}

  /**
   * The members of the groups that are asked for.
   *
   * @param asked codes of groups, or the plurals of their kinds for all of a kind
   * @throws UserException if there is no such group
   */
  public static List<GroupMember> members(List<String> asked, CodeLists codeLists) {
    List<GroupMember> all = Stream.concat(organizations(codeLists), regions(codeLists)).toList();
    for (String name : asked) {
      if (all.stream().noneMatch(member -> isIn(member, name))) {
        throw new UserException(
            "--country-groups "
                + name
                + ": not known, expected organizations, regions, subregions, intermediate-regions,"
                + " or codes of memberships.tsv and regions.tsv, such as EU or central-asia");
      }
    }
    return all.stream()
        .filter(member -> asked.stream().anyMatch(name -> isIn(member, name)))
        .distinct()
        .toList();
  }

  private static boolean isIn(GroupMember member, String asked) {
    return member.group().equals(asked) || (member.kind() + "s").equals(asked);
  }

  private static Stream<GroupMember> organizations(CodeLists codeLists) {
    return codeLists.memberships().stream()
        .map(
            membership ->
                new GroupMember(
                    membership.organization(),
                    ORGANIZATION,
                    membership.organization(),
                    null,
                    membership.country(),
                    membership.validity()));
  }

  private static Stream<GroupMember> regions(CodeLists codeLists) {
    return codeLists.states().values().stream()
        .flatMap(
            state ->
                around(state.region(), codeLists.regions())
                    .map(region -> member(region, state.code())));
  }

  /** The region of a code, and all regions that contain it. */
  private static Stream<Region> around(String code, Map<String, Region> regions) {
    return Stream.iterate(
        regions.get(code), region -> region != null, region -> regions.get(region.parent()));
  }

  private static GroupMember member(Region region, String country) {
    return new GroupMember(
        region.code(),
        region.level().code(),
        region.name(),
        region.m49(),
        country,
        Validity.ALWAYS);
  }
}
