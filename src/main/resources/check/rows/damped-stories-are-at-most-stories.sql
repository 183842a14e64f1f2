-- lists damp the count of stories, at most to nothing
select * from dyads
where stories_damped not between 0 and n_stories
