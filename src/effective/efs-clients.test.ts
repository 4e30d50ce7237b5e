import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../iam/language/policy.ts';
import { givenToEveryClient } from './efs-clients.ts';

const MOUNT = 'elasticfilesystem:ClientMount';
const VIA_TARGET = { Bool: { 'elasticfilesystem:AccessedViaMountTarget': 'true' } };

function given(...statements: readonly object[]): readonly string[] {
  const Statement = statements.map((it) => ({ Resource: '*', Action: MOUNT, ...it }));
  const parsed = parsePolicy(JSON.stringify({ Version: '2012-10-17', Statement }));
  if (!parsed.ok) throw new Error(parsed.error);
  return givenToEveryClient(parsed.policy);
}

describe('every client of the network', () => {
  it.each<[string, object]>([
    ['is let in without conditions', { Effect: 'Allow', Principal: '*' }],
    ['is let in by a mount target', { Effect: 'Allow', Principal: { AWS: '*' }, Condition: VIA_TARGET }],
    [
      'is let in over TLS',
      { Effect: 'Allow', Principal: '*', Condition: { Bool: { 'aws:SecureTransport': 'true' } } },
    ],
    [
      'is let in where one role is not',
      { Effect: 'Allow', NotPrincipal: { AWS: 'arn:aws:iam::111122223333:role/x' } },
    ],
  ])('%s', (_, statement) => {
    expect(given(statement)).toEqual([MOUNT]);
  });

  it.each<[string, object]>([
    ['a named role', { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:role/web' } }],
    ['an account', { Effect: 'Allow', Principal: { AWS: '111122223333' } }],
    [
      'an organization',
      { Effect: 'Allow', Principal: '*', Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } } },
    ],
    [
      'one access point',
      {
        Effect: 'Allow',
        Principal: '*',
        Condition: { StringEquals: { 'elasticfilesystem:AccessPointArn': 'a' } },
      },
    ],
    [
      'management of the file system',
      { Effect: 'Allow', Principal: '*', Action: 'elasticfilesystem:DescribeTags' },
    ],
    ['nobody', { Effect: 'Deny', Principal: '*' }],
  ])('is not who is let in: %s', (_, statement) => {
    expect(given(statement)).toEqual([]);
  });

  it('is refused by a denial to everybody, and not by one to plain connections', () => {
    const allow = { Effect: 'Allow', Principal: '*', Condition: VIA_TARGET };
    expect(given(allow, { Effect: 'Deny', Principal: '*', Action: 'elasticfilesystem:Client*' })).toEqual([]);
    const plain = { Bool: { 'aws:SecureTransport': 'false' } };
    expect(given(allow, { Effect: 'Deny', Principal: '*', Action: '*', Condition: plain })).toEqual([MOUNT]);
  });
});
