-- a span is not empty, and as long as its surface where that is ASCII
select * from ${table}
where begin < 0
   or end <= begin
   or (length(surface) = length(cast(surface as binary)) and length(surface) <> end - begin)
