/**
 * Step 3 of 5: from annotations to the article-level tables.
 *
 * <p>In: records with the annotation columns of step 2. Out: first one row of {@link
 * org.entente.schema.Extracted} for each record, then the tables articles, country_mentions,
 * organization_mentions, sector_mentions, dyad_evidence, article_countries, article_sectors,
 * article_dyads and rejects. Example of article_dyads: {@code [s001, BLR, IRN, clause, 3, 0.9,
 * true]}.
 */
package org.entente.extract;
