package org.entente.aggregate.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.codes.CodeLists;
import org.entente.nlp.lexicon.codes.CountryGroups;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.junit.jupiter.api.Test;

class GroupMembershipsTest {

  private static final CodeLists CODE_LISTS = Lexicons.of(LexiconSource.BUILT_IN).codeLists();
  private static final CodeDictionary CODES = CodeDictionary.of(CODE_LISTS);

  @Test
  void regionsArePairedWithRegionsOfTheirLevelOnly() {
    List<String> asked = List.of("regions", "eastern-europe", "EU");
    GroupMemberships memberships =
        new GroupMemberships(CountryGroups.members(asked, CODE_LISTS), CODES);
    assertThat(memberships.pairs(CODES.number("CHN"), CODES.number("BLR"), null))
        .containsExactly(CODES.number("asia") * CODES.size() + CODES.number("europe"));
    assertThat(memberships.groups(CODES.number("BLR"), null))
        .containsExactlyInAnyOrder(CODES.number("eastern-europe"), CODES.number("europe"));
  }
}
