import { describe } from 'vitest';
import {
  ANONYMOUS,
  OWN,
  allow,
  check,
  deny,
  federated,
  grant,
  role,
  roleArn,
  root,
  session,
} from './fixtures/questions.ts';

const ALL = [allow('*')];

// https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_sts-comparison.html
describe('AWS STS', () => {
  check([
    ['GetCallerIdentity needs no permission', { does: 'sts:GetCallerIdentity' }, 'allowed'],
    [
      'GetCallerIdentity cannot be denied',
      { does: 'sts:GetCallerIdentity', identity: [deny('*')], scps: [[]] },
      'allowed',
    ],
    ['GetCallerIdentity of a federated user', { does: 'sts:GetCallerIdentity', who: federated() }, 'allowed'],
    ['GetCallerIdentity must be signed', { does: 'sts:GetCallerIdentity', who: ANONYMOUS }, 'denied'],
    [
      'GetSessionToken needs no permission',
      { does: 'sts:GetSessionToken', identity: [deny('*')] },
      'allowed',
    ],
    ['GetSessionToken by a role', { does: 'sts:GetSessionToken', who: role(), identity: ALL }, 'denied'],
    [
      'GetFederationToken needs permission',
      { does: 'sts:GetFederationToken', on: `arn:aws:sts::${OWN}:federated-user/carol` },
      'denied',
    ],
    [
      'GetFederationToken with permission',
      { does: 'sts:GetFederationToken', on: `arn:aws:sts::${OWN}:federated-user/carol`, identity: ALL },
      'allowed',
    ],
    [
      'GetFederationToken by a role',
      {
        does: 'sts:GetFederationToken',
        who: session(),
        on: `arn:aws:sts::${OWN}:federated-user/carol`,
        identity: ALL,
      },
      'denied',
    ],
    [
      'a federated user assumes no role',
      {
        does: 'sts:AssumeRole',
        on: roleArn('x'),
        who: federated(),
        identity: ALL,
        session: ALL,
        policy: [grant('*')],
      },
      'denied',
    ],
    [
      'the root user assumes no role',
      { does: 'sts:AssumeRole', on: roleArn('x'), who: root(), policy: [grant(OWN)] },
      'denied',
    ],
  ]);
});

describe('what AWS keeps to itself', () => {
  const linked = roleArn('aws-service-role/ec2.amazonaws.com/AWSServiceRoleForEC2');
  const reserved = roleArn('aws-reserved/sso.amazonaws.com/AWSReservedSSO_Admin_0123456789abcdef');
  const managed = 'arn:aws:iam::aws:policy/AdministratorAccess';
  const alias = `arn:aws:kms:us-west-2:${OWN}:alias/aws/s3`;
  check([
    // https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachRolePolicy.html
    [
      'policies of a service-linked role',
      { does: 'iam:AttachRolePolicy', on: linked, identity: ALL },
      'denied',
    ],
    [
      'trust of a service-linked role',
      { does: 'iam:UpdateAssumeRolePolicy', on: linked, who: root() },
      'denied',
    ],
    ['reading a service-linked role', { does: 'iam:GetRole', on: linked, identity: ALL }, 'allowed'],
    [
      'deleting it by its own call',
      { does: 'iam:DeleteServiceLinkedRole', on: linked, identity: ALL },
      'allowed',
    ],
    // https://repost.aws/knowledge-center/identity-center-aws-reserved-sso
    [
      'policies of a role of Identity Center',
      { does: 'iam:PutRolePolicy', on: reserved, identity: ALL },
      'denied',
    ],
    ['another role', { does: 'iam:PutRolePolicy', on: roleArn('app'), identity: ALL }, 'allowed'],
    [
      'the service itself',
      {
        does: 'iam:PutRolePolicy',
        on: reserved,
        who: role('aws-service-role/sso.amazonaws.com/AWSServiceRoleForSSO'),
        identity: ALL,
      },
      'allowed',
    ],
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html
    [
      'versions of an AWS managed policy',
      { does: 'iam:CreatePolicyVersion', on: managed, identity: ALL },
      'denied',
    ],
    [
      'reading an AWS managed policy',
      { does: 'iam:GetPolicyVersion', on: managed, identity: ALL },
      'allowed',
    ],
    [
      'versions of an own policy',
      { does: 'iam:CreatePolicyVersion', on: `arn:aws:iam::${OWN}:policy/own`, identity: ALL },
      'allowed',
    ],
    // https://docs.aws.amazon.com/kms/latest/developerguide/alias-create.html
    ['aliases of AWS managed keys', { does: 'kms:UpdateAlias', on: alias, identity: ALL }, 'denied'],
  ]);
});
