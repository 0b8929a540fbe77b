-- AlterTable
ALTER TABLE "interview" ADD COLUMN     "seniority" TEXT NOT NULL DEFAULT 'mid',
ADD COLUMN     "strictness" TEXT NOT NULL DEFAULT 'usual';

-- CreateTable
CREATE TABLE "model_call" (
    "owner_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "interview_id" UUID,
    "turn_id" UUID,
    "answer_id" UUID,
    "purpose" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "input_tokens" INTEGER NOT NULL,
    "cached_input_tokens" INTEGER NOT NULL,
    "output_tokens" INTEGER NOT NULL,
    "cost_usd" DOUBLE PRECISION,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "model_call_pkey" PRIMARY KEY ("owner_id","id")
);

-- CreateIndex
CREATE INDEX "model_call_owner_id_created_at_idx" ON "model_call"("owner_id", "created_at");

-- CreateIndex
CREATE INDEX "model_call_owner_id_interview_id_idx" ON "model_call"("owner_id", "interview_id");

-- AddForeignKey
ALTER TABLE "model_call" ADD CONSTRAINT "model_call_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "owner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What models took before now, as it is noted beside what they made; at no known price.
INSERT INTO "model_call" ("owner_id", "id", "interview_id", "turn_id", "purpose", "model", "input_tokens", "cached_input_tokens", "output_tokens", "created_at")
SELECT "owner_id", gen_random_uuid(), "interview_id", "id", 'reply', "model", "input_tokens", coalesce("cached_input_tokens", 0), coalesce("output_tokens", 0), "created_at"
FROM "turn" WHERE "model" IS NOT NULL AND "input_tokens" IS NOT NULL;

INSERT INTO "model_call" ("owner_id", "id", "interview_id", "answer_id", "purpose", "model", "input_tokens", "cached_input_tokens", "output_tokens", "created_at")
SELECT made."owner_id", gen_random_uuid(), a."interview_id", a."id", made.purpose, call->>'model', (call->>'inputTokens')::int, (call->>'cachedInputTokens')::int, (call->>'outputTokens')::int, made."created_at"
FROM (
  SELECT "owner_id", "answer_id", 'rating' AS purpose, "provenance", "created_at" FROM "rating"
  UNION ALL SELECT "owner_id", "answer_id", 'wording', "provenance", "created_at" FROM "wording"
) made
JOIN "answer" a ON a."owner_id" = made."owner_id" AND a."id" = made."answer_id"
CROSS JOIN LATERAL jsonb_array_elements(made."provenance") AS call
WHERE jsonb_typeof(made."provenance") = 'array';
