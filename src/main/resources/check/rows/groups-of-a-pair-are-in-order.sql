-- the first group is not the greater code
select * from ${table}
where group_a > group_b
