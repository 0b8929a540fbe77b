import type { VerdictModel } from "./verdict-model";

/** Made by `npm run eval -- --fit` over questions left out in turn, `plain` with `--plain` too; do not edit by hand. */
export const fittedModels: { aliased: VerdictModel; plain: VerdictModel } = {
  aliased: {
    credit: {
      weights: {
        claim: 1.11,
        alias: 1.06,
        facets: 0.77,
        substance: 0.83,
        aliasCount: 1,
        best: 1.1,
      },
      constant: -1.53,
    },
    covered: {
      weights: {
        claim: 0.8,
        alias: 0.42,
        facets: 0.57,
        substance: 0.69,
        aliasCount: 0.51,
        best: 0.45,
      },
      constant: -0.42,
    },
    thresholds: {
      credit: 0.55,
      covered: 0.85,
      contradicted: 0.2,
    },
  },
  plain: {
    credit: {
      weights: {
        claim: 2.66,
        plain: 0.57,
        substance: 0,
      },
      constant: -1.51,
    },
    covered: {
      weights: {
        claim: 2.66,
        plain: 0.57,
        substance: 0,
      },
      constant: -1.51,
    },
    thresholds: {
      credit: 0.3,
      covered: 0.6,
      contradicted: 0.5,
    },
  },
};
