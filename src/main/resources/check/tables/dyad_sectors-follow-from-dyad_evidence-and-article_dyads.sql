-- dyad_sectors: counts follow from dyad_evidence and article_dyads
with found as (
  select country_a, country_b, sector, n_articles, n_stories
  from dyad_sectors
  where grain = 'all'
),
recounted as (
  select
    country_a,
    country_b,
    sector,
    count(distinct article_id) as n_articles,
    count(distinct story_id) as n_stories
  from dyad_evidence
  join (select article_id, country_a, country_b from article_dyads where is_salient)
    using (article_id, country_a, country_b)
  where sector is not null
    and scope <> 'organization'
  group by country_a, country_b, sector
)
select *
from (
  (select * from found except select * from recounted)
  union all
  (select * from recounted except select * from found)
)
where (select count(*) from periods where grain = 'all') > 0
