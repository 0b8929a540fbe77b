-- CreateTable
CREATE TABLE "owner" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "owner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "guide" (
    "owner_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "guide_pkey" PRIMARY KEY ("owner_id","id")
);

-- CreateTable
CREATE TABLE "guide_revision" (
    "owner_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "guide_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content_hash" TEXT NOT NULL,
    "markdown" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "guide_revision_pkey" PRIMARY KEY ("owner_id","id")
);

-- CreateTable
CREATE TABLE "question" (
    "owner_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "guide_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "question_pkey" PRIMARY KEY ("owner_id","id")
);

-- CreateTable
CREATE TABLE "key_point" (
    "owner_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,

    CONSTRAINT "key_point_pkey" PRIMARY KEY ("owner_id","id")
);

-- CreateTable
CREATE TABLE "interview" (
    "owner_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "guide_revision_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "persona" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "seed" INTEGER NOT NULL,
    "plan" JSONB NOT NULL,
    "state" JSONB NOT NULL,
    "status" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "interview_pkey" PRIMARY KEY ("owner_id","id")
);

-- CreateTable
CREATE TABLE "turn" (
    "owner_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "interview_id" UUID NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "role" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "action" TEXT,
    "utterance" TEXT,
    "question_slug" TEXT,
    "move" JSONB,
    "status" TEXT NOT NULL,
    "phrased_by" TEXT,
    "built_in_text" TEXT,
    "reply_to_id" UUID,
    "rule_break" TEXT,
    "prompt_id" TEXT,
    "prompt_version" TEXT,
    "prompt_hash" TEXT,
    "model" TEXT,
    "input_tokens" INTEGER,
    "cached_input_tokens" INTEGER,
    "output_tokens" INTEGER,
    "lease_until" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "turn_pkey" PRIMARY KEY ("owner_id","id")
);

-- CreateTable
CREATE TABLE "turn_delta" (
    "owner_id" UUID NOT NULL,
    "turn_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "turn_delta_pkey" PRIMARY KEY ("owner_id","turn_id","seq")
);

-- CreateTable
CREATE TABLE "answer" (
    "owner_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "interview_id" UUID NOT NULL,
    "question_id" UUID,
    "asked_turn_id" UUID,
    "version" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "hints" INTEGER NOT NULL,
    "turns" JSONB NOT NULL,
    "rating_status" TEXT,
    "rating_reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "answer_pkey" PRIMARY KEY ("owner_id","id")
);

-- CreateTable
CREATE TABLE "rating" (
    "owner_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "answer_id" UUID NOT NULL,
    "rater" TEXT NOT NULL,
    "rater_version" TEXT NOT NULL,
    "rating_version" TEXT NOT NULL,
    "prompt_hash" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "key_point_revision" TEXT NOT NULL,
    "assessment" JSONB NOT NULL,
    "rating" JSONB NOT NULL,
    "total" DOUBLE PRECISION NOT NULL,
    "provenance" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rating_pkey" PRIMARY KEY ("owner_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "guide_owner_id_slug_key" ON "guide"("owner_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "guide_revision_owner_id_guide_id_number_key" ON "guide_revision"("owner_id", "guide_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "question_owner_id_guide_id_slug_key" ON "question"("owner_id", "guide_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "key_point_owner_id_question_id_slug_key" ON "key_point"("owner_id", "question_id", "slug");

-- CreateIndex
CREATE INDEX "interview_owner_id_started_at_idx" ON "interview"("owner_id", "started_at" DESC);

-- CreateIndex
CREATE INDEX "turn_owner_id_interview_id_seq_idx" ON "turn"("owner_id", "interview_id", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "turn_owner_id_reply_to_id_key" ON "turn"("owner_id", "reply_to_id");

-- CreateIndex
CREATE UNIQUE INDEX "answer_owner_id_interview_id_question_id_version_key" ON "answer"("owner_id", "interview_id", "question_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "answer_owner_id_interview_id_asked_turn_id_version_key" ON "answer"("owner_id", "interview_id", "asked_turn_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "rating_owner_id_answer_id_rater_rater_version_rating_versio_key" ON "rating"("owner_id", "answer_id", "rater", "rater_version", "rating_version", "prompt_hash", "model", "key_point_revision");

-- AddForeignKey
ALTER TABLE "guide" ADD CONSTRAINT "guide_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "owner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guide_revision" ADD CONSTRAINT "guide_revision_owner_id_guide_id_fkey" FOREIGN KEY ("owner_id", "guide_id") REFERENCES "guide"("owner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_owner_id_guide_id_fkey" FOREIGN KEY ("owner_id", "guide_id") REFERENCES "guide"("owner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "key_point" ADD CONSTRAINT "key_point_owner_id_question_id_fkey" FOREIGN KEY ("owner_id", "question_id") REFERENCES "question"("owner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interview" ADD CONSTRAINT "interview_owner_id_guide_revision_id_fkey" FOREIGN KEY ("owner_id", "guide_revision_id") REFERENCES "guide_revision"("owner_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "turn" ADD CONSTRAINT "turn_owner_id_interview_id_fkey" FOREIGN KEY ("owner_id", "interview_id") REFERENCES "interview"("owner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "turn_delta" ADD CONSTRAINT "turn_delta_owner_id_turn_id_fkey" FOREIGN KEY ("owner_id", "turn_id") REFERENCES "turn"("owner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_owner_id_interview_id_fkey" FOREIGN KEY ("owner_id", "interview_id") REFERENCES "interview"("owner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_owner_id_question_id_fkey" FOREIGN KEY ("owner_id", "question_id") REFERENCES "question"("owner_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rating" ADD CONSTRAINT "rating_owner_id_answer_id_fkey" FOREIGN KEY ("owner_id", "answer_id") REFERENCES "answer"("owner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- At most one reply of an interview is under way: two tabs can't start a second.
CREATE UNIQUE INDEX "turn_one_streaming" ON "turn"("owner_id", "interview_id") WHERE "status" = 'streaming';

ALTER TABLE "interview" ADD CONSTRAINT "interview_status" CHECK ("status" IN ('running', 'paused', 'ended'));
ALTER TABLE "turn" ADD CONSTRAINT "turn_role" CHECK ("role" IN ('interviewer', 'candidate'));
ALTER TABLE "turn" ADD CONSTRAINT "turn_status" CHECK ("status" IN ('streaming', 'completed', 'partial', 'interrupted'));
ALTER TABLE "answer" ADD CONSTRAINT "answer_outcome" CHECK ("outcome" IN ('answered', 'skipped', 'unanswered', 'dropped'));
ALTER TABLE "answer" ADD CONSTRAINT "answer_rating_status" CHECK ("rating_status" IN ('pending', 'rated', 'refused', 'failed'));
ALTER TABLE "answer" ADD CONSTRAINT "answer_of_one_question" CHECK (("question_id" IS NULL) <> ("asked_turn_id" IS NULL));
