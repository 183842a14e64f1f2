-- stories are at most those of the dyads, and those of the sector
select * from group_dyad_sectors
where n_dyads < 1
   or n_stories > least(n_articles, n_stories_dyads, n_stories_sector)
