import type { VerdictModel } from "./verdict-model";

/** Made by `npm run eval -- --fit` over questions left out in turn, `plain` with `--plain` too; do not edit by hand. */
export const fittedModels: { aliased: VerdictModel; plain: VerdictModel } = {
  aliased: {
    credit: {
      weights: {
        claim: 1.59,
        plain: 1.87,
        alias: 1.167,
        facets: 0.84,
        substance: 1.127,
        aliasCount: 1.1,
        best: 1.075,
      },
      constant: -3.477,
    },
    covered: {
      weights: {
        claim: 0.61,
        plain: 0.413,
        alias: 1.033,
        facets: 0.632,
        substance: 0.365,
        aliasCount: 0.896,
        best: 0.666,
      },
      constant: -1.228,
    },
    thresholds: {
      credit: 0.3,
      covered: 0.85,
      contradicted: 0.2,
    },
  },
  plain: {
    credit: {
      weights: {
        claim: 2.655,
        plain: 0.568,
        substance: 0,
      },
      constant: -1.512,
    },
    covered: {
      weights: {
        claim: 2.655,
        plain: 0.568,
        substance: 0,
      },
      constant: -1.512,
    },
    thresholds: {
      credit: 0.3,
      covered: 0.6,
      contradicted: 0.5,
    },
  },
};
