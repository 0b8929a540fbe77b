-- An answer to a question without key points was given 0, whatever was said: it is not rated, for there was nothing to rate by.
UPDATE "answer" SET
  "rating_status" = 'refused',
  "rating_reason" = 'The guide names no key points for this question, so there is nothing to rate by. Write a model answer or key points there.'
FROM "rating"
WHERE "rating"."owner_id" = "answer"."owner_id" AND "rating"."answer_id" = "answer"."id"
  AND "rating"."rating" -> 'keyPoints' = '[]' AND "rating"."rating" -> 'criteria' = 'null';

DELETE FROM "rating" WHERE "rating" -> 'keyPoints' = '[]' AND "rating" -> 'criteria' = 'null';
