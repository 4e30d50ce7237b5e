import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionNumber, actionTable } from '../actions/actions.ts';
import {
  actionCount,
  actionSet,
  actionsNamed,
  actionsNamedBy,
  otherActions,
  runsHave,
  runsIn,
  unknownPatterns,
} from './action-patterns.ts';
import type { Runs } from './action-patterns.ts';
import { countBits, membersOf } from './bits.ts';

function namesOf(runs: Runs): readonly string[] {
  return [...runsIn(runs)].flatMap(([first, end]) => actionTable().names.slice(first, end));
}

describe('the actions a pattern names', () => {
  it.each([
    ['s3:GetObject', ['s3:GetObject']],
    ['S3:getobject', ['s3:GetObject']],
    ['s3:GetObject?cl', ['s3:GetObjectAcl']],
    ['sts:AssumeRole*', ['sts:AssumeRole', 'sts:AssumeRoleWithSAML', 'sts:AssumeRoleWithWebIdentity']],
    ['iam:*accesskey', ['iam:CreateAccessKey', 'iam:DeleteAccessKey', 'iam:UpdateAccessKey']],
    ['*:passrole', ['iam:PassRole']],
    ['iam:Pass**Role', ['iam:PassRole']],
    ['s3:NoSuchAction', []],
    ['nosuchservice:*', []],
    ['s3', []],
    ['', []],
  ])('%s', (pattern, names) => {
    expect(namesOf(actionsNamed(pattern))).toEqual(names);
  });

  it.each(['*', '**', '*:*'])('%s is every action', (pattern) => {
    expect(actionsNamed(pattern)).toEqual([0, actionCount()]);
  });

  it('is what a regular expression finds among all names', () => {
    const { lowerNames } = actionTable();
    const texts = fc.constantFrom(...lowerNames).chain((name) =>
      fc
        .array(fc.tuple(fc.nat(name.length), fc.nat(4), fc.constantFrom('*', '?', '*?', '')), {
          maxLength: 3,
        })
        .map((cuts) =>
          cuts.reduce((it, [at, skip, wild]) => it.slice(0, at) + wild + it.slice(at + skip), name),
        ),
    );
    fc.assert(
      fc.property(texts, (pattern) => {
        const expression = new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`);
        const expected = lowerNames.flatMap((name, number) => (expression.test(name) ? [number] : []));
        expect([...membersOf(actionSet([pattern.toUpperCase()]))]).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('a pattern with a thousand stars ends', () => {
    expect(actionsNamed('*a'.repeat(1000))).toEqual([]);
    expect(namesOf(actionsNamed(`${'*'.repeat(1000)}iam:${'*'.repeat(1000)}PassRole`))).toEqual([
      'iam:PassRole',
    ]);
  });
});

describe('several patterns', () => {
  const patterns = fc.array(
    fc.constantFrom(
      's3:*',
      's3:Get*',
      's3:*Object',
      'iam:PassRole',
      'iam:P*',
      'ec2:Describe*',
      'none:None',
      '*:Get*',
    ),
    { maxLength: 5 },
  );

  it('are the union of each, and what is left is the rest', () => {
    fc.assert(
      fc.property(patterns, (list) => {
        const runs = actionsNamedBy(list);
        const members = new Set(membersOf(actionSet(list)));
        const others = otherActions(runs);
        for (let action = 0; action < actionCount(); action++) {
          const isIn = members.has(action);
          if (runsHave(runs, action) !== isIn || runsHave(others, action) === isIn)
            expect.fail(`action ${action}`);
        }
        expect(countBits(actionSet(list))).toBe(members.size);
      }),
      { numRuns: 40 },
    );
  });

  it('runs neither touch nor overlap', () => {
    const runs = actionsNamedBy(['s3:*', 's3:Get*', 'sts:*']);
    const first = actionNumber('s3:AbortMultipartUpload') ?? -1;
    expect(runs[0]).toBe(first);
    expect([...runsIn(runs)].every(([start, end]) => start < end)).toBe(true);
    expect(runs).toHaveLength(4);
  });
});

it('tells which patterns name nothing', () => {
  expect(unknownPatterns(['s3:GetObject', 's3:GetObjects', 'foo:*', '*'])).toEqual([
    's3:GetObjects',
    'foo:*',
  ]);
});
