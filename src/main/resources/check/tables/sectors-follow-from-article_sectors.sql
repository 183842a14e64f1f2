-- sectors: counts follow from article_sectors
with found as (
  select sector, n_articles, n_stories
  from sectors
  where grain = 'all'
),
recounted as (
  select
    sector,
    count_if(is_salient) as n_articles,
    count(distinct case when is_salient then story_id end) as n_stories
  from article_sectors
  join articles using (article_id)
  group by sector
)
select *
from (
  (select * from found except select * from recounted)
  union all
  (select * from recounted except select * from found)
)
where (select count(*) from periods where grain = 'all') > 0
