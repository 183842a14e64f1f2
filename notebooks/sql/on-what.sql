-- On what do two countries work together? The sectors of one dyad, and each sector's share of the dyad's stories.
-- Name the dyad in the first lines, in alphabetical order. Shares may add up to more than 1: a story has many sectors.
WITH chosen AS (
    SELECT 'BLR' AS country_a, 'IRN' AS country_b
)
SELECT
    cell.sector,
    cell.n_stories,
    cell.n_articles,
    cell.n_sources,
    cell.n_stories / dyad.n_stories AS share_of_stories,
    cell.npmi
FROM dyad_sectors AS cell
JOIN chosen USING (country_a, country_b)
JOIN dyads AS dyad USING (country_a, country_b)
WHERE cell.grain = 'all'
  AND dyad.grain = 'all'
ORDER BY cell.n_stories DESC, cell.n_articles DESC, cell.sector;
