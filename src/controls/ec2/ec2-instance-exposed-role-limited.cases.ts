import { cases, denied } from '../case.ts';
import type { Neighbour } from '../case.ts';
import { EVERYTHING, LITTLE } from '../iam/fixtures/policies.ts';
import { ALONE, arnOf, roleFacts } from '../iam/fixtures/principals.ts';
import { ALL4, network, placed, tcp } from './fixtures/network.ts';

const PROFILE = arnOf('instance-profile/web');
const ARN = 'arn:aws:ec2:eu-west-1:111122223333:instance/i-1';
const WEB = [tcp(443, 443, ALL4)];

const facts = { ...placed(), IamInstanceProfile: PROFILE, Tags: {} };
const instance = { id: 'i-1', arn: ARN, account: ALONE };

const role = (statement: object): Neighbour => ({
  kind: 'iam:role',
  id: 'web',
  arn: arnOf('role/web'),
  name: 'web',
  region: 'global',
  facts: { ...roleFacts([statement]), instanceProfiles: [PROFILE] },
});

export default cases('ec2-instance-exposed-role-limited', 'ec2:instance', [
  {
    name: 'an administrator on the internet',
    verdict: 'fail',
    reason: /acts as arn:aws:iam::111122223333:role\/web, an administrator/,
    ...instance,
    facts,
    others: [...network(WEB), role(EVERYTHING)],
  },
  {
    name: 'one that could become an administrator',
    verdict: 'fail',
    reason: /It can become an administrator: by iam:AttachRolePolicy/,
    ...instance,
    facts,
    others: [...network(WEB), role({ Effect: 'Allow', Action: 'iam:AttachRolePolicy', Resource: '*' })],
  },
  {
    name: 'a web server with little rights',
    verdict: 'pass',
    ...instance,
    facts,
    others: [...network(WEB), role(LITTLE)],
  },
  {
    name: 'an administrator that nobody reaches',
    verdict: 'pass',
    reason: /does not reach/,
    ...instance,
    facts,
    others: [...network([]), role(EVERYTHING)],
  },
  {
    name: 'no role',
    verdict: 'pass',
    ...instance,
    facts: { ...facts, IamInstanceProfile: null },
    others: network(WEB),
  },
  {
    name: 'an administrator, and the groups may not be read',
    verdict: 'unknown',
    reason: /ec2:DescribeSecurityGroups was denied/,
    ...instance,
    facts,
    others: [...network(denied('ec2:DescribeSecurityGroups')), role(EVERYTHING)],
  },
  {
    name: 'roles could not be listed',
    verdict: 'unknown',
    ...instance,
    facts,
    others: network(WEB),
    unlisted: ['iam:role'],
  },
]);
