-- AlterTable
ALTER TABLE "turn" ADD COLUMN     "stop_requested" BOOLEAN NOT NULL DEFAULT false;
