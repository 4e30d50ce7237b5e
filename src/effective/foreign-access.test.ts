import { describe, expect, it } from 'vitest';
import type { OrganizationFacts } from '../model/kinds/organization.ts';
import type { Reading } from '../model/reading.ts';
import { known, unknown } from '../model/reading.ts';
import type { AccountAsRead } from './foreign-access.ts';
import { judgeForeignAccess } from './foreign-access.ts';

const ACCOUNT = '111122223333';
const OTHER = '444455556666';
const arn = `arn:aws:sqs:eu-west-1:${ACCOUNT}:orders`;
const resource = { kind: 'sqs:queue' as const, account: ACCOUNT, region: 'eu-west-1', id: 'orders', arn };
const MINE = { id: 'o-mine000000', managementAccountId: '222233334444' };

function accounts(organization: Reading<OrganizationFacts | null>): AccountAsRead {
  const account = { kind: 'aws:account' as const, account: ACCOUNT, region: 'global', id: ACCOUNT };
  return { unlisted: [], things: [{ ...account, managedByAws: false, readings: { organization } }] };
}

const READ = accounts(known(MINE, { operation: 'organizations:DescribeOrganization', at: '' }));
const DENIED = accounts(unknown({ kind: 'denied', operation: 'organizations:DescribeOrganization' }));

function judge(statement: object | null, organization = READ, knownAccounts: readonly string[] = []) {
  const text = statement === null ? null : JSON.stringify({ Version: '2012-10-17', Statement: statement });
  return judgeForeignAccess({
    what: 'queue',
    resource,
    text,
    accounts: organization,
    settings: { knownAccounts },
  });
}

const allow = (Principal: unknown, Condition: object = {}) => ({
  Effect: 'Allow',
  Principal,
  Action: 'sqs:SendMessage',
  Resource: arn,
  Condition,
});
const inOrganization = (id: string) => ({ StringEquals: { 'aws:PrincipalOrgID': id } });

describe('access from other accounts', () => {
  it.each([
    ['no policy', null, 'pass'],
    ['the account itself', allow({ AWS: ACCOUNT }), 'pass'],
    ['another account', allow({ AWS: `arn:aws:iam::${OTHER}:root` }), 'fail'],
    ['a role of another account', allow({ AWS: `arn:aws:iam::${OTHER}:role/r` }), 'fail'],
    ['everybody', allow('*'), 'fail'],
    ['everybody of this account', allow('*', { StringEquals: { 'aws:PrincipalAccount': ACCOUNT } }), 'pass'],
    ['everybody of another account', allow('*', { StringEquals: { 'aws:PrincipalAccount': OTHER } }), 'fail'],
    ['a service', allow({ Service: 'sns.amazonaws.com' }), 'pass'],
    ['the own organization', allow('*', inOrganization(MINE.id)), 'pass'],
    ['another organization', allow('*', inOrganization('o-other00000')), 'fail'],
    [
      'an account that is denied again',
      [
        allow({ AWS: OTHER }),
        {
          ...allow('*'),
          Effect: 'Deny',
          Condition: { StringNotEquals: { 'aws:PrincipalAccount': ACCOUNT } },
        },
      ],
      'pass',
    ],
  ])('%s', (_, statement, verdict) => {
    expect(judge(statement).verdict).toBe(verdict);
  });

  it('counts no account that is known', () => {
    expect(judge(allow({ AWS: [OTHER, '777788889999'] }), READ, [OTHER])).toMatchObject({
      verdict: 'fail',
      reason: expect.stringContaining('to account 777788889999'),
    });
    expect(judge(allow({ AWS: OTHER }), READ, [OTHER]).verdict).toBe('pass');
  });

  it('cannot tell whose an organization is, where that was not read, and only there', () => {
    expect(judge(allow('*', inOrganization(MINE.id)), DENIED)).toMatchObject({
      verdict: 'unknown',
      cause: { kind: 'denied' },
    });
    expect(judge(allow({ AWS: OTHER }), DENIED).verdict).toBe('fail');
    expect(judge(null, DENIED)).toMatchObject({ verdict: 'pass', restsOn: [] });
  });

  it('cannot tell of a policy that is none', () => {
    const question = { what: 'queue', resource, text: '[]', accounts: READ, settings: { knownAccounts: [] } };
    expect(judgeForeignAccess(question)).toMatchObject({ verdict: 'unknown', cause: { kind: 'unparsable' } });
  });
});
