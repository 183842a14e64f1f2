/** CSV and TSV files. */
package org.entente.read.csv;
