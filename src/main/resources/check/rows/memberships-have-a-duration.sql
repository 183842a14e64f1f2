-- a membership lasts
select * from country_groups
where valid_from >= valid_until
