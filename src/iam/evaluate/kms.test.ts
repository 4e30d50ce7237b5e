import { describe } from 'vitest';
import type { KeyGrant } from '../account/authorization.ts';
import {
  OTHER,
  OWN,
  allow,
  check,
  deny,
  given,
  grant,
  refuse,
  role,
  roleArn,
  root,
  service,
  session,
  sessionArn,
  userArn,
} from './fixtures/questions.ts';

const ALL = [allow('*')];
const KEY = `arn:aws:kms:us-west-2:${OWN}:key/1234abcd-12ab-34cd-56ef-1234567890ab`;

// https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html
// https://docs.aws.amazon.com/kms/latest/developerguide/policy-evaluation.html
describe('KMS key policies', () => {
  const decrypt = { does: 'kms:Decrypt', on: KEY } as const;
  const delegates = grant(OWN, 'kms:*');
  const use = allow('kms:Decrypt', KEY);
  check([
    ['the documented example: Alice has no IAM policy', { ...decrypt, policy: [delegates] }, 'denied'],
    [
      'the account delegates and an IAM policy allows',
      { ...decrypt, policy: [delegates], identity: [use] },
      'allowed',
    ],
    [
      'without the delegation an IAM policy has no effect',
      { ...decrypt, policy: [grant(userArn('bob'))], identity: ALL },
      'denied',
    ],
    ['without any key policy', { ...decrypt, identity: ALL }, 'denied'],
    [
      'the delegation of another action',
      { ...decrypt, policy: [grant(OWN, 'kms:Encrypt')], identity: ALL },
      'denied',
    ],
    ['the key policy names the user', { ...decrypt, policy: [grant(userArn('alice'), 'kms:*')] }, 'allowed'],
    [
      'the key policy names the role',
      { ...decrypt, who: role(), policy: [grant(roleArn('app'), 'kms:*')] },
      'allowed',
    ],
    [
      'the key policy names the role, and the boundary does not allow',
      { ...decrypt, who: role(), policy: [grant(roleArn('app'), 'kms:*')], boundary: [allow('s3:*')] },
      'denied',
    ],
    [
      'the root user, where the account is named',
      { ...decrypt, who: root(), policy: [delegates] },
      'allowed',
    ],
    [
      'the root user, where it is not',
      { ...decrypt, who: root(), policy: [grant(userArn('bob'), 'kms:*')] },
      'denied',
    ],
    [
      'an IAM policy denies without any delegation',
      { ...decrypt, policy: [grant(userArn('alice'), 'kms:*')], identity: [deny('kms:*')] },
      'denied',
    ],
    [
      'the delegation passes a boundary on',
      { ...decrypt, policy: [delegates], identity: [use], boundary: [allow('s3:*')] },
      'denied',
    ],
    [
      'everyone with a condition',
      { ...decrypt, policy: [grant('*', 'kms:*', given({ StringEquals: { 'kms:CallerAccount': OWN } }))] },
      'allowed',
    ],
    [
      'everyone of another account',
      { ...decrypt, policy: [grant('*', 'kms:*', given({ StringEquals: { 'kms:CallerAccount': OTHER } }))] },
      'denied',
    ],
    [
      'only by a service',
      {
        ...decrypt,
        policy: [
          grant('*', 'kms:*', given({ StringEquals: { 'kms:ViaService': 's3.us-west-2.amazonaws.com' } })),
        ],
      },
      'conditional',
    ],
    ['the key policy is not known', { ...decrypt, policy: 'unknown', identity: ALL }, 'conditional'],
    ['an action on no key', { does: 'kms:ListKeys', identity: ALL }, 'allowed'],
    [
      'an alias has no policy',
      { does: 'kms:CreateAlias', on: `arn:aws:kms:us-west-2:${OWN}:alias/mine`, identity: ALL },
      'allowed',
    ],
    // Example 2 of the page on troubleshooting key access.
    [
      'across accounts: both',
      {
        ...decrypt,
        who: role('Engineering'),
        owner: OTHER,
        policy: [grant(OTHER, 'kms:*'), grant(OWN, ['kms:Encrypt', 'kms:Decrypt'])],
        identity: [allow('kms:Decrypt', KEY)],
      },
      'allowed',
    ],
    [
      'across accounts: no IAM policy',
      {
        ...decrypt,
        who: role('Engineering'),
        owner: OTHER,
        policy: [grant(OTHER, 'kms:*'), grant(OWN, ['kms:Encrypt', 'kms:Decrypt'])],
      },
      'denied',
    ],
    [
      'across accounts: an action that the key policy does not give',
      {
        does: 'kms:Sign',
        on: KEY,
        owner: OTHER,
        policy: [grant(OTHER, 'kms:*'), grant(OWN, 'kms:Decrypt')],
        identity: ALL,
      },
      'denied',
    ],
    [
      'across accounts: the account is not named',
      { ...decrypt, owner: OTHER, policy: [grant(OTHER, 'kms:*')], identity: ALL },
      'denied',
    ],
  ]);
});

// https://docs.aws.amazon.com/kms/latest/developerguide/grants.html
describe('KMS grants', () => {
  const to = (grantee: string, operations: readonly string[], constrained = false): KeyGrant => ({
    id: 'abcde123',
    grantee,
    operations,
    constrained,
  });
  const decrypt = { does: 'kms:Decrypt', on: KEY, policy: [grant(userArn('admin'), 'kms:*')] } as const;
  const describeKey = { ...decrypt, does: 'kms:DescribeKey' } as const;
  const constrained = [to(userArn('alice'), ['Decrypt', 'DescribeKey'], true)];
  check([
    ['to the user', { ...decrypt, grants: [to(userArn('alice'), ['Decrypt'])] }, 'allowed'],
    ['to another user', { ...decrypt, grants: [to(userArn('bob'), ['Decrypt'])] }, 'denied'],
    [
      'of another operation',
      { ...decrypt, grants: [to(userArn('alice'), ['Encrypt', 'DescribeKey'])] },
      'denied',
    ],
    [
      'the name of the operation says it',
      { does: 'kms:ReEncryptFrom', on: KEY, policy: [], grants: [to(userArn('alice'), ['ReEncryptFrom'])] },
      'allowed',
    ],
    ['to the role', { ...decrypt, who: session(), grants: [to(roleArn('app'), ['Decrypt'])] }, 'allowed'],
    [
      'to the session',
      { ...decrypt, who: session(), grants: [to(sessionArn('app', 'run'), ['Decrypt'])] },
      'allowed',
    ],
    [
      'to one session of the role asked about',
      { ...decrypt, who: role(), grants: [to(sessionArn('app', 'run'), ['Decrypt'])] },
      'conditional',
    ],
    [
      'to the account, that passes it on',
      { ...decrypt, grants: [to(`arn:aws:iam::${OWN}:root`, ['Decrypt'])], identity: ALL },
      'allowed',
    ],
    [
      'to the account, that does not',
      { ...decrypt, grants: [to(`arn:aws:iam::${OWN}:root`, ['Decrypt'])] },
      'denied',
    ],
    ['with a constraint on the encryption context', { ...decrypt, grants: constrained }, 'conditional'],
    ['the constraint does not hold for DescribeKey', { ...describeKey, grants: constrained }, 'allowed'],
    [
      'a grant denies nothing, and a Deny goes before it',
      { ...decrypt, policy: [refuse('*', 'kms:*')], grants: [to(userArn('alice'), ['Decrypt'])] },
      'denied',
    ],
    [
      'not beyond service control policies',
      { ...decrypt, grants: [to(userArn('alice'), ['Decrypt'])], scps: [[allow('s3:*')]] },
      'denied',
    ],
    [
      'to a user of another account',
      { ...decrypt, owner: OTHER, grants: [to(userArn('alice'), ['Decrypt'])] },
      'allowed',
    ],
    [
      'to another account, that passes it on',
      { ...decrypt, owner: OTHER, grants: [to(`arn:aws:iam::${OWN}:root`, ['Decrypt'])], identity: ALL },
      'allowed',
    ],
    [
      'to another account, that does not',
      { ...decrypt, owner: OTHER, grants: [to(`arn:aws:iam::${OWN}:root`, ['Decrypt'])] },
      'denied',
    ],
    [
      'to a service, which AWS shows for several grantees',
      {
        ...decrypt,
        who: service('dynamodb.us-west-2.amazonaws.com'),
        grants: [to('dynamodb.us-west-2.amazonaws.com', ['Decrypt'])],
      },
      'conditional',
    ],
    ['that were not read', { ...decrypt, grants: 'unread' }, 'conditional'],
    [
      'that were not read, for what no grant can give',
      { ...decrypt, does: 'kms:PutKeyPolicy', grants: 'unread' },
      'denied',
    ],
  ]);
});
