/**
 * Dense symmetric systems, row by row in one flat array, so that every inner loop runs along memory. Small on purpose:
 * the judges of a round are some hundreds, their entries were eliminated before.
 */
export type Factor = { readonly size: number; readonly lower: Float64Array };

/** The lower triangle L of L·Lᵀ, made in place of the given matrix; undefined when it isn't positive definite. */
export function factorize(matrix: Float64Array, size: number): Factor | undefined {
  for (let row = 0; row < size; row++) {
    const atRow = row * size;
    for (let column = 0; column <= row; column++) {
      const atColumn = column * size;
      const rest = num(matrix, atRow + column) - dot(matrix, atRow, matrix, atColumn, column);
      if (column < row) matrix[atRow + column] = rest / num(matrix, atColumn + column);
      else if (rest > 0) matrix[atRow + row] = Math.sqrt(rest);
      else return undefined;
    }
  }
  return { size, lower: matrix };
}

/** Twice the sum of the logarithms of the diagonal: the logarithm of the determinant. */
export function logDeterminant({ size, lower }: Factor): number {
  let sum = 0;
  for (let at = 0; at < size; at++) sum += Math.log(num(lower, at * size + at));
  return 2 * sum;
}

/** Solves L·Lᵀ·x = right, in place. */
export function solve(factor: Factor, right: Float64Array): Float64Array {
  const { size, lower } = factor;
  for (let row = 0; row < size; row++) {
    right[row] = (num(right, row) - dot(lower, row * size, right, 0, row)) / num(lower, row * size + row);
  }
  return solveTransposed(factor, right);
}

/** Solves Lᵀ·x = right, in place: turns independent draws into draws whose covariance is the inverse of L·Lᵀ. */
export function solveTransposed({ size, lower }: Factor, right: Float64Array): Float64Array {
  for (let row = size - 1; row >= 0; row--) {
    const value = num(right, row) / num(lower, row * size + row);
    right[row] = value;
    const atRow = row * size;
    for (let column = 0; column < row; column++)
      right[column] = num(right, column) - value * num(lower, atRow + column);
  }
  return right;
}

/** The whole inverse of L·Lᵀ, both triangles. */
export function inverse({ size, lower }: Factor): Float64Array {
  const columns = new Float64Array(size * size);
  for (let column = 0; column < size; column++) {
    const at = column * size;
    columns[at + column] = 1 / num(lower, column * size + column);
    for (let row = column + 1; row < size; row++) {
      const sum = dot(lower, row * size + column, columns, at + column, row - column);
      columns[at + row] = -sum / num(lower, row * size + row);
    }
  }
  const whole = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      const value = dot(columns, row * size + row, columns, column * size + row, size - row);
      whole[row * size + column] = value;
      whole[column * size + row] = value;
    }
  }
  return whole;
}

function dot(a: Float64Array, atA: number, b: Float64Array, atB: number, length: number): number {
  let even = 0;
  let odd = 0;
  let at = 0;
  for (; at + 1 < length; at += 2) {
    even += num(a, atA + at) * num(b, atB + at);
    odd += num(a, atA + at + 1) * num(b, atB + at + 1);
  }
  return at < length ? even + odd + num(a, atA + at) * num(b, atB + at) : even + odd;
}

function num(array: Float64Array, at: number): number {
  return array[at] as number;
}
