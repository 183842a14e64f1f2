/**
 * Step 4 of 5: from the article-level tables to counts and measures.
 *
 * <p>In: articles, article_countries, article_sectors, article_dyads, dyad_evidence and rejects.
 * Out: countries, sectors, dyads, country_sectors, dyad_sectors, their groups,
 * dyad_sector_evidence, country_groups, group_dyads, group_dyad_sectors, coverage and periods.
 * Example of dyads: {@code [month, 2024-05-01, BLR, IRN, 12, 9, 5, …]}.
 *
 * <p>{@link org.entente.aggregate.Aggregates} computes the tables in the order in which they depend
 * on each other. Each has a class in {@code table}; {@code encode} turns codes, stories and periods
 * into numbers, {@code count} counts cells and {@code measure} adds measures to them.
 */
package org.entente.aggregate;
