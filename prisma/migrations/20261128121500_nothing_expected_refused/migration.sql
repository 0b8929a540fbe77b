-- While an update is rolled out, workers of the version before go on, and would give an answer of which the guide expects nothing 0 again:
-- the database takes no such rating any more. Such an answer is "not rated yet" there, and a retry says why.
-- In the order in which whoever deletes answers needs them; whoever stores a rating only looks its answer up, and comes to its end.
LOCK TABLE "answer" IN SHARE ROW EXCLUSIVE MODE;
LOCK TABLE "rating" IN ACCESS EXCLUSIVE MODE;

UPDATE "answer" SET
  "rating_status" = 'refused',
  "rating_reason" = 'The guide names no key points for this question, so there is nothing to rate by. Write a model answer or key points there.'
FROM "rating"
WHERE "rating"."owner_id" = "answer"."owner_id" AND "rating"."answer_id" = "answer"."id"
  AND "rating"."rating" -> 'keyPoints' = '[]' AND "rating"."rating" -> 'criteria' = 'null';

DELETE FROM "rating" WHERE "rating" -> 'keyPoints' = '[]' AND "rating" -> 'criteria' = 'null';

ALTER TABLE "rating" ADD CONSTRAINT "rating_by_something"
  CHECK (NOT ("rating" -> 'keyPoints' = '[]' AND "rating" -> 'criteria' = 'null'));

-- What spaced repetition made of those zeros: due tomorrow, and again, whatever was said.
DELETE FROM "practice_card" WHERE EXISTS (
  SELECT 1 FROM "answer"
  WHERE "answer"."owner_id" = "practice_card"."owner_id" AND "answer"."question_id" = "practice_card"."question_id"
    AND "answer"."rating_status" = 'refused'
    AND "answer"."rating_reason" = 'The guide names no key points for this question, so there is nothing to rate by. Write a model answer or key points there.'
) AND NOT EXISTS (
  SELECT 1 FROM "answer" JOIN "rating" ON "rating"."owner_id" = "answer"."owner_id" AND "rating"."answer_id" = "answer"."id"
  WHERE "answer"."owner_id" = "practice_card"."owner_id" AND "answer"."question_id" = "practice_card"."question_id"
);
