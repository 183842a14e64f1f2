-- periods: counts follow from articles
select p.*
from periods p
cross join (
  select
    count(*) as articles,
    count(distinct story_id) as stories,
    count_if(not is_analyzed) as skipped
  from articles
)
where grain = 'all'
  and (n_articles <> articles or n_stories <> stories or n_skipped <> skipped)
