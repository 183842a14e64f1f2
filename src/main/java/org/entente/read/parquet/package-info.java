/** Parquet files. */
package org.entente.read.parquet;
