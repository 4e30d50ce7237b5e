import { cases, denied } from '../case.ts';
import { EVERYTHING, LITTLE } from './fixtures/policies.ts';
import { ALONE, arnOf, otherRole, otherUser, roleFacts, trusts } from './fixtures/principals.ts';

const BUILD = {
  id: 'build',
  arn: arnOf('role/build'),
  resourceName: 'build',
  region: 'global',
  account: ALONE,
} as const;
const allow = (Action: string | readonly string[], Resource = '*') => ({ Effect: 'Allow', Action, Resource });

export default cases('iam-role-no-path-to-admin', 'iam:role', [
  { ...BUILD, name: 'little rights', verdict: 'pass', facts: roleFacts([LITTLE]) },
  {
    ...BUILD,
    name: 'an administrator is another question',
    verdict: 'not-applicable',
    facts: roleFacts([EVERYTHING]),
  },
  {
    ...BUILD,
    name: 'made by AWS for itself',
    verdict: 'not-applicable',
    managedByAws: true,
    facts: roleFacts([EVERYTHING]),
  },
  {
    ...BUILD,
    name: 'two roles away',
    verdict: 'fail',
    reason: /sts:AssumeRole to role\/deploy, then by sts:AssumeRole to role\/admin/,
    facts: roleFacts([allow('sts:AssumeRole')]),
    others: [
      otherRole('deploy', [allow('sts:AssumeRole')], trusts({ AWS: '111122223333' })),
      otherRole('admin', [EVERYTHING], trusts({ AWS: arnOf('role/deploy') })),
    ],
  },
  {
    ...BUILD,
    name: 'roles that trust each other in a circle',
    verdict: 'pass',
    facts: roleFacts([allow('sts:AssumeRole')], trusts({ AWS: arnOf('role/other') })),
    others: [otherRole('other', [allow('sts:AssumeRole')], trusts({ AWS: arnOf('role/build') }))],
  },
  {
    ...BUILD,
    name: 'makes an access key for an administrator',
    verdict: 'fail',
    reason: /by iam:CreateAccessKey to user\/root-of-all/,
    facts: roleFacts([allow('iam:CreateAccessKey')]),
    others: [otherUser('root-of-all', EVERYTHING)],
  },
  {
    ...BUILD,
    name: 'a boundary holds it',
    verdict: 'pass',
    facts: { ...roleFacts([allow('iam:CreateAccessKey')]), PermissionsBoundary: arnOf('policy/limit') },
    others: [
      otherUser('root-of-all', EVERYTHING),
      {
        kind: 'iam:policy',
        id: 'limit',
        arn: arnOf('policy/limit'),
        facts: {
          PolicyDocument:
            '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}',
        },
      },
    ],
  },
  {
    ...BUILD,
    name: 'a boundary that was not read might hold it',
    verdict: 'unknown',
    facts: { ...roleFacts([allow('iam:CreateAccessKey')]), PermissionsBoundary: arnOf('policy/limit') },
    others: [otherUser('root-of-all', EVERYTHING)],
  },
  {
    ...BUILD,
    name: 'policies denied',
    verdict: 'unknown',
    facts: { ...roleFacts([]), ManagedPolicyArns: denied('iam:GetAccountAuthorizationDetails') },
  },
]);
