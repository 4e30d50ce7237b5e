import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionNumber, actionTable } from '../actions/actions.ts';
import { matches } from '../language/wildcard.ts';
import { actionCount, actionSet } from '../sets/action-patterns.ts';
import { bitsOf, equalBits, fullBits } from '../sets/bits.ts';
import type { Bits } from '../sets/bits.ts';
import { shrink } from './shrink.ts';
import type { WildcardPlaces } from './shrink.ts';

function setOf(...patterns: readonly string[]): Bits {
  return actionSet(patterns);
}

/** Expanded name by name, by nothing but the wildcard rules of the language. */
function expanded(patterns: readonly string[]): readonly string[] {
  const prefixes = new Set(patterns.map((it) => it.split(':')[0]));
  return actionTable().names.filter((name) => {
    const mayMatch = prefixes.has('*') || prefixes.has(name.split(':')[0] ?? '');
    return mayMatch && patterns.some((it) => matches(it, name, { ignoreCase: true }));
  });
}

describe('patterns for a set of actions', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['all of a service', ['sqs:*'], ['sqs:*']],
    ['all actions', ['*'], ['*']],
    ['none', [], []],
    ['a single one', ['s3:GetObject'], ['s3:GetObject']],
    [
      'all of a verb',
      ['cloudtrail:Describe*', 'cloudtrail:Get*'],
      ['cloudtrail:Describe*', 'cloudtrail:Get*'],
    ],
    ['in AWS’s spelling', ['S3:LISTALLMYBUCKETS'], ['s3:ListAllMyBuckets']],
  ])('%s', (_, given, wanted) => {
    expect(shrink(setOf(...given)).patterns).toEqual(wanted);
  });

  it('has a wildcard before the verb only where that may stand anywhere', () => {
    const set = setOf('kms:*Grant', 'kms:*Grants');
    expect(shrink(set).patterns).toEqual(['kms:*Grant*']);
    const careful = shrink(set, { wildcards: 'after-verb' }).patterns;
    expect(careful.every((it) => /^kms:[A-Z][a-z]+/.test(it))).toBe(true);
    expect(equalBits(actionSet(careful), set)).toBe(true);
  });

  it('has none at all where none may stand', () => {
    const { patterns, futureProne } = shrink(setOf('sqs:*'), { wildcards: 'none' });
    expect(patterns).toEqual(expanded(['sqs:*']).toSorted());
    expect(futureProne).toEqual([]);
  });

  it('uses only patterns that may be used', () => {
    const { patterns } = shrink(setOf('sqs:*'), { mayUse: (it) => matches('sqs:Get*', it) });
    expect(patterns.filter((it) => it.includes('*'))).toEqual(['sqs:Get*']);
    expect(equalBits(actionSet(patterns), setOf('sqs:*'))).toBe(true);
  });

  it('tells which of them take in what AWS comes to add, and of which verbs', () => {
    expect(shrink(setOf('cloudtrail:Get*', 's3:GetObject')).futureProne).toEqual([
      { pattern: 'cloudtrail:Get*', verbs: ['Get'] },
    ]);
  });
});

describe('every set', () => {
  const services = ['s3', 'iam', 'kms', 'ssm', 'sqs', 'execute-api', 'ec2', 'route53', 'dynamodb'];
  const numbers = services.flatMap((it) => {
    const { first = 0, end = 0 } = actionTable().services.get(it) ?? {};
    return Array.from({ length: end - first }, (_, index) => first + index);
  });
  const places = fc.constantFrom<WildcardPlaces[]>('none', 'after-verb', 'anywhere');
  const someActions = fc.subarray(numbers, { maxLength: 150 });
  const someVerbs = fc
    .tuple(fc.subarray(services), fc.subarray(['Get', 'List', 'Describe', 'Put', 'Delete', 'Create']))
    .map(([prefixes, verbs]) => [
      ...setOf(...prefixes.flatMap((it) => verbs.map((verb) => `${it}:${verb}*`))),
    ]);

  it('is named exactly, expanded name by name', () => {
    fc.assert(
      fc.property(someActions, places, (members, wildcards) => {
        const { patterns } = shrink(bitsOf(actionCount(), members), { wildcards });
        const wanted = members.map((it) => actionTable().names[it]);
        expect(new Set(expanded(patterns))).toEqual(new Set(wanted));
      }),
      { numRuns: 30 },
    );
  });

  it('is named exactly where it is what verbs make of it', () => {
    fc.assert(
      fc.property(someVerbs, places, (words, wildcards) => {
        const set = Uint32Array.from(words);
        const { patterns } = shrink(set, { wildcards });
        expect(equalBits(actionSet(patterns), set)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('needs no more characters than its names', () => {
    const read = bitsOf(
      actionCount(),
      expanded(['*:Get*', '*:List*', '*:Describe*']).flatMap((it) => actionNumber(it) ?? []),
    );
    const characters = (patterns: readonly string[]): number => patterns.join().length;
    const plain = characters(shrink(read, { wildcards: 'none' }).patterns);
    expect(characters(shrink(read, { wildcards: 'after-verb' }).patterns)).toBeLessThan(plain / 10);
    expect(shrink(fullBits(actionCount()), { mayUse: (it) => it !== '*' }).patterns).toHaveLength(
      actionTable().services.size,
    );
  });
});
