import { type KeyPointFile, keyPointFileSchema } from "@/core/guide/key-point-file";
import bundledKeyPoints from "@/guides/wang-zhiwei-bmw-ad.key-points.json" with { type: "json" };

/** The one owner of an installation without accounts; seeded by the first start. */
export const localOwnerId = "00000000-0000-7000-8000-000000000001";

/** Curated key points of the bundled guide; a copy of that guide gets them too. */
export const keyPoints: KeyPointFile = keyPointFileSchema.parse(bundledKeyPoints);
