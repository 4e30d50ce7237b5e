import { cases, denied } from '../case.ts';
import { EVERYTHING, LITTLE } from './fixtures/policies.ts';
import { ALONE, arnOf, otherRole, trusts, userFacts } from './fixtures/principals.ts';

const ANN = {
  id: 'ann',
  arn: arnOf('user/ann'),
  resourceName: 'ann',
  region: 'global',
  account: ALONE,
} as const;
const allow = (Action: string | readonly string[], Resource = '*') => ({ Effect: 'Allow', Action, Resource });
const ADMIN = otherRole('admin', [EVERYTHING], trusts({ AWS: arnOf('user/ann') }));

export default cases('iam-user-no-path-to-admin', 'iam:user', [
  { ...ANN, name: 'little rights', verdict: 'pass', facts: userFacts(LITTLE) },
  {
    ...ANN,
    name: 'an administrator is another question',
    verdict: 'not-applicable',
    facts: userFacts(EVERYTHING),
  },
  {
    ...ANN,
    name: 'gives itself any policy',
    verdict: 'fail',
    reason: /by iam:PutUserPolicy to user\/ann with any policy/,
    facts: userFacts(allow('iam:PutUserPolicy')),
  },
  {
    ...ANN,
    name: 'may do so to others, and there is none who could become anything',
    verdict: 'pass',
    facts: userFacts(allow('iam:PutUserPolicy', arnOf('user/bob'))),
  },
  {
    ...ANN,
    name: 'is trusted by an administrator role',
    verdict: 'fail',
    reason: /by sts:AssumeRole to role\/admin/,
    facts: userFacts(),
    others: [ADMIN],
  },
  {
    ...ANN,
    name: 'is trusted, and denied it',
    verdict: 'pass',
    facts: userFacts({ Effect: 'Deny', Action: 'sts:AssumeRole', Resource: '*' }),
    others: [ADMIN],
  },
  {
    ...ANN,
    name: 'is trusted with a second factor',
    verdict: 'fail',
    reason: /where .*aws:multifactorauthpresent/i,
    facts: userFacts(),
    others: [
      otherRole('admin', [EVERYTHING], {
        ...trusts({ AWS: arnOf('user/ann') }),
        Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } },
      }),
    ],
  },
  {
    ...ANN,
    name: 'passes an administrator role to a function of its own',
    verdict: 'fail',
    reason: /iam:PassRole and lambda:CreateFunction/,
    facts: userFacts(allow(['iam:PassRole', 'lambda:CreateFunction', 'lambda:InvokeFunction'])),
    others: [otherRole('worker', [EVERYTHING], trusts({ Service: 'lambda.amazonaws.com' }))],
  },
  {
    ...ANN,
    name: 'passes it to EC2 only, by condition',
    verdict: 'pass',
    facts: userFacts(
      {
        ...allow('iam:PassRole'),
        Condition: { StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } },
      },
      allow(['lambda:CreateFunction', 'lambda:InvokeFunction']),
    ),
    others: [otherRole('worker', [EVERYTHING], trusts({ Service: 'lambda.amazonaws.com' }))],
  },
  {
    ...ANN,
    name: 'changes the code of a function that acts as an administrator',
    verdict: 'fail',
    reason: /on function:job to role\/worker/,
    facts: userFacts(allow(['lambda:UpdateFunctionCode', 'lambda:InvokeFunction'])),
    others: [
      otherRole('worker', [EVERYTHING], trusts({ Service: 'lambda.amazonaws.com' })),
      {
        kind: 'lambda:function',
        id: 'job',
        arn: 'arn:aws:lambda:eu-west-1:111122223333:function:job',
        facts: { Role: arnOf('role/worker') },
      },
    ],
  },
  {
    ...ANN,
    name: 'could change a function, and functions could not be listed',
    verdict: 'unknown',
    reason: /lambda:function/,
    facts: userFacts(allow(['lambda:UpdateFunctionCode', 'lambda:InvokeFunction'])),
    others: [otherRole('worker', [EVERYTHING], trusts({ Service: 'lambda.amazonaws.com' }))],
    unlisted: ['lambda:function'],
  },
  {
    ...ANN,
    name: "the organization's policies could not be read, and there is no path anyway",
    verdict: 'pass',
    facts: userFacts(LITTLE),
    account: { ...ALONE, serviceControlPolicies: denied('organizations:ListPoliciesForTarget') },
  },
  {
    ...ANN,
    name: 'a service control policy forbids it',
    verdict: 'pass',
    facts: userFacts(allow('iam:PutUserPolicy')),
    account: {
      organization: { id: 'o-abc', managementAccountId: '999999999999' },
      organizationPath: 'o-abc/r-1/',
      serviceControlPolicies: [
        [
          {
            Id: 'p-1',
            Name: 'FullAWSAccess',
            Content: '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}',
          },
          {
            Id: 'p-2',
            Name: 'no-iam',
            Content: '{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"iam:*","Resource":"*"}}',
          },
        ],
      ],
      resourceControlPolicies: null,
    },
  },
  {
    ...ANN,
    name: 'a policy that was not read',
    verdict: 'unknown',
    reason: /iam:GetAccountAuthorizationDetails/,
    facts: { ...userFacts(), Policies: denied('iam:GetAccountAuthorizationDetails') },
  },
  {
    ...ANN,
    name: 'roles could not be listed',
    verdict: 'unknown',
    reason: /could not all be listed/,
    facts: userFacts(LITTLE),
    unlisted: ['iam:role'],
  },
]);
