package org.entente.model;

import java.io.Serializable;

/** From which country the deed goes to which. */
public record Direction(String from, String to) implements Serializable {}
