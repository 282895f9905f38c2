import { displayHundredths, Rational } from '../../src/scoring/exact.js';

describe('exact numbers', () => {
  test('three thirds are exactly one', () => {
    const third = Rational.of(1, 3);
    expect(third.plus(third).plus(third).toString()).toBe('1/1');
  });

  test('a tenth and two tenths are exactly three tenths', () => {
    expect(Rational.of(1, 10).plus(Rational.of(2, 10)).toString()).toBe('3/10');
  });

  test('fractions are in lowest terms, and zero is 0/1', () => {
    expect(Rational.of(9235, 100).toString()).toBe('1847/20');
    expect(Rational.of(0, 700).toString()).toBe('0/1');
    expect(Rational.of(2, 3).times(Rational.of(3, 4)).over(Rational.of(1, 4)).toString()).toBe('2/1');
  });

  test.each([
    [[1, 200], 1], // 0.005 is half: up
    [[4999, 1000000], 0], // 0.004999 is below half: down
    [[1005, 1000], 101], // 1.005, which binary floating point rounds down to 1.00
    [[2, 3], 67],
    [[-1, 200], -1], // half, below zero: away from zero
    [[-1, 300], 0],
  ] as const)('%j is shown with its half rounded up, as %i hundredths', ([numerator, denominator], hundredths) => {
    expect(Rational.of(numerator, denominator).toHundredths()).toBe(hundredths);
  });

  test('hundredths are always shown with two decimals', () => {
    expect([0, 5, 50, 9235, 10000, -5, -1250].map(displayHundredths)).toEqual([
      '0.00', '0.05', '0.50', '92.35', '100.00', '-0.05', '-12.50',
    ]);
  });

  test.each([[0.5, 1], [1, 0], [1, -2], [2 ** 53, 1], [NaN, 1]])('%d/%d is refused', (numerator, denominator) => {
    expect(() => Rational.of(numerator, denominator)).toThrow(expect.objectContaining({ code: 'NOT_AN_INTEGER' }));
  });
});
