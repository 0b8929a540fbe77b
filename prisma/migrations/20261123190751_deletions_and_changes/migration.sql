-- DropIndex
DROP INDEX "guide_owner_id_slug_key";

-- AlterTable
ALTER TABLE "guide" ADD COLUMN     "deletion_id" UUID;

-- AlterTable
ALTER TABLE "guide_revision" ADD COLUMN     "change" JSONB NOT NULL DEFAULT '{"type":"imported"}';

-- AlterTable
ALTER TABLE "interview" ADD COLUMN     "deletion_id" UUID;

-- AlterTable
ALTER TABLE "owner" ADD COLUMN     "seeded_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "deletion" (
    "owner_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "deletion_pkey" PRIMARY KEY ("owner_id","id")
);

-- CreateIndex
CREATE INDEX "answer_owner_id_question_id_idx" ON "answer"("owner_id", "question_id");

-- CreateIndex
CREATE INDEX "interview_owner_id_guide_revision_id_idx" ON "interview"("owner_id", "guide_revision_id");

-- AddForeignKey
ALTER TABLE "deletion" ADD CONSTRAINT "deletion_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "owner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guide" ADD CONSTRAINT "guide_owner_id_deletion_id_fkey" FOREIGN KEY ("owner_id", "deletion_id") REFERENCES "deletion"("owner_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interview" ADD CONSTRAINT "interview_owner_id_deletion_id_fkey" FOREIGN KEY ("owner_id", "deletion_id") REFERENCES "deletion"("owner_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A deleted guide leaves its name to the next one.
CREATE UNIQUE INDEX "guide_slug_not_deleted" ON "guide"("owner_id", "slug") WHERE "deletion_id" IS NULL;

ALTER TABLE "deletion" ADD CONSTRAINT "deletion_kind" CHECK ("kind" IN ('interview', 'guide', 'everything'));

-- Installations from before have had the bundled guide.
UPDATE "owner" SET "seeded_at" = CURRENT_TIMESTAMP WHERE EXISTS (SELECT FROM "guide" WHERE "guide"."owner_id" = "owner"."id");
