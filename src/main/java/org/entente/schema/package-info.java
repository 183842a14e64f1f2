/**
 * What a table is: the columns of every table, as the JSON schemas declare them, and the rows
 * between the steps.
 */
package org.entente.schema;
