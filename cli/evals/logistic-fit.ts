/** A fitted log-odds line: one weight a column, and a constant. */
export interface FittedLine {
  weights: number[];
  constant: number;
}

export interface Example {
  features: number[];
  label: 0 | 1;
  weight: number;
}

const steps = 800;
const stepLength = 0.5;

function predict({ weights, constant }: FittedLine, features: readonly number[]): number {
  const sum = features.reduce((total, value, index) => total + value * (weights[index] as number), constant);
  return 1 / (1 + Math.exp(-sum));
}

/** One step down the slope of the weighted log loss with a ridge; weights that would turn negative stop at 0. */
function descend(line: FittedLine, examples: readonly Example[], ridge: number, total: number): FittedLine {
  const slope = line.weights.map((weight) => (ridge * weight) / total);
  let constantSlope = 0;
  for (const { features, label, weight } of examples) {
    const error = (weight * (predict(line, features) - label)) / total;
    constantSlope += error;
    for (let index = 0; index < slope.length; index++)
      slope[index] = (slope[index] as number) + error * (features[index] as number);
  }
  return {
    weights: line.weights.map((weight, index) =>
      Math.max(0, weight - stepLength * 4 * (slope[index] as number)),
    ),
    constant: line.constant - stepLength * 4 * constantSlope,
  };
}

/** Logistic regression with a ridge and weights ≥ 0, by projected gradient descent from 0: the same examples give the same line. */
export function fitLogistic(examples: readonly Example[], ridge: number): FittedLine {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  let line: FittedLine = { weights: (examples[0]?.features ?? []).map(() => 0), constant: 0 };
  for (let step = 0; step < steps; step++) line = descend(line, examples, ridge, total);
  return line;
}
