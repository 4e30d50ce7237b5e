import { cases, denied } from '../case.ts';
import type { Neighbour } from '../case.ts';
import { LITTLE } from './fixtures/policies.ts';
import { ALONE, arnOf, roleFacts, trusts } from './fixtures/principals.ts';

const PROFILE = 'arn:aws:iam::111122223333:instance-profile/web';
const WEB = {
  id: 'web',
  arn: arnOf('role/web'),
  resourceName: 'web',
  region: 'global',
  account: ALONE,
} as const;
const facts = {
  ...roleFacts([LITTLE], trusts({ Service: 'ec2.amazonaws.com' })),
  instanceProfiles: [PROFILE],
};

function instance(id: string, Tags: Readonly<Record<string, string>>): Neighbour {
  return {
    kind: 'ec2:instance',
    id,
    arn: `arn:aws:ec2:eu-west-1:111122223333:instance/${id}`,
    facts: { IamInstanceProfile: PROFILE, Tags },
  };
}

export default cases('iam-role-not-shared', 'iam:role', [
  { ...WEB, name: 'nothing acts with it', verdict: 'not-applicable', facts },
  {
    ...WEB,
    name: 'two instances of one application',
    verdict: 'pass',
    facts,
    others: [instance('i-1', { Application: 'shop' }), instance('i-2', { Application: 'shop' })],
  },
  {
    ...WEB,
    name: 'instances of two applications, by their tags',
    verdict: 'fail',
    reason: /2 applications act with it \(.*payroll.*shop|2 applications act with it \(.*shop.*payroll/,
    facts,
    others: [instance('i-1', { Application: 'shop' }), instance('i-2', { Application: 'payroll' })],
  },
  {
    ...WEB,
    name: 'instances that only their stacks tell apart',
    verdict: 'manual',
    reason: /^Do these belong together\?/,
    facts,
    others: [
      instance('i-1', { 'aws:cloudformation:stack-name': 'shop' }),
      instance('i-2', { 'aws:cloudformation:stack-name': 'payroll' }),
    ],
  },
  {
    ...WEB,
    name: 'functions could not be listed',
    verdict: 'unknown',
    facts,
    others: [instance('i-1', { Application: 'shop' })],
    unlisted: ['lambda:function'],
  },
  {
    ...WEB,
    name: 'the profile of an instance was not read',
    verdict: 'unknown',
    facts,
    others: [
      {
        kind: 'ec2:instance',
        id: 'i-3',
        facts: { IamInstanceProfile: denied('ec2:DescribeInstances'), Tags: {} },
      },
    ],
  },
  { ...WEB, name: 'users could not be listed', verdict: 'unknown', facts, unlisted: ['iam:user'] },
  { ...WEB, name: 'made by AWS', verdict: 'not-applicable', managedByAws: true, facts },
]);
