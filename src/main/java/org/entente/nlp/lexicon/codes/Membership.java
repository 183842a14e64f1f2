package org.entente.nlp.lexicon.codes;

import java.io.Serializable;
import org.entente.nlp.lexicon.file.Validity;

/** That a country belongs to an organization for a time. */
public record Membership(String organization, String country, Validity validity)
    implements Serializable {}
