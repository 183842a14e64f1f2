package org.entente.nlp.statement;

import java.util.List;
import org.entente.model.SectorMention;

/**
 * The terms of sectors that a sentence is read with.
 *
 * @param all those in it
 * @param topics those of them that the article supports, and that may be bound
 * @param next those that the next sentence lends
 */
record SentenceTerms(
    List<SectorMention> all, List<SectorMention> topics, List<SectorMention> next) {}
