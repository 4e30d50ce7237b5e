import { cases, denied } from '../case.ts';
import { OTHER, OWN, principal, trust } from './fixtures/trust.ts';

const BUILD = { Principal: { Service: 'codebuild.amazonaws.com' } };

function role(...statements: readonly object[]) {
  return { AssumeRolePolicyDocument: trust(...statements) };
}

function where(Condition: object) {
  return role({ ...BUILD, Condition });
}

export default cases('iam-role-trust-confused-deputy', 'iam:role', [
  {
    name: 'the own account as the source',
    verdict: 'pass',
    reason: /names the source for codebuild/,
    facts: where({ StringEquals: { 'aws:SourceAccount': OWN } }),
  },
  {
    name: 'resources of the own account as the source',
    verdict: 'pass',
    facts: where({ ArnLike: { 'aws:SourceArn': `arn:aws:codebuild:*:${OWN}:project/*` } }),
  },
  {
    name: 'the own organization as the source',
    verdict: 'pass',
    facts: where({ StringEquals: { 'aws:SourceOrgID': 'o-abcdefghij' } }),
  },
  {
    name: 'no condition',
    verdict: 'fail',
    reason: /lets codebuild\.amazonaws\.com \(statement 0\) act for any customer/,
    facts: role(BUILD),
  },
  {
    name: 'resources of any account',
    verdict: 'fail',
    facts: where({ ArnLike: { 'aws:SourceArn': 'arn:aws:codebuild:*:*:project/*' } }),
  },
  {
    name: 'a source where there is one',
    verdict: 'fail',
    facts: where({ StringEqualsIfExists: { 'aws:SourceAccount': OWN } }),
  },
  {
    name: 'every source but one',
    verdict: 'fail',
    facts: where({ StringNotEquals: { 'aws:SourceAccount': OTHER } }),
  },
  {
    name: 'a Deny of other sources',
    verdict: 'pass',
    facts: role(BUILD, {
      Effect: 'Deny',
      Principal: BUILD.Principal,
      Condition: { StringNotEquals: { 'aws:SourceAccount': OWN } },
    }),
  },
  {
    name: 'one region’s Step Functions beside CodeBuild with a source',
    verdict: 'fail',
    reason: /lets states\.eu-west-1\.amazonaws\.com \(statement 1\) act/,
    facts: role(
      { ...BUILD, Condition: { StringEquals: { 'aws:SourceAccount': OWN } } },
      { Principal: { Service: ['ec2.amazonaws.com', 'states.eu-west-1.amazonaws.com'] } },
    ),
  },
  {
    name: 'EC2 and Lambda, which use roles of their own account only',
    verdict: 'not-applicable',
    facts: role({ Principal: { Service: ['ec2.amazonaws.com', 'lambda.amazonaws.com'] } }),
  },
  {
    name: 'EC2 with a source all the same',
    verdict: 'pass',
    facts: role({
      Principal: { Service: 'ec2.amazonaws.com' },
      Condition: { StringEquals: { 'aws:SourceAccount': OWN } },
    }),
  },
  { name: 'no service', verdict: 'not-applicable', facts: role({ Principal: principal(OTHER) }) },
  { name: 'no policy', verdict: 'unknown', facts: { AssumeRolePolicyDocument: 'null' } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { AssumeRolePolicyDocument: denied('iam:GetAccountAuthorizationDetails') },
  },
  { name: 'a service-linked role', verdict: 'not-applicable', managedByAws: true, facts: role(BUILD) },
]);
