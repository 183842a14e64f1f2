-- the first country is the smaller code
select * from ${table}
where country_a >= country_b
