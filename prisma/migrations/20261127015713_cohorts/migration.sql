-- AlterTable
ALTER TABLE "invitation" ADD COLUMN     "cohort_id" UUID;

-- CreateTable
CREATE TABLE "cohort" (
    "owner_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "cohort_pkey" PRIMARY KEY ("owner_id","id")
);

-- CreateTable
CREATE TABLE "cohort_member" (
    "owner_id" UUID NOT NULL,
    "cohort_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "joined_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "cohort_member_pkey" PRIMARY KEY ("owner_id","cohort_id","member_id")
);

-- CreateTable
CREATE TABLE "given_guide" (
    "owner_id" UUID NOT NULL,
    "cohort_id" UUID NOT NULL,
    "guide_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "given_guide_pkey" PRIMARY KEY ("owner_id","cohort_id","guide_id")
);

-- CreateTable
CREATE TABLE "received_guide" (
    "owner_id" UUID NOT NULL,
    "giver_id" UUID NOT NULL,
    "source_guide_id" UUID NOT NULL,
    "guide_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,

    CONSTRAINT "received_guide_pkey" PRIMARY KEY ("owner_id","giver_id","source_guide_id")
);

-- CreateTable
CREATE TABLE "shared_report" (
    "owner_id" UUID NOT NULL,
    "interview_id" UUID NOT NULL,
    "coach_id" UUID NOT NULL,
    "cohort_id" UUID NOT NULL,
    "shared_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "shared_report_pkey" PRIMARY KEY ("owner_id","interview_id","coach_id","cohort_id")
);

-- CreateIndex
CREATE INDEX "cohort_member_member_id_idx" ON "cohort_member"("member_id");

-- CreateIndex
CREATE INDEX "received_guide_owner_id_guide_id_idx" ON "received_guide"("owner_id", "guide_id");

-- CreateIndex
CREATE INDEX "received_guide_giver_id_source_guide_id_idx" ON "received_guide"("giver_id", "source_guide_id");

-- CreateIndex
CREATE INDEX "shared_report_coach_id_cohort_id_owner_id_idx" ON "shared_report"("coach_id", "cohort_id", "owner_id");

-- CreateIndex
CREATE INDEX "invitation_owner_id_cohort_id_idx" ON "invitation"("owner_id", "cohort_id");

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_owner_id_cohort_id_fkey" FOREIGN KEY ("owner_id", "cohort_id") REFERENCES "cohort"("owner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cohort" ADD CONSTRAINT "cohort_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "owner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cohort_member" ADD CONSTRAINT "cohort_member_owner_id_cohort_id_fkey" FOREIGN KEY ("owner_id", "cohort_id") REFERENCES "cohort"("owner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cohort_member" ADD CONSTRAINT "cohort_member_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "auth_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "given_guide" ADD CONSTRAINT "given_guide_owner_id_cohort_id_fkey" FOREIGN KEY ("owner_id", "cohort_id") REFERENCES "cohort"("owner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "given_guide" ADD CONSTRAINT "given_guide_owner_id_guide_id_fkey" FOREIGN KEY ("owner_id", "guide_id") REFERENCES "guide"("owner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "given_guide" ADD CONSTRAINT "given_guide_owner_id_revision_id_fkey" FOREIGN KEY ("owner_id", "revision_id") REFERENCES "guide_revision"("owner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "received_guide" ADD CONSTRAINT "received_guide_owner_id_guide_id_fkey" FOREIGN KEY ("owner_id", "guide_id") REFERENCES "guide"("owner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "received_guide" ADD CONSTRAINT "received_guide_giver_id_source_guide_id_fkey" FOREIGN KEY ("giver_id", "source_guide_id") REFERENCES "guide"("owner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shared_report" ADD CONSTRAINT "shared_report_owner_id_interview_id_fkey" FOREIGN KEY ("owner_id", "interview_id") REFERENCES "interview"("owner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shared_report" ADD CONSTRAINT "shared_report_coach_id_cohort_id_owner_id_fkey" FOREIGN KEY ("coach_id", "cohort_id", "owner_id") REFERENCES "cohort_member"("owner_id", "cohort_id", "member_id") ON DELETE CASCADE ON UPDATE CASCADE;
