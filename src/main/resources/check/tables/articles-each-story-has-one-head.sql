-- articles: each story has one head
select story_id
from articles
group by story_id
having count_if(is_story_head) <> 1
