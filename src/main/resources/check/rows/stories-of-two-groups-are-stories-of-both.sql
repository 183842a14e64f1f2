-- dyads are in stories on both groups, and stories at most articles
select * from group_dyads
where n_dyads < 1
   or n_stories > least(n_articles, n_stories_a, n_stories_b)
