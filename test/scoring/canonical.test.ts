import fc from 'fast-check';
import { canonicalJson } from '../../src/scoring/canonical.js';
import { defaultSettings } from '../../src/scoring/settings.js';
import { scoreAssessment } from '../../src/scoring/total.js';
import { anAssessment } from './assessments.js';

const plain = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'binary' }),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value')),
    fc.dictionary(fc.string({ unit: 'binary' }), tie('value')),
  ),
})).value;

describe('canonical JSON', () => {
  test('sorts keys by UTF-16 code units at every depth, without spaces', () => {
    // U+1F600 is written D83D DE00 and so comes before U+FB33, although its code point is higher
    expect(canonicalJson({ b: 1, a: { '\ufb33': 2, '\u{1f600}': [true, null, '路口\n'], 10: -0, 9: 3 } })).toBe(
      '{"a":{"10":0,"9":3,"\u{1f600}":[true,null,"路口\\n"],"\ufb33":2},"b":1}',
    );
  });

  test.each<[string, unknown]>([
    ['a fraction', { a: [0.5] }],
    ['an unsafe integer', { a: [2 ** 53] }],
    ['NaN', { a: [NaN] }],
    ['undefined', { a: [undefined] }],
    ['a hole', { a: Object.assign([], { length: 1 }) }],
    ['a function', { a: [() => 1] }],
    ['a bigint', { a: [1n] }],
    ['a symbol', { a: [Symbol('s')] }],
    ['a date', { a: [new Date(0)] }],
    ['a map', { a: [new Map()] }],
    ['a class instance', { a: [new (class Unit {})()] }],
  ])('refuses %s and names its place', (_what, value) => {
    const refusal = { code: 'NOT_CANONICAL', message: expect.stringContaining('$.a[0]') };
    expect(() => canonicalJson(value)).toThrow(expect.objectContaining(refusal));
  });

  test('reads back as the value it was written from', () => {
    fc.assert(fc.property(plain, (value) => expect(JSON.parse(canonicalJson(value))).toEqual(withoutNegativeZero(value))));
  });

  test('of a score is one text, however its parts came about', () => {
    const score = scoreAssessment(anAssessment(), defaultSettings);
    const reversed = Object.fromEntries(Object.entries(score).reverse());
    expect(canonicalJson(reversed)).toBe(canonicalJson(score));
  });
});

function withoutNegativeZero(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
