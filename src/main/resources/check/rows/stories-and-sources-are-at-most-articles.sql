-- sources and stories are at most articles
select * from dyads
where n_stories > n_articles
   or n_sources > n_articles
