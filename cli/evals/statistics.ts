/** Arithmetic mean; NaN of nothing. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Pearson's correlation; 0 where one side does not vary. */
export function correlation(xs: readonly number[], ys: readonly number[]): number {
  const mx = mean(xs);
  const my = mean(ys);
  let xy = 0;
  let xx = 0;
  let yy = 0;
  xs.forEach((x, index) => {
    const y = ys[index] as number;
    xy += (x - mx) * (y - my);
    xx += (x - mx) ** 2;
    yy += (y - my) ** 2;
  });
  return xx === 0 || yy === 0 ? 0 : xy / Math.sqrt(xx * yy);
}

/** Rows: truth; columns: prediction; both in the order of `labels`. */
export function confusionOf<Label>(
  labels: readonly Label[],
  pairs: readonly (readonly [Label, Label])[],
): number[][] {
  const table = labels.map(() => labels.map(() => 0));
  for (const [truth, predicted] of pairs) {
    const row = table[labels.indexOf(truth)] as number[];
    row[labels.indexOf(predicted)] = (row[labels.indexOf(predicted)] as number) + 1;
  }
  return table;
}

/** Mean of the labels' F1; a label that occurs on neither side is left out. */
export function macroF1(table: readonly (readonly number[])[]): number {
  const scores = table.flatMap((row, index) => {
    const hits = row[index] as number;
    const actual = row.reduce((sum, count) => sum + count, 0);
    const predicted = table.reduce((sum, other) => sum + (other[index] as number), 0);
    return actual + predicted === 0 ? [] : [(2 * hits) / (actual + predicted)];
  });
  return mean(scores);
}

/** Cohen's kappa with quadratic weights over the levels 0 … count − 1. */
export function quadraticKappa(pairs: readonly (readonly [number, number])[], count: number): number {
  const table = confusionOf([...Array(count).keys()], pairs);
  const rows = table.map((row) => row.reduce((sum, value) => sum + value, 0));
  const columns = table.map((_, index) => table.reduce((sum, row) => sum + (row[index] as number), 0));
  let seen = 0;
  let chance = 0;
  table.forEach((row, i) => {
    row.forEach((value, j) => {
      seen += (i - j) ** 2 * value;
      chance += ((i - j) ** 2 * (rows[i] as number) * (columns[j] as number)) / pairs.length;
    });
  });
  return chance === 0 ? 0 : 1 - seen / chance;
}
