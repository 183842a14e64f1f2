-- What is special to a dyad? The sectors it is read with more often than chance, by a cautious measure:
-- the lower end of the log odds interval, above 0 only where the data leave little doubt. No least count is applied.
WITH chosen AS (
    SELECT 'BLR' AS country_a, 'IRN' AS country_b
)
SELECT sector, n_stories, n_articles, expected, lift, npmi, g2, log_odds, log_odds_low, log_odds_high
FROM dyad_sectors
JOIN chosen USING (country_a, country_b)
WHERE grain = 'all'
  AND log_odds_low > 0
ORDER BY log_odds_low DESC, sector;
