package org.entente.model;

/**
 * A span that names an intergovernmental organisation.
 *
 * @param organization its usual abbreviation
 */
public record OrganizationMention(Span span, int sentence, String organization)
    implements Mention {}
