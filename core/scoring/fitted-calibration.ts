import type { Calibration } from "./calibration-maps";

/** Made by `npm run eval -- --fit` on the labelled answers; do not edit by hand. */
export const builtInCalibration: Calibration = {
  map: [
    [0, 0],
    [7, 4.2],
    [21.9, 20.8],
    [34.9, 25],
    [42.2, 45.8],
    [60.7, 65.3],
    [72.6, 77.1],
    [81.6, 79.2],
    [94.2, 95.8],
    [100, 100],
  ],
  deviation: 22.3,
};
