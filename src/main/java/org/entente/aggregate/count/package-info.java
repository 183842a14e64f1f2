/** Counts of articles, stories, sources and sentences by period and cell. */
package org.entente.aggregate.count;
