-- Who works with whom? The dyads most stories name, with how far that exceeds chance (npmi: 1 always, 0 by chance).
-- Whole corpus; for one month put grain = 'month' AND period = DATE '2024-03-01' (the month's first day).
SELECT country_a, country_b, n_stories, n_articles, n_sources, expected, lift, npmi, log_odds_low, log_odds_high
FROM dyads
WHERE grain = 'all'
ORDER BY n_stories DESC, npmi DESC NULLS LAST, country_a, country_b
LIMIT 50;
