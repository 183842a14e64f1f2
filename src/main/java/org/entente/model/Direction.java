package org.entente.model;

import java.io.Serializable;

/** The country that an event comes from and the country it is directed at. */
public record Direction(String from, String to) implements Serializable {}
