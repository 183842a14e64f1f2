package org.entente.model;

import org.entente.model.text.Span;

/**
 * A span that speaks of a sector.
 *
 * @param sector leaf code, {@code group.leaf}
 * @param term the lexicon's phrase
 * @param weight how strongly the phrase speaks for the sector here, 0 to 3
 */
public record SectorMention(Span span, int sentence, String sector, String term, double weight)
    implements Mention {}
