-- coverage: counts follow from articles
select *
from (select sum(n_articles) as n_articles, sum(n_rejects) as n_rejects from coverage where grain = 'all')
cross join (select count(*) as articles from articles)
cross join (select count(*) as rejects from rejects)
where n_articles <> articles
   or n_rejects <> rejects
