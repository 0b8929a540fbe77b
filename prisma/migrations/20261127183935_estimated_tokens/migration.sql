-- AlterTable
ALTER TABLE "model_call" ADD COLUMN     "tokens_estimated" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "turn" ADD COLUMN     "tokens_estimated" BOOLEAN;
