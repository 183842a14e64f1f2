-- salience lies in [0, 1]
select * from article_countries
where salience not between 0 and 1
