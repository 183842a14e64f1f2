package org.entente.nlp;

import static java.util.stream.Collectors.groupingBy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.config.Threshold;
import org.entente.model.CountryKind;
import org.entente.model.CountryMention;
import org.entente.model.Dyad;
import org.entente.model.Evidence;
import org.entente.model.Features;
import org.entente.model.Interaction;
import org.entente.model.Link;
import org.entente.model.Mention;
import org.entente.model.OrganizationMention;
import org.entente.model.Rule;
import org.entente.model.Scope;
import org.entente.model.SectorMention;
import org.entente.model.Statement;
import org.entente.model.text.Document;
import org.entente.nlp.lexicon.codes.Membership;

/**
 * Takes a sentence on a country and an organization for one on the country and each member.
 *
 * <p>The statements have the scope {@link Scope#ORGANIZATION} and say only who and on what: one for
 * each dyad and sector of the sentence, but none for a dyad that the sentence states itself. A
 * sentence of more than {@link Threshold#COUNTRIES_IN_SENTENCE} countries gives none.
 */
public final class OrganizationExpansion implements Serializable {

  private static final long serialVersionUID = 1L;

  /** An expansion that adds nothing. */
  public static final OrganizationExpansion NONE = new OrganizationExpansion(List.of());

  private final HashMap<String, ArrayList<Membership>> members = new HashMap<>();

  /** An expansion to those who belong to organizations. */
  public OrganizationExpansion(List<Membership> memberships) {
    for (Membership membership : memberships) {
      members.computeIfAbsent(membership.organization(), code -> new ArrayList<>()).add(membership);
    }
  }

  /**
   * {@code analysis} with the evidence that its organizations add.
   *
   * @param day the day of the article, if known: who is a member then
   */
  public TextAnalysis expand(TextAnalysis analysis, Document document, Optional<LocalDate> day) {
    if (members.isEmpty() || analysis.organizations().isEmpty()) {
      return analysis;
    }
    Map<Integer, List<CountryMention>> countries =
        bySentence(
            analysis.countries().stream()
                .filter(mention -> mention.countsForTopic(document))
                .toList());
    Map<Integer, List<SectorMention>> sectors = bySentence(analysis.sectors());
    Map<Integer, Set<Dyad>> stated =
        analysis.statements().stream()
            .collect(
                groupingBy(
                    Statement::sentence, Collectors.mapping(Statement::dyad, Collectors.toSet())));
    List<Evidence> all = new ArrayList<>(analysis.evidence());
    bySentence(analysis.organizations())
        .forEach(
            (sentence, organizations) -> {
              Map<Dyad, Statement> added =
                  added(organizations, countries.getOrDefault(sentence, List.of()), day);
              added.keySet().removeAll(stated.getOrDefault(sentence, Set.of()));
              added
                  .values()
                  .forEach(
                      statement ->
                          bound(statement, sectors.getOrDefault(sentence, List.of())).stream()
                              .map(one -> new Evidence(one, OptionalDouble.empty()))
                              .forEach(all::add));
            });
    all.sort(Comparator.comparingInt(evidence -> evidence.statement().sentence()));
    return analysis.with(all);
  }

  private static <M extends Mention> Map<Integer, List<M>> bySentence(Collection<M> mentions) {
    return mentions.stream()
        .collect(groupingBy(Mention::sentence, TreeMap::new, Collectors.toList()));
  }

  /** One statement, yet without a sector, for each dyad of a country and a member. */
  private Map<Dyad, Statement> added(
      List<OrganizationMention> organizations,
      List<CountryMention> named,
      Optional<LocalDate> day) {
    Map<Dyad, Statement> added = new TreeMap<>();
    if (named.stream().map(CountryMention::country).distinct().count()
        > Threshold.COUNTRIES_IN_SENTENCE.count()) {
      return added;
    }
    for (OrganizationMention organization : organizations) {
      for (CountryMention country : named) {
        for (CountryMention member : members(organization, day)) {
          if (!member.country().equals(country.country())) {
            Statement statement = statement(country, member);
            added.putIfAbsent(statement.dyad(), statement);
          }
        }
      }
    }
    return added;
  }

  private List<CountryMention> members(OrganizationMention organization, Optional<LocalDate> day) {
    return members.getOrDefault(organization.organization(), new ArrayList<>()).stream()
        .filter(membership -> membership.validity().covers(day))
        .map(
            membership ->
                new CountryMention(
                    organization.span(),
                    organization.sentence(),
                    membership.country(),
                    CountryKind.INSTITUTION,
                    Rule.MEMBER))
        .toList();
  }

  private static Statement statement(CountryMention country, CountryMention member) {
    Dyad dyad = Dyad.of(country.country(), member.country());
    boolean inOrder = dyad.a().equals(country.country());
    return new Statement(
        country.sentence(),
        dyad,
        Optional.empty(),
        Scope.ORGANIZATION,
        Interaction.EMPTY,
        inOrder ? country : member,
        inOrder ? member : country,
        Optional.empty(),
        Link.MENTION,
        Features.NONE);
  }

  /** {@code statement} for each sector that is spoken of, or for none. */
  private static List<Statement> bound(Statement statement, List<SectorMention> spoken) {
    Map<String, SectorMention> sectors = new TreeMap<>();
    spoken.forEach(mention -> sectors.putIfAbsent(mention.sector(), mention));
    if (sectors.isEmpty()) {
      return List.of(statement);
    }
    return sectors.values().stream().map(statement::with).toList();
  }
}
