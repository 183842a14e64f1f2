-- countries that no link joins have no relation, and a confidence is a share
select * from dyad_evidence
where (link in ('joint', 'mention') and (relation is not null or from_country is not null))
   or confidence not between 0 and 1
