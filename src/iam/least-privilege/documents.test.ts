import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../language/policy.ts';
import type { Statement } from '../language/policy.ts';
import { newAccess } from '../diff/new-access.ts';
import { charactersOf, documentOf, inVersion2012, MANAGED_POLICY_CHARACTERS, packed } from './documents.ts';

function statement(actions: readonly string[], more: Partial<Statement> = {}): Statement {
  return { effect: 'Allow', actions, resources: ['*'], conditions: [], ...more };
}

describe('the document of a policy', () => {
  it('is as AWS writes it, and reads back as the policy', () => {
    const document = {
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'One',
          Effect: 'Allow',
          Action: ['s3:GetObject', 's3:PutObject'],
          Resource: 'arn:aws:s3:::a/*',
          Condition: {
            'ForAnyValue:StringLikeIfExists': { 'aws:TagKeys': ['a', 'b'] },
            StringEquals: { 'aws:ResourceTag/team': 'x', 's3:ExistingObjectTag/kind': 'y' },
          },
        },
        { Effect: 'Deny', NotAction: 's3:*', NotResource: '*' },
      ],
    };
    const read = parsePolicy(document);
    if (!read.ok) throw new Error(read.error);
    expect(documentOf(read.policy)).toEqual(document);
  });

  it('is measured without white space', () => {
    const policy = {
      version: '2012-10-17',
      statements: [statement(['s3:GetObject'], { resources: ['a b  c'] })],
    } as const;
    expect(charactersOf(policy)).toBe(
      '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"abc"}]}'
        .length,
    );
  });
});

describe('statements put into policies', () => {
  const actions = Array.from({ length: 1000 }, (_, index) => `s3:GetObjectOfNumber${index}`);

  it('share one as long as they fit', () => {
    const [policy, ...others] = packed([statement(['s3:*']), statement(['ec2:*'], { effect: 'Deny' })]);
    expect(others).toEqual([]);
    expect(policy?.statements.map((it) => it.effect)).toEqual(['Allow', 'Deny']);
  });

  it('are cut where one is too long, and say the same together', () => {
    const whole = statement(actions, { sid: 'Used' });
    const policies = packed([whole]);
    expect(policies.length).toBeGreaterThan(3);
    expect(policies.every((it) => charactersOf(it) <= MANAGED_POLICY_CHARACTERS)).toBe(true);
    expect(policies.flatMap((it) => it.statements.flatMap((that) => that.actions ?? [])).toSorted()).toEqual(
      actions.toSorted(),
    );
  });

  it('are cut by their resources too', () => {
    const resources = Array.from({ length: 500 }, (_, index) => `arn:aws:s3:::bucket-of-number-${index}/*`);
    const policies = packed([statement(['s3:GetObject', 's3:PutObject'], { resources })]);
    expect(policies.every((it) => charactersOf(it) <= MANAGED_POLICY_CHARACTERS)).toBe(true);
    const before = {
      version: '2012-10-17',
      statements: [statement(['s3:GetObject', 's3:PutObject'], { resources })],
    } as const;
    expect(newAccess(policies, [before]).verdict).toBe('none');
    expect(newAccess([before], policies).verdict).toBe('none');
  });

  it('are never cut by what they are not about', () => {
    const long: Statement = { effect: 'Allow', notActions: actions, resources: ['*'], conditions: [] };
    const policies = packed([long]);
    expect(policies).toHaveLength(1);
    expect(policies.map(charactersOf)[0]).toBeGreaterThan(MANAGED_POLICY_CHARACTERS);
  });

  it('have Sids that AWS takes, each once in a policy', () => {
    const [policy] = packed(['Used', 'Used', 'not-plain!', ''].map((sid) => statement(['s3:*'], { sid })));
    expect(policy?.statements.map((it) => it.sid)).toEqual(['Used', 'Used2', 'notplain', undefined]);
  });
});

describe('a statement of the language of 2008', () => {
  it('keeps the meaning of what looks like a variable', () => {
    const old = statement(['s3:GetObject'], {
      resources: ['arn:aws:s3:::a/${aws:username}'],
      conditions: [{ operator: 'StringEquals', ifExists: false, key: 's3:prefix', values: ['${x}'] }],
    });
    const before = { version: '2008-10-17', statements: [old] } as const;
    const after = { version: '2012-10-17', statements: [inVersion2012(old, '2008-10-17')] } as const;
    expect(newAccess([before], [after]).verdict).toBe('none');
    expect(newAccess([after], [before]).verdict).toBe('none');
    expect(newAccess([before], [{ ...before, version: '2012-10-17' }]).verdict).toBe('some');
  });
});
