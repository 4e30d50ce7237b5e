import { describe, expect, it } from 'vitest';
import { hasBit } from '../sets/bits.ts';
import { ADMIN, arn, allowing, graphOf } from './fixtures/cases.ts';
import { accountOf, organizationOf, policyOf, sourceOf, user } from '../sets/fixtures/accounts.ts';
import type { Authorization, PrincipalEntity } from '../account/authorization.ts';

describe('administrators', () => {
  const guard = policyOf({ Effect: 'Deny', Action: 'iam:*Role*', Resource: arn('role/protected-*') });
  const region = policyOf({
    Effect: 'Deny',
    NotAction: ['iam:*', 'sts:*', 'organizations:*'],
    Condition: { StringNotEquals: { 'aws:RequestedRegion': 'eu-central-1' } },
  });
  const mfa = { Bool: { 'aws:MultiFactorAuthPresent': 'true' } };
  it.each<[string, PrincipalEntity, Authorization['organization'], [must: boolean, may: boolean]]>([
    ['everything', user('me', [ADMIN]), { state: 'none' }, [true, true]],
    ['all but iam', user('me', [policyOf({ NotAction: 'iam:*' })]), { state: 'none' }, [false, false]],
    ['iam alone', user('me', [allowing('iam:*')]), { state: 'none' }, [false, false]],
    [
      'everything with a second factor',
      user('me', [policyOf({ Action: '*', Condition: mfa })]),
      { state: 'none' },
      [false, true],
    ],
    ['everything in one Region', user('me', [ADMIN]), organizationOf([ADMIN, region]), [true, true]],
    [
      'everything but some protected roles',
      user('me', [ADMIN]),
      organizationOf([ADMIN, guard]),
      [true, true],
    ],
    [
      'everything within an organization that was not read',
      user('me', [ADMIN]),
      { state: 'unknown', problem: 'denied' },
      [false, true],
    ],
    [
      'a policy that was not read',
      user('me', [], { policies: [sourceOf(undefined)] }),
      { state: 'none' },
      [false, true],
    ],
    [
      'everything on one bucket',
      user('me', [policyOf({ Action: '*', Resource: 'arn:aws:s3:::b' })]),
      { state: 'none' },
      [false, false],
    ],
  ])('%s', (_, me, organization, expected) => {
    const { admins } = graphOf(accountOf([me], { organization }));
    expect([hasBit(admins.must, 0), hasBit(admins.may, 0)]).toEqual(expected);
  });
});
