-- country_sectors: counts follow from article_countries and article_sectors
with found as (
  select country, sector, n_articles, n_stories
  from country_sectors
  where grain = 'all'
),
recounted as (
  select country, sector, count(*) as n_articles, count(distinct story_id) as n_stories
  from (select article_id, country from article_countries where is_salient)
  join (select article_id, sector from article_sectors) using (article_id)
  join articles using (article_id)
  group by country, sector
)
select *
from (
  (select * from found except select * from recounted)
  union all
  (select * from recounted except select * from found)
)
where (select count(*) from periods where grain = 'all') > 0
