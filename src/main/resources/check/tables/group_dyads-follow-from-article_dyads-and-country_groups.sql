-- group_dyads: counts follow from article_dyads and country_groups
with found as (
  select group_a, group_b, n_articles, n_stories
  from group_dyads
  where grain = 'all'
),
recounted as (
  -- a membership counts on the day of the article, or if it still holds where the article has none
  select
    least(a.country_group, b.country_group) as group_a,
    greatest(a.country_group, b.country_group) as group_b,
    count(distinct article_id) as n_articles,
    count(distinct story_id) as n_stories
  from article_dyads
  join articles using (article_id)
  join country_groups a
    on a.country = country_a
    and if(
      published is null,
      a.valid_until is null,
      ifnull(a.valid_from <= date(published), true)
        and ifnull(a.valid_until > date(published), true)
    )
  join country_groups b
    on b.country = country_b
    and b.kind = a.kind
    and if(
      published is null,
      b.valid_until is null,
      ifnull(b.valid_from <= date(published), true)
        and ifnull(b.valid_until > date(published), true)
    )
  where is_salient
  group by 1, 2
)
select *
from (
  (select * from found except select * from recounted)
  union all
  (select * from recounted except select * from found)
)
where (select count(*) from periods where grain = 'all') > 0
