// Fits weights to rows of figures, each weight on the side on which it makes sense.

/** The weights that a slope leads to, with some of the last step in each. `slopeAt` gives the slope of the loss; `sides` what the sign may be, 0 for any. */
export function descend(slopeAt, sides, rounds) {
  let weights = sides.map(() => 0);
  let step = sides.map(() => 0);
  for (let round = 0; round < rounds; round++) {
    const slope = slopeAt(weights);
    step = step.map((value, at) => 0.9 * value - 0.1 * slope[at]);
    weights = weights.map((weight, at) => sided(weight + step[at], sides[at]));
  }
  return weights;
}

function sided(weight, side) {
  if (side === 0) return weight;
  return side < 0 ? Math.min(0, weight) : Math.max(0, weight);
}

/** The standard deviation of each column. */
export function spread(rows) {
  return rows[0].map((_, at) => {
    const mean = rows.reduce((sum, row) => sum + row[at], 0) / rows.length;
    return Math.sqrt(rows.reduce((sum, row) => sum + (row[at] - mean) ** 2, 0) / rows.length) || 1;
  });
}

export function dot(row, weights) {
  let sum = 0;
  for (let at = 0; at < row.length; at++) sum += row[at] * weights[at];
  return sum;
}
