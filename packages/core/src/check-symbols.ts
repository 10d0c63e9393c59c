/**
 * Two check symbols over the field of 32 elements: a Reed–Solomon code (Reed & Solomon 1960,
 * doi 10.1137/0108018) with the generator (x + 1)(x + α), x⁵ + x² + 1 as the field's polynomial.
 * It catches every wrong symbol and every swap of neighbours in a text of any length, and any two wrong
 * symbols in one of up to 31. Each symbol is 0 to 31.
 */
export function checkSymbols(symbols: readonly number[]): [number, number] {
  // Not from zero: else a row of nothing but zeros would be right.
  let [first, second] = [1, 1];
  for (const symbol of symbols) {
    const carry = symbol ^ first;
    first = second ^ carry ^ double(carry);
    second = double(carry);
  }
  return [first, second];
}

/** Multiplies by α, the element 2. */
function double(element: number): number {
  return element < 16 ? element << 1 : (element << 1) ^ 0b100101;
}
