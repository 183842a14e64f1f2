-- What proves it? The sentences behind one dyad, newest first, with what each one says of the two countries.
-- Name the dyad in the first lines, in alphabetical order. A sentence bound to two sectors comes once, with both.
WITH chosen AS (
    SELECT 'BLR' AS country_a, 'IRN' AS country_b
)
SELECT
    published,
    source,
    string_agg(DISTINCT sector, ', ' ORDER BY sector) AS sectors,
    string_agg(DISTINCT relation, ', ' ORDER BY relation) AS relations,
    string_agg(DISTINCT modality, ', ' ORDER BY modality) AS modalities,
    sentence,
    article_id,
    sentence_id
FROM dyad_evidence
JOIN chosen USING (country_a, country_b)
GROUP BY article_id, sentence_id, published, source, sentence
ORDER BY published DESC NULLS LAST, article_id, sentence_id
LIMIT 200;
