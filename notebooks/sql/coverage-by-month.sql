-- How much was read, month by month? Look here before reading any trend: fewer articles give fewer of everything.
-- Articles without a date are in no month; a month without a single article has no row.
SELECT
    period AS month,
    sum(n_articles)::BIGINT AS n_articles,
    sum(n_duplicates)::BIGINT AS n_duplicates,
    sum(n_rejects)::BIGINT AS n_rejects,
    count(DISTINCT source) AS n_sources,
    count(DISTINCT language) AS n_languages
FROM coverage
WHERE grain = 'month'
  AND period IS NOT NULL
GROUP BY period
ORDER BY period;
