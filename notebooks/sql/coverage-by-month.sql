-- How much was read, month by month? Look here before reading any trend: fewer articles give fewer of everything.
-- Articles without a date are in no month; a month without a single article has a row of zeros.
SELECT
    period AS month,
    n_articles,
    n_stories,
    n_sources,
    n_languages,
    n_skipped,
    n_days_without
FROM periods
WHERE grain = 'month'
ORDER BY month;
