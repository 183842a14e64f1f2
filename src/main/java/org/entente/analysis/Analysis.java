package org.entente.analysis;

import java.util.List;
import org.entente.model.CountryMention;
import org.entente.model.OrganizationMention;
import org.entente.model.SectorMention;
import org.entente.model.Sentence;
import org.entente.model.Statement;
import org.entente.resolve.Resolution;

/**
 * All that was found in one document; its spans refer to the joined text.
 *
 * @param sentences in the order of the text, as all other lists
 * @param rejections what looks like a country and was not taken for one
 */
public record Analysis(
    List<Sentence> sentences,
    List<OrganizationMention> organizations,
    List<CountryMention> countries,
    List<Resolution.Rejection> rejections,
    List<SectorMention> sectors,
    List<Statement> statements) {

  /** That of a record without a text. */
  public static final Analysis NOTHING =
      new Analysis(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
}
