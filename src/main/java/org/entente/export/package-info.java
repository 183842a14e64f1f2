/**
 * Published tables as files for other programs.
 *
 * <p>In: the tables. Out: a file for each, as CSV, JSON Lines or GraphML, in a folder of any file
 * system.
 */
package org.entente.export;
