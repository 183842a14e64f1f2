package org.entente.nlp;

import java.util.List;
import org.entente.model.CountryMention;
import org.entente.model.Evidence;
import org.entente.model.OrganizationMention;
import org.entente.model.SectorMention;
import org.entente.model.Statement;
import org.entente.model.text.Sentence;
import org.entente.nlp.country.context.Resolution;

/**
 * All that was found in one document; its spans refer to the joined text.
 *
 * @param sentences in the order of the text, as all other lists
 * @param rejections what looks like a country and was not taken for one
 * @param statements all that sentences say of dyads, as read
 * @param topics what the article is about
 * @param evidence what of the statements is likely enough, with its confidence
 */
public record TextAnalysis(
    List<Sentence> sentences,
    List<OrganizationMention> organizations,
    List<CountryMention> countries,
    List<Resolution.Rejection> rejections,
    List<SectorMention> sectors,
    List<Statement> statements,
    ArticleTopics topics,
    List<Evidence> evidence) {

  /** That of a record without a text. */
  public static final TextAnalysis NOTHING =
      new TextAnalysis(
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          ArticleTopics.NONE,
          List.of());

  /** This analysis with other evidence. */
  TextAnalysis with(List<Evidence> others) {
    return new TextAnalysis(
        sentences, organizations, countries, rejections, sectors, statements, topics, others);
  }

  /** This analysis with the topics of its document. */
  TextAnalysis with(ArticleTopics others) {
    return new TextAnalysis(
        sentences, organizations, countries, rejections, sectors, statements, others, evidence);
  }
}
