package org.entente.model;

import org.entente.model.text.Span;

/**
 * A span that names an intergovernmental organization.
 *
 * @param organization its usual abbreviation
 */
public record OrganizationMention(Span span, int sentence, String organization)
    implements Mention {}
