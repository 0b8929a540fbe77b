-- CreateTable
CREATE TABLE "wording" (
    "owner_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "answer_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "prompt_hash" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "provenance" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "wording_pkey" PRIMARY KEY ("owner_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "wording_owner_id_answer_id_prompt_hash_model_key" ON "wording"("owner_id", "answer_id", "prompt_hash", "model");

-- AddForeignKey
ALTER TABLE "wording" ADD CONSTRAINT "wording_owner_id_answer_id_fkey" FOREIGN KEY ("owner_id", "answer_id") REFERENCES "answer"("owner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
