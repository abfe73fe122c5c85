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

/** The whole inverse of L·Lᵀ, both triangles. Four columns at a time, so that what is read of a row serves all four. */
export function inverse({ size, lower }: Factor): Float64Array {
  const columns = new Float64Array(size * size);
  const sums = new Float64Array(4);
  for (let row = 0; row < size; row++) {
    const pivot = num(lower, row * size + row);
    let column = 0;
    for (; column + 4 <= row; column += 4) {
      const at = column * size;
      fourDots(lower, row * size + column, columns, at + column, size, row - column, sums);
      for (let k = 0; k < 4; k++) columns[at + k * size + row] = -num(sums, k) / pivot;
    }
    for (; column < row; column++) {
      const at = column * size + column;
      columns[column * size + row] = -dot(lower, row * size + column, columns, at, row - column) / pivot;
    }
    columns[row * size + row] = 1 / pivot;
  }
  const whole = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    const at = row * size;
    let column = 0;
    for (; column + 4 <= row; column += 4) {
      fourDots(columns, at + row, columns, column * size + row, size, size - row, sums);
      for (let k = 0; k < 4; k++) {
        whole[at + column + k] = num(sums, k);
        whole[(column + k) * size + row] = num(sums, k);
      }
    }
    for (; column <= row; column++) {
      const value = dot(columns, at + row, columns, column * size + row, size - row);
      whole[at + column] = value;
      whole[column * size + row] = value;
    }
  }
  return whole;
}

/** The products of one stretch with four others that lie `apart` from each other. */
function fourDots(
  a: Float64Array,
  atA: number,
  b: Float64Array,
  atB: number,
  apart: number,
  length: number,
  into: Float64Array,
): void {
  let [first, second, third, fourth] = [0, 0, 0, 0];
  for (let at = 0; at < length; at++) {
    const value = num(a, atA + at);
    const beside = atB + at;
    first += value * num(b, beside);
    second += value * num(b, beside + apart);
    third += value * num(b, beside + 2 * apart);
    fourth += value * num(b, beside + 3 * apart);
  }
  into[0] = first;
  into[1] = second;
  into[2] = third;
  into[3] = fourth;
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
