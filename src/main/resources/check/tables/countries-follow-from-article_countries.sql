-- countries: counts follow from article_countries
with found as (
  select country, n_articles, n_stories
  from countries
  where grain = 'all'
),
recounted as (
  select
    country,
    count_if(is_salient) as n_articles,
    count(distinct case when is_salient then story_id end) as n_stories
  from article_countries
  join articles using (article_id)
  group by country
)
select *
from (
  (select * from found except select * from recounted)
  union all
  (select * from recounted except select * from found)
)
where (select count(*) from periods where grain = 'all') > 0
