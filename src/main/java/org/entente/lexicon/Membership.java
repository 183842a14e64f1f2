package org.entente.lexicon;

/** That a country belongs to an organisation for a time. */
public record Membership(String organization, String country, Validity validity) {}
