package org.entente.model.text;

import java.io.Serializable;

/**
 * A sentence of a document.
 *
 * @param id its number in the document, from 0
 * @param span its position, without the surrounding white space
 */
public record Sentence(int id, Span span) implements Serializable {}
