-- DropIndex
DROP INDEX "answer_owner_id_interview_id_question_id_version_key";

-- AlterTable
ALTER TABLE "answer" ADD COLUMN     "attempt" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "own_rating" INTEGER,
ADD COLUMN     "revealed_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "interview" ADD COLUMN     "subject" TEXT;

-- CreateTable
CREATE TABLE "practice_card" (
    "owner_id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "card" JSONB NOT NULL,
    "due" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "practice_card_pkey" PRIMARY KEY ("owner_id","question_id")
);

-- CreateIndex
CREATE INDEX "practice_card_owner_id_due_idx" ON "practice_card"("owner_id", "due");

-- CreateIndex
CREATE UNIQUE INDEX "answer_owner_id_interview_id_question_id_attempt_version_key" ON "answer"("owner_id", "interview_id", "question_id", "attempt", "version");

-- AddForeignKey
ALTER TABLE "practice_card" ADD CONSTRAINT "practice_card_owner_id_question_id_fkey" FOREIGN KEY ("owner_id", "question_id") REFERENCES "question"("owner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "answer" ADD CONSTRAINT "answer_own_rating" CHECK ("own_rating" BETWEEN 1 AND 5);

-- The marks of earlier answers have been seen.
UPDATE "answer" SET "revealed_at" = CURRENT_TIMESTAMP;
