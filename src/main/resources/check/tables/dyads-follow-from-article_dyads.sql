-- dyads: counts follow from article_dyads
with found as (
  select country_a, country_b, n_articles, n_stories
  from dyads
  where grain = 'all'
),
recounted as (
  select
    country_a,
    country_b,
    count_if(is_salient) as n_articles,
    count(distinct case when is_salient then story_id end) as n_stories
  from article_dyads
  join articles using (article_id)
  group by country_a, country_b
)
select *
from (
  (select * from found except select * from recounted)
  union all
  (select * from recounted except select * from found)
)
where (select count(*) from periods where grain = 'all') > 0
