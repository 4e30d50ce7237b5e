import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../language/policy.ts';
import { matches } from '../language/wildcard.ts';
import { takesInOf } from './taken-in.ts';

function statement(more: Pick<Statement, 'actions' | 'notActions'>): Statement {
  return { effect: 'Allow', resources: ['*'], conditions: [], ...more };
}

describe('what a statement takes in', () => {
  it.each<readonly [readonly string[], string, boolean]>([
    [['*'], 's3:Get*', true],
    [['s3:*'], 's3:Get*', true],
    [['S3:GET*'], 's3:GetObject*', true],
    [['s3:Get*Acl'], 's3:GetObject*Acl', true],
    [['s3:Get*'], 's3:*', false],
    [['s3:GetObject', 's3:GetObjectAcl'], 's3:GetObject*', false],
  ])('actions %s, pattern %s: %s', (actions, pattern, wanted) => {
    expect(takesInOf(statement({ actions }))(pattern)).toBe(wanted);
  });

  it.each<readonly [readonly string[], string, boolean]>([
    [['iam:*'], 's3:Get*', true],
    [['iam:*'], 'iam:Get*', false],
    [['*:Delete*'], 's3:*', false],
    [['s3:GetObject'], 's3:Get*', false],
  ])('all actions but %s, pattern %s: %s', (notActions, pattern, wanted) => {
    expect(takesInOf(statement({ notActions }))(pattern)).toBe(wanted);
  });

  it('is never more than it allows', () => {
    const patterns = fc.array(fc.stringMatching(/^[st]:[ab*?]{0,4}$/), { minLength: 1, maxLength: 3 });
    const asked = fc.stringMatching(/^[st]:[ab]{0,2}\*[ab]{0,2}$/);
    const action = fc.stringMatching(/^[st]:[ab]{0,5}$/);
    fc.assert(
      fc.property(
        patterns,
        asked,
        fc.array(action, { maxLength: 30 }),
        fc.boolean(),
        (list, pattern, names, isNot) => {
          const takesIn = takesInOf(statement(isNot ? { notActions: list } : { actions: list }));
          if (!takesIn(pattern)) return;
          const allowed = (name: string): boolean => list.some((it) => matches(it, name)) !== isNot;
          expect(names.filter((it) => matches(pattern, it) && !allowed(it))).toEqual([]);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
