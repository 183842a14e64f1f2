package org.entente.model.text;

import java.io.Serializable;

/**
 * A sentence of a document.
 *
 * @param id its number in the document, from 0
 * @param span where it lies, without the white space around it
 */
public record Sentence(int id, Span span) implements Serializable {}
