/**
 * The aggregates, one class for each published table and named after it. Each returns rows that
 * have at least the columns of the table's schema, with the period of all time as a day (see {@link
 * org.entente.aggregate.encode.Periods}).
 */
package org.entente.aggregate.table;
