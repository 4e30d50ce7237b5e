import { cases, denied } from '../case.ts';

const arn = 'arn:aws:ec2:eu-west-1:111122223333:vpc-endpoint/vpce-1';
const NO_ORGANIZATION = { organization: null };
const facts = (...statements: object[]) => ({
  PolicyDocument: JSON.stringify({ Version: '2008-10-17', Statement: statements }),
});
const allow = (more: object) => ({ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*', ...more });

export default cases('vpc-endpoint-policy-limited', 'ec2:vpc-endpoint', [
  {
    name: 'as AWS makes it',
    verdict: 'fail',
    reason: /grants \* to everyone/,
    arn,
    facts: facts(allow({})),
    account: NO_ORGANIZATION,
  },
  {
    name: 'principals of the account',
    verdict: 'pass',
    arn,
    facts: facts(allow({ Condition: { StringEquals: { 'aws:PrincipalAccount': '111122223333' } } })),
    account: NO_ORGANIZATION,
  },
  {
    name: 'things of the account',
    verdict: 'pass',
    arn,
    facts: facts(allow({ Condition: { StringEquals: { 'aws:ResourceAccount': '111122223333' } } })),
    account: NO_ORGANIZATION,
  },
  {
    name: 'one bucket',
    verdict: 'pass',
    arn,
    facts: facts(allow({ Action: 's3:*', Resource: ['arn:aws:s3:::acme', 'arn:aws:s3:::acme/*'] })),
    account: NO_ORGANIZATION,
  },
  {
    name: 'the account by its root',
    verdict: 'pass',
    arn,
    facts: facts(allow({ Principal: { AWS: 'arn:aws:iam::111122223333:root' } })),
    account: NO_ORGANIZATION,
  },
  {
    name: 'a stranger',
    verdict: 'fail',
    reason: /999988887777/,
    arn,
    facts: facts(allow({ Principal: { AWS: '999988887777' } })),
    account: NO_ORGANIZATION,
  },
  {
    name: 'one who is known',
    verdict: 'pass',
    arn,
    facts: facts(allow({ Principal: { AWS: '999988887777' } })),
    account: NO_ORGANIZATION,
    settings: { knownAccounts: ['999988887777'] },
  },
  {
    name: 'the own organization',
    verdict: 'pass',
    arn,
    facts: facts(allow({ Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-exampleorgid' } } })),
    account: { organization: { id: 'o-exampleorgid', managementAccountId: '222233334444' } },
  },
  {
    name: 'everything, but denied to strangers',
    verdict: 'pass',
    arn,
    facts: facts(allow({}), {
      Effect: 'Deny',
      Principal: '*',
      Action: '*',
      Resource: '*',
      Condition: { StringNotEquals: { 'aws:PrincipalAccount': '111122223333' } },
    }),
    account: NO_ORGANIZATION,
  },
  {
    name: 'a type without policies',
    verdict: 'not-applicable',
    arn,
    facts: { PolicyDocument: null },
    account: NO_ORGANIZATION,
  },
  {
    name: 'denied',
    verdict: 'unknown',
    arn,
    facts: { PolicyDocument: denied('ec2:DescribeVpcEndpoints') },
    account: NO_ORGANIZATION,
  },
]);
