import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateCondition } from '../language/conditions.ts';
import type { Condition } from '../language/policy.ts';
import type { KeyShape } from './key-shapes.ts';
import { valuesFor } from './key-values.ts';
import { literalOf } from './literals.ts';

const WORDS = ['a', 'A', 'b', 'ab', 'aB', 'ba', 'x', ''];
const FAMILIES: readonly (readonly [readonly string[], readonly string[], readonly string[]])[] = [
  [
    [
      'StringEquals',
      'StringNotEquals',
      'StringEqualsIgnoreCase',
      'StringLike',
      'StringNotLike',
      'StringNotEqualsIgnoreCase',
    ],
    ['a', 'A', 'ab', 'a*', '*b', '?', '*'],
    WORDS,
  ],
  [
    [
      'NumericEquals',
      'NumericNotEquals',
      'NumericLessThan',
      'NumericGreaterThanEquals',
      'NumericLessThanEquals',
    ],
    ['1', '2', '10'],
    ['0', '1', '1.5', '2', '5', '10', '11'],
  ],
  [
    ['IpAddress', 'NotIpAddress'],
    ['10.0.0.0/8', '10.0.0.0/9', '10.1.2.3', '::/0'],
    ['10.0.0.1', '10.1.2.3', '10.200.0.1', '192.0.2.1', '::1'],
  ],
  [
    ['Bool', 'StringEquals', 'StringNotEquals'],
    ['true', 'false'],
    ['true', 'false', 'x'],
  ],
  [
    ['ArnLike', 'ArnNotLike', 'StringLike', 'StringEquals'],
    ['arn:aws:s3:::a*', 'arn:*:s3:*:*:ab', 'arn:aws:*:::?', '*', 'arn:aws:s3:::a'],
    ['arn:aws:s3:::a', 'arn:aws:s3:::ab', 'arn:aws:s3:r:1:ab', 'arn:aws:s3:::a:b', 'arn:aws:x:y:::a', 'q'],
  ],
  [
    ['DateLessThan', 'DateGreaterThan', 'DateEquals'],
    ['2030-01-01T00:00:00Z', '2031-01-01T00:00:00Z'],
    ['2029-01-01T00:00:00Z', '2030-01-01T00:00:00Z', '2030-06-01T00:00:00Z'],
  ],
];

interface Drawn {
  readonly operator: string;
  readonly qualifier: 'ForAllValues' | 'ForAnyValue' | undefined;
  readonly ifExists: boolean;
  readonly values: readonly string[];
}

const drawn = fc.constantFrom(...FAMILIES).chain(([operators, policyValues, requestValues]) => {
  const condition: fc.Arbitrary<Drawn> = fc.record({
    operator: fc.constantFrom(...operators, 'Null'),
    qualifier: fc.constantFrom(undefined, undefined, 'ForAllValues' as const, 'ForAnyValue' as const),
    ifExists: fc.boolean(),
    values: fc.uniqueArray(fc.constantFrom(...policyValues), { minLength: 1, maxLength: 2 }),
  });
  const signed = fc.array(fc.tuple(condition, fc.boolean()), { minLength: 1, maxLength: 4 });
  return fc.tuple(signed, fc.constant(requestValues), fc.constantFrom('yes' as const, 'no' as const));
});

function conditionOf({ operator, qualifier, ifExists, values }: Drawn): Condition {
  if (operator === 'Null')
    return { operator, ifExists: false, key: 'k', values: [values.length > 1 ? 'true' : 'false'] };
  return { operator, ifExists, key: 'k', values, ...(qualifier === undefined ? {} : { qualifier }) };
}

describe('what a request can hold for a key', () => {
  it('meets the conditions, and is nothing only if nothing does', () => {
    fc.assert(
      fc.property(drawn, ([list, requestValues, several]) => {
        const shared = { literals: new Map(), letters: new Map() };
        const signed = list.map(([it, holds]) => ({
          literal: literalOf(conditionOf(it), '2012-10-17', shared),
          holds,
        }));
        const shape: KeyShape = {
          several,
          presence: 'maybe',
          ranges: [],
          type: undefined,
          samples: ['sample'],
        };
        const meets = (values: readonly string[] | null, wanted: boolean): boolean =>
          signed.every(({ literal, holds }) => {
            const context = () =>
              values === null ? ({ state: 'absent' } as const) : ({ state: 'known', values } as const);
            const answer = literal.test && evaluateCondition(literal.test.condition, context, '2012-10-17');
            return wanted ? answer === String(holds) : answer !== String(!holds);
          });
        const answer = valuesFor(signed, shape, { left: 1_000_000 }, undefined);
        if (answer.state === 'values') {
          expect(meets(answer.values, answer.sure)).toBe(true);
          return;
        }
        if (answer.state !== 'none') return;
        const pairs =
          several === 'yes' ? requestValues.flatMap((one) => requestValues.map((other) => [one, other])) : [];
        const tried = [null, ...requestValues.map((it) => [it]), ...pairs];
        expect(tried.filter((it) => meets(it, true))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('is rarely left open', () => {
    const drawnOnce = fc.sample(drawn, { numRuns: 1000, seed: 1 });
    const open = drawnOnce.filter(([list, , several]) => {
      const shared = { literals: new Map(), letters: new Map() };
      const signed = list.map(([it, holds]) => ({
        literal: literalOf(conditionOf(it), '2012-10-17', shared),
        holds,
      }));
      const shape: KeyShape = {
        several,
        presence: 'maybe',
        ranges: [],
        type: undefined,
        samples: ['sample'],
      };
      return valuesFor(signed, shape, { left: 1_000_000 }, undefined).state === 'not-known';
    });
    expect(open.length).toBeLessThan(20);
  });
});
