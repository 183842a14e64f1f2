-- country_mentions: title spans hold in the title
select m.*
from country_mentions m
join articles a using (article_id)
where m.field = 'title'
  and length(a.title) = length(cast(a.title as binary))
  and substring(a.title, m.begin + 1, m.end - m.begin) <> m.surface
