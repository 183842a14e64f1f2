package org.entente.check;

/**
 * Something that must be true of published tables.
 *
 * @param name what holds
 * @param violations a query over views named like the tables, which gives the rows that break it
 */
record Invariant(String name, String violations) {}
