package org.entente.model;

import java.io.Serializable;
import org.entente.model.text.Span;

/** A span of a document resolved to one code. */
public sealed interface Mention extends Serializable
    permits CountryMention, OrganizationMention, SectorMention {

  /** Its position in the document. */
  Span span();

  /** The id of the sentence that contains it. */
  int sentence();
}
