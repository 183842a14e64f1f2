package org.entente.nlp.lexicon.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.config.UserException;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.entente.nlp.lexicon.file.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryGroupsTest {

  private static final CodeLists CODE_LISTS =
      CodeLists.read(
          new LexiconSource(
              new TreeMap<>(
                  Map.of(
                      "states.tsv",
                      """
                      code\tname\tstatus\tregion
                      KEN\tKenya\tcountry\teastern-africa
                      ATA\tAntarctica\tterritory\t
                      """,
                      "memberships.tsv",
                      """
                      organization\tcountry\tfrom\tuntil
                      EAC\tKEN\t2000-07-07\t
                      EU\tGBR\t1973\t2020-02
                      """))));

  @Test
  void anOrganizationHasItsMembersWithTheirDates() {
    assertThat(CountryGroups.members(List.of("EU"), CODE_LISTS))
        .containsExactly(
            new GroupMember(
                "EU",
                "organization",
                "EU",
                null,
                "GBR",
                new Validity(LocalDate.of(1973, 1, 1), LocalDate.of(2020, 2, 1))));
  }

  @Test
  void aCountryIsInItsRegionAndInThoseAround() {
    assertThat(
            CountryGroups.members(
                List.of("regions", "subregions", "intermediate-regions"), CODE_LISTS))
        .extracting(member -> member.kind() + " " + member.group() + " " + member.m49())
        .containsExactly(
            "intermediate-region eastern-africa 014",
            "subregion sub-saharan-africa 202",
            "region africa 002");
  }

  @Test
  void aGroupAskedForTwiceIsThereOnce() {
    assertThat(CountryGroups.members(List.of("organizations", "EU"), CODE_LISTS))
        .extracting(GroupMember::group)
        .containsExactly("EAC", "EU");
  }

  @Test
  void noneAreThereUnlessAskedFor() {
    assertThat(CountryGroups.members(List.of(), CODE_LISTS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UN", "eu", "region", ""})
  void anUnknownGroupIsRefused(String name) {
    assertThatThrownBy(() -> CountryGroups.members(List.of("EU", name), CODE_LISTS))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "--country-groups "
                + name
                + ": not known, expected organizations, regions, subregions, intermediate-regions,"
                + " or codes of memberships.tsv and regions.tsv, such as EU or central-asia");
  }
}
