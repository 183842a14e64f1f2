-- the direction is between the two countries
select * from dyad_evidence
where (from_country is null) <> (to_country is null)
   or (
     from_country is not null
     and (from_country, to_country) not in ((country_a, country_b), (country_b, country_a))
   )
