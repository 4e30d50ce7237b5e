import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Context, ContextValue } from '../language/conditions.ts';
import type { Policy } from '../language/policy.ts';
import { casesOf } from './cases.ts';
import { action, policyOf } from './fixtures/random.ts';
import { newAccess } from './new-access.ts';
import { HOLDER } from './requesters.ts';
import { allows } from './verify.ts';

const TEXTS = [
  '*',
  'arn:aws:s3:::a',
  'arn:aws:s3:::${aws:PrincipalTag/x}',
  "arn:aws:s3:::${aws:PrincipalTag/x, 'a'}",
  "arn:aws:s3:::${aws:PrincipalTag/x,'*'}",
  "arn:aws:s3:::${aws:PrincipalTag/x, '?${'}",
  "arn:aws:s3:::${aws:principaltag/X, 'a:b'}/*",
  "arn:aws:s3:::${aws:PrincipalTag/x}${aws:username, 'a'}",
  "arn:${aws:username, 'aws:s3'}:::a",
  'arn:aws:s3:::${*}',
];
const VALUES = [
  'a',
  '${aws:username}',
  "${aws:username, 'a'}",
  "a${aws:PrincipalTag/x, ''}",
  "${aws:username, '*'}",
];

const list = (texts: readonly string[]) =>
  fc.uniqueArray(fc.constantFrom(...texts), { minLength: 1, maxLength: 3 });
const conditions = fc.oneof(
  fc.constant({}),
  fc
    .tuple(
      fc.constantFrom('StringEquals', 'StringNotLike', 'StringLikeIfExists', 'ForAllValues:StringEquals'),
      fc.constantFrom('aws:username', 'aws:PrincipalTag/x', 'other:key'),
      list(VALUES),
    )
    .map(([operator, key, values]) => ({ Condition: { [operator]: { [key]: values } } })),
);
const policy = fc
  .tuple(fc.constantFrom('Resource', 'NotResource'), list(TEXTS), conditions)
  .map(([name, texts, more]) => policyOf([{ Effect: 'Allow', Action: '*', [name]: texts, ...more }]));

/** None is empty: AWS leaves open whether Null takes an empty text for none, and the comparison takes it for a value. */
const value: fc.Arbitrary<ContextValue> = fc.oneof(
  fc.constant({ state: 'absent' } as const),
  fc.constantFrom('a', 'b', '*', 'a:b').map((it) => ({ state: 'known', values: [it] }) as const),
);
const contexts: fc.Arbitrary<Context> = fc.tuple(value, value, value).map(([user, tag, other]) => {
  const known = new Map([
    ['aws:username', user],
    ['aws:principaltag/x', tag],
    ['other:key', other],
  ]);
  return (key) => known.get(key) ?? { state: 'absent' };
});
const resources = fc.constantFrom(
  ...['a', 'b', '*', '?${', '', 'aa', 'ba', 'a:b/c', 'a:b', 'b/c'].map((it) => `arn:aws:s3:::${it}`),
);

describe('the cases of a statement with variables', () => {
  it('together say what it says, of any request', () => {
    const requests = fc.array(fc.tuple(action, resources, contexts), { minLength: 30, maxLength: 30 });
    fc.assert(
      fc.property(policy, requests, (whole, asked) => {
        const statements = whole.statements.flatMap((it) => casesOf(it, whole.version));
        const parted: Policy = { ...whole, statements };
        for (const [name, resource, context] of asked) {
          for (const reading of ['within-segments', 'across-segments'] as const) {
            const answer = (it: Policy) =>
              allows(
                { policies: [it], isResourcePolicy: false, reading },
                { action: name, resource, requester: HOLDER, context },
              );
            expect(answer(parted), JSON.stringify({ whole, resource })).toBe(answer(whole));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are one where no variable is, or where the version has none', () => {
    const plain = policyOf([{ Effect: 'Allow', Action: '*', Resource: ['*', 'arn:aws:s3:::${*}'] }]);
    for (const it of plain.statements) expect(casesOf(it, plain.version)).toEqual([it]);
    const [old] = policyOf([{ Effect: 'Allow', Action: '*', Resource: "${aws:username, 'a'}" }]).statements;
    if (old !== undefined) expect(casesOf(old, '2008-10-17')).toEqual([old]);
  });
});

describe('a default value', () => {
  const of = (...Resource: readonly string[]) =>
    policyOf([{ Effect: 'Allow', Action: 's3:GetObject', Resource }]);
  const BUCKET = 'arn:aws:s3:::';
  const HOME = `${BUCKET}\${aws:PrincipalTag/team, 'none'}`;

  it.each([
    ['the same', 'none', of(HOME), of(HOME)],
    ['one of another way to write it', 'none', of(HOME), of(`${BUCKET}\${aws:principaltag/team,'none'}`)],
    ['the variable alone, under it', 'none', of(HOME), of(`${BUCKET}\${aws:PrincipalTag/team}`)],
    ['it, under the variable alone', 'some', of(`${BUCKET}\${aws:PrincipalTag/team}`), of(HOME)],
    [
      'it, under the variable and the default',
      'none',
      of(`${BUCKET}\${aws:PrincipalTag/team}`, `${BUCKET}none`),
      of(HOME),
    ],
    ['the default for all, under it', 'some', of(HOME), of(`${BUCKET}none`)],
    ['another default', 'some', of(HOME), of(`${BUCKET}\${aws:PrincipalTag/team, 'all'}`)],
    ['it, under a pattern', 'none', of(`${BUCKET}*`), of(HOME)],
    ['a pattern, under it', 'some', of(HOME), of(`${BUCKET}*`)],
    [
      'a default with a star, which is a plain one',
      'none',
      of(`${BUCKET}*`),
      of(`${BUCKET}\${aws:PrincipalTag/team, '*'}`),
    ],
    [
      'a star, under a default with one',
      'some',
      of(`${BUCKET}\${aws:PrincipalTag/team, '*'}`),
      of(`${BUCKET}*`),
    ],
  ])('is compared exactly: %s', (_, verdict, old, now) => {
    expect(newAccess([old], [now]).verdict).toBe(verdict);
  });
});
