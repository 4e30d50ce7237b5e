import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateCondition, evaluateConditions } from './conditions.ts';
import type { Context, ContextValue } from './conditions.ts';
import { coverTheInternet, readIpRange } from './ip.ts';
import { readOperator } from './operators.ts';
import type { Condition } from './policy.ts';
import { not } from './truth.ts';
import type { Truth } from './truth.ts';
import { readDate } from './values.ts';

const UNKNOWN: ContextValue = { state: 'unknown' };
const ABSENT: ContextValue = { state: 'absent' };

function known(...values: readonly string[]): ContextValue {
  return { state: 'known', values };
}

function condition(operator: string, values: readonly string[], key = 'k'): Condition {
  const { operator: name, qualifier, ifExists } = readOperator(operator);
  return { operator: name, ...(qualifier ? { qualifier } : {}), ifExists, key, values };
}

function judge(
  operator: string,
  values: string | readonly string[],
  subject: ContextValue,
  others = {},
): Truth {
  const context: Record<string, ContextValue> = { k: subject, ...others };
  return evaluateCondition(
    condition(operator, [values].flat()),
    (key) => context[key] ?? UNKNOWN,
    '2012-10-17',
  );
}

describe('operators on a known value', () => {
  it.each([
    ['StringEquals', 'a', 'a', 'true'],
    ['StringEquals', 'a', 'A', 'false'],
    ['StringEquals', 'a*', 'ab', 'false'],
    ['StringEquals', 'a*', 'a*', 'true'],
    ['StringEqualsIgnoreCase', 'aB', 'Ab', 'true'],
    ['StringLike', 'a*', 'ab', 'true'],
    ['StringLike', 'A*', 'ab', 'false'],
    ['StringLike', '', '', 'true'],
    ['StringLike', 'a${*}', 'ab', 'false'],
    ['StringLike', 'a${*}', 'a*', 'true'],
    ['StringLike', 'a${?}${$}', 'a?$', 'true'],
    ['NumericEquals', '1.0', '1', 'true'],
    ['NumericLessThan', '1.2', '1.1', 'true'],
    ['NumericLessThan', '1.2', '1.2', 'false'],
    ['NumericLessThanEquals', '10', '9', 'true'],
    ['NumericGreaterThan', '10', '9', 'false'],
    ['NumericGreaterThanEquals', '-1', '-1', 'true'],
    ['NumericEquals', 'x', '1', 'unknown'],
    ['NumericEquals', '1', 'x', 'unknown'],
    ['DateLessThan', '2030-01-01', '2029-12-31T23:59:59Z', 'true'],
    ['DateEquals', '2020-01-01T00:00:00Z', '1577836800', 'true'],
    ['DateGreaterThan', '2020-01-01T00:00:00+01:00', '2019-12-31T23:00:01Z', 'true'],
    ['DateGreaterThan', 'tomorrow', '2020', 'unknown'],
    ['Bool', 'true', 'true', 'true'],
    ['Bool', 'True', 'true', 'true'],
    ['Bool', 'false', 'true', 'false'],
    ['Bool', 'yes', 'true', 'unknown'],
    ['BinaryEquals', 'QmluYXJ5VmFsdWVJbkJhc2U2NA==', 'QmluYXJ5VmFsdWVJbkJhc2U2NA', 'true'],
    ['BinaryEquals', 'QmlZ', 'Qmla', 'false'],
    ['IpAddress', '203.0.113.0/24', '203.0.113.77', 'true'],
    ['IpAddress', '203.0.113.9/24', '203.0.113.77', 'true'],
    ['IpAddress', '203.0.113.0', '203.0.113.0', 'true'],
    ['IpAddress', '203.0.113.0/24', '203.0.114.0', 'false'],
    ['IpAddress', '0.0.0.0/0', '2001:db8::1', 'false'],
    ['IpAddress', '2001:DB8:1234:5678::/64', '2001:db8:1234:5678::9', 'true'],
    ['IpAddress', '2001:DB8:1234:5678::/64', '2001:db8:1234:5679::9', 'false'],
    ['IpAddress', '203.0.113.0/33', '203.0.113.0', 'unknown'],
    ['ArnEquals', 'arn:aws:sns:*:111122223333:t*', 'arn:aws:sns:eu-west-1:111122223333:topic', 'true'],
    ['ArnLike', 'arn:aws:sns:*:111122223333:t', 'arn:aws:sns:eu:999999999999:x:111122223333:t', 'false'],
    ['StringLike', 'arn:aws:sns:*:111122223333:t', 'arn:aws:sns:eu:999999999999:x:111122223333:t', 'true'],
    ['ArnLike', 'arn:aws:lambda:*:1:function:a*', 'arn:aws:lambda:eu:1:function:abc:live', 'true'],
    ['ArnLike', '*', 'arn:aws:sns:eu-west-1:111122223333:topic', 'true'],
    ['ArnLike', 'arn:aws:sns*', 'arn:aws:sns:eu-west-1:111122223333:topic', 'unknown'],
    ['ArnLike', 'arn:aws:sqs*', 'arn:aws:sns:eu-west-1:111122223333:topic', 'false'],
    ['Null', 'true', 'x', 'false'],
    ['Null', 'false', 'x', 'true'],
    ['Null', 'maybe', 'x', 'unknown'],
    ['Bogus', 'x', 'x', 'unknown'],
  ] as const)('%s %s on %s is %s', (operator, value, request, expected) => {
    expect(judge(operator, value, known(request))).toBe(expected);
  });
});

describe('several values', () => {
  it.each([
    ['StringEquals', ['a', 'b'], ['b'], 'true'],
    ['StringNotEquals', ['a', 'b'], ['b'], 'false'],
    ['StringNotEquals', ['a', 'b'], ['c'], 'true'],
    ['NotIpAddress', ['10.0.0.0/8', '192.0.2.0/24'], ['192.0.2.1'], 'false'],
    ['Bool', ['true', 'false'], ['true'], 'true'],
    ['ForAllValues:StringEquals', ['a', 'b'], ['a', 'b'], 'true'],
    ['ForAllValues:StringEquals', ['a', 'b'], ['a', 'c'], 'false'],
    ['ForAllValues:StringNotEquals', ['a', 'b'], ['c', 'd'], 'true'],
    ['ForAllValues:StringNotEquals', ['a', 'b'], ['a', 'd'], 'false'],
    ['ForAnyValue:StringEquals', ['a', 'b'], ['c', 'b'], 'true'],
    ['ForAnyValue:StringEquals', ['a', 'b'], ['c', 'd'], 'false'],
    ['ForAnyValue:StringNotEquals', ['a', 'b'], ['a', 'd'], 'true'],
    ['ForAnyValue:StringNotEquals', ['a', 'b'], ['a', 'b'], 'false'],
    ['ForAllValues:StringEquals', ['a'], [], 'true'],
    ['ForAnyValue:StringEquals', ['a'], [], 'false'],
    ['Null', ['true'], [], 'true'],
    ['ForAllValues:StringEquals', [], ['a'], 'false'],
    ['ForAnyValue:StringEquals', [], ['a'], 'false'],
    ['StringEqualsIfExists', [], ['a'], 'false'],
    ['StringEquals', [], ['a'], 'unknown'],
  ] as const)('%s %j on %j is %s', (operator, values, request, expected) => {
    expect(judge(operator, values, known(...request))).toBe(expected);
  });
});

describe('absent and unknown keys', () => {
  it.each([
    ['StringEquals', 'a', 'false', 'unknown'],
    ['StringNotEquals', 'a', 'true', 'unknown'],
    ['StringEqualsIfExists', 'a', 'true', 'unknown'],
    ['StringNotEqualsIfExists', 'a', 'true', 'unknown'],
    ['NotIpAddress', '10.0.0.0/8', 'true', 'unknown'],
    ['Bool', 'false', 'false', 'unknown'],
    ['BoolIfExists', 'false', 'true', 'unknown'],
    ['NumericLessThan', '1.2', 'false', 'unknown'],
    ['ForAllValues:StringEquals', 'a', 'true', 'unknown'],
    ['ForAnyValue:StringEquals', 'a', 'false', 'unknown'],
    ['ForAnyValue:StringNotEquals', 'a', 'false', 'unknown'],
    ['ForAnyValue:StringEqualsIfExists', 'a', 'unknown', 'unknown'],
    ['Null', 'true', 'true', 'unknown'],
    ['Null', 'false', 'false', 'unknown'],
    ['StringLikeIfExists', '*', 'true', 'true'],
    ['StringLike', '*', 'false', 'unknown'],
    ['StringNotLike', '*', 'true', 'unknown'],
    ['BoolIfExists', ['true', 'false'], 'true', 'true'],
    ['IpAddressIfExists', ['0.0.0.0/0', '::/0'], 'true', 'true'],
  ] as const)('%s %s: absent %s, unknown %s', (operator, values, absent, unknown) => {
    expect(judge(operator, values, ABSENT)).toBe(absent);
    expect(judge(operator, values, UNKNOWN)).toBe(unknown);
  });
});

describe('variables', () => {
  const user = { 'aws:username': known('ann') };
  it.each([
    ['StringEquals', '${aws:username}', 'ann', user, 'true'],
    ['StringEquals', '${AWS:UserName}', 'ann', user, 'true'],
    ['StringEquals', '${aws:username}', 'bob', user, 'false'],
    ['StringLike', 'home/${aws:username}/*', 'home/ann/x', user, 'true'],
    ['StringEquals', '${aws:username}', 'ann', {}, 'unknown'],
    ['StringLike', 'home/${aws:username}/*', 'work/ann/x', {}, 'false'],
    ['StringEquals', '${aws:username}', 'ann', { 'aws:username': ABSENT }, 'false'],
    ['StringNotEquals', '${aws:username}', 'ann', { 'aws:username': ABSENT }, 'true'],
    ['StringEquals', "${aws:username, 'ann'}", 'ann', { 'aws:username': ABSENT }, 'true'],
    ['StringEquals', "${aws:username, 'ann'}", 'ann', user, 'true'],
    // A caller's own star is text.
    ['StringLike', '${aws:username}', 'bob', { 'aws:username': known('*') }, 'false'],
    ['StringLike', '${aws:username}', '*', { 'aws:username': known('*') }, 'true'],
    ['StringEquals', '${aws:tagkeys}', 'a', { 'aws:tagkeys': known('a', 'b') }, 'unknown'],
    ['StringEquals', '${aws:username', '${aws:username', user, 'true'],
    ['ArnLike', 'arn:aws:iam::1:user/${aws:username}', 'arn:aws:iam::1:user/ann', user, 'true'],
    ['ArnLike', '${aws:principalarn}', 'arn:aws:iam::1:user/ann', {}, 'unknown'],
  ] as const)('%s %s on %s with %j is %s', (operator, value, request, others, expected) => {
    expect(judge(operator, value, known(request), others)).toBe(expected);
  });

  it('are plain text in a 2008-10-17 policy', () => {
    const context: Context = () => known('${aws:username}');
    const it_ = condition('StringEquals', ['${aws:username}']);
    expect(evaluateCondition(it_, context, '2008-10-17')).toBe('true');
  });
});

describe('several conditions', () => {
  const [yes, no, open] = [
    condition('Null', ['true'], 'absent'),
    condition('Null', ['false'], 'absent'),
    condition('Bool', ['true'], 'x'),
  ];
  const context: Context = (key) => (key === 'absent' ? ABSENT : UNKNOWN);
  it.each([
    [[], 'true'],
    [[yes], 'true'],
    [[yes, open], 'unknown'],
    [[open, no], 'false'],
    [[no, open], 'false'],
  ])('are joined by AND', (conditions, expected) => {
    expect(evaluateConditions(conditions, context, '2012-10-17')).toBe(expected);
  });
});

describe('negation', () => {
  const pairs = [
    ['StringEquals', 'StringNotEquals'],
    ['StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase'],
    ['StringLike', 'StringNotLike'],
    ['NumericEquals', 'NumericNotEquals'],
    ['DateEquals', 'DateNotEquals'],
    ['IpAddress', 'NotIpAddress'],
    ['ArnEquals', 'ArnNotEquals'],
    ['ArnLike', 'ArnNotLike'],
  ] as const;
  const value = fc.oneof(
    fc.stringMatching(/^[ab*?1]{0,4}$/),
    fc.constantFrom(
      '1',
      '10.0.0.0/8',
      '10.1.2.3',
      '2020',
      'arn:aws:s3:::b',
      'arn:aws:s3:::*',
      '${aws:username}',
      '*',
    ),
  );
  const subject = fc.oneof(
    fc.array(value, { minLength: 1, maxLength: 3 }).map((values) => known(...values)),
    fc.constantFrom(ABSENT, UNKNOWN),
  );
  const values = fc.array(value, { minLength: 1, maxLength: 3 });

  it.each(pairs)('%s is the opposite of %s', (plain, negated) => {
    fc.assert(
      fc.property(values, subject, (list, given) => {
        expect(judge(negated, list, given)).toBe(not(judge(plain, list, given)));
      }),
    );
  });

  it.each(pairs)(
    'ForAnyValue:%s is the opposite of ForAllValues:%s, also of an absent key',
    (plain, negated) => {
      fc.assert(
        fc.property(values, subject, (list, given) => {
          expect(judge(`ForAllValues:${negated}`, list, given)).toBe(
            not(judge(`ForAnyValue:${plain}`, list, given)),
          );
        }),
      );
    },
  );

  it('more knowledge never contradicts less', () => {
    const names = pairs
      .flat()
      .flatMap((it) => [it, `${it}IfExists`, `ForAnyValue:${it}`, `ForAllValues:${it}`]);
    fc.assert(
      fc.property(fc.constantFrom(...names, 'Bool', 'Null'), values, subject, (name, list, given) => {
        const before = judge(name, list, UNKNOWN);
        if (before !== 'unknown') expect(judge(name, list, given)).toBe(before);
      }),
    );
  });
});

describe('addresses and dates', () => {
  it.each([
    '',
    '1.2.3',
    '1.2.3.4.5',
    '256.0.0.1',
    '1.2.3.4/x',
    '1.2.3.4/-1',
    '::1::',
    ':::',
    'g::',
    '1:2:3:4:5:6:7:8:9',
    '1:2:3:4:5:6:7:8::',
    '::1.2.3',
    '::/129',
  ])('%s is no address', (text) => {
    expect(readIpRange(text)).toBeUndefined();
  });

  it.each([
    ['::', 0n],
    ['::1', 1n],
    ['1::', 1n << 112n],
    ['::ffff:1.2.3.4', 0xffff01020304n],
    ['1:2:3:4:5:6:7::', 0x0001000200030004000500060007n << 16n],
  ])('%s is %s', (text, first) => {
    expect(readIpRange(text)).toEqual({ family: 6, first, last: first, prefix: 128 });
  });

  it.each([
    [['0.0.0.0/0'], true],
    [['0.0.0.0/1', '128.0.0.0/1'], true],
    [['128.0.0.0/1', '0.0.0.0/2', '64.0.0.0/2'], true],
    // Nothing on the Internet is left out: 224/3 is multicast and reserved, 10/8 is private.
    [['0.0.0.0/1', '128.0.0.0/2', '192.0.0.0/3'], true],
    [
      Array.from({ length: 223 }, (_, index) => `${index + 1}.0.0.0/8`).filter((it) => !it.startsWith('10.')),
      true,
    ],
    [['0.0.0.0/1'], false],
    [['0.0.0.0/1', '128.0.0.0/2', '192.0.0.0/4'], false],
    [['::/0'], false],
    [[], false],
  ])('%j covers IPv4: %s', (texts, expected) => {
    expect(
      coverTheInternet(
        texts.flatMap((it) => readIpRange(it) ?? []),
        4,
      ),
    ).toBe(expected);
  });

  it.each([
    [['::/0'], true],
    [['2000::/3'], true],
    [['2000::/4', '3000::/4'], true],
    [['2000::/4'], false],
    [['0.0.0.0/0'], false],
  ])('%j covers IPv6: %s', (texts, expected) => {
    expect(
      coverTheInternet(
        texts.flatMap((it) => readIpRange(it) ?? []),
        6,
      ),
    ).toBe(expected);
  });

  it.each([
    ['2020', Date.UTC(2020, 0)],
    ['2020-03', Date.UTC(2020, 2)],
    ['2020-03-04', Date.UTC(2020, 2, 4)],
    ['2020-03-04T05:06Z', Date.UTC(2020, 2, 4, 5, 6)],
    ['2020-03-04T05:06:07.891234Z', Date.UTC(2020, 2, 4, 5, 6, 7, 891)],
    ['2020-03-04T05:06:07-0100', Date.UTC(2020, 2, 4, 6, 6, 7)],
    ['1577836800', Date.UTC(2020, 0)],
    ['2020-13-01', undefined],
    ['soon', undefined],
    ['', undefined],
  ])('%s is %s', (text, expected) => {
    expect(readDate(text)).toBe(expected);
  });
});
