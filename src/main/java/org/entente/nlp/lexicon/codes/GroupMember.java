package org.entente.nlp.lexicon.codes;

import org.entente.nlp.lexicon.file.Validity;

/**
 * That a country belongs to a group of countries for a time.
 *
 * @param group the code of the organization or region
 * @param kind {@code organization}, or the level of the region
 * @param name the region's name; the code of an organization
 * @param m49 the region's number in M49; null for an organization
 */
public record GroupMember(
    String group, String kind, String name, String m49, String country, Validity validity) {}
