-- dyads: counts follow from article_dyads
with found as (
  select country_a, country_b, n_articles, n_stories, n_stories_linked
  from dyads
  where grain = 'all'
),
recounted as (
  select
    country_a,
    country_b,
    count_if(is_salient) as n_articles,
    count(distinct case when is_salient then story_id end) as n_stories,
    count(distinct case when is_salient and n_linked > 0 then story_id end) as n_stories_linked
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
