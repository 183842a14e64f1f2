package org.entente.lexicon;

import java.io.Serializable;

/** That a country belongs to an organisation for a time. */
public record Membership(String organization, String country, Validity validity)
    implements Serializable {}
