import { cases, denied } from '../case.ts';

const arn = 'arn:aws:ses:eu-west-1:111122223333:identity/saltmarsh.example';
const policy = (Principal: unknown, Condition: object = {}) =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal,
        Action: ['ses:SendEmail', 'ses:SendRawEmail'],
        Resource: arn,
        Condition,
      },
    ],
  });
const PARTNER = policy({ AWS: 'arn:aws:iam::444455556666:root' });

export default cases('ses-identity-not-public', 'ses:identity', [
  { name: 'no policy', verdict: 'pass', reason: /no policy/, arn, facts: { Policies: {} } },
  { name: 'one other account', verdict: 'pass', arn, facts: { Policies: { partner: PARTNER } } },
  {
    name: 'everybody, in the first of two policies',
    verdict: 'fail',
    reason: /policy open\).*ses:SendEmail/,
    arn,
    facts: { Policies: { open: policy('*'), partner: PARTNER } },
  },
  {
    name: 'everybody from some address of the domain',
    verdict: 'fail',
    arn,
    facts: {
      Policies: {
        open: policy({ AWS: '*' }, { StringLike: { 'ses:FromAddress': 'news*@saltmarsh.example' } }),
      },
    },
  },
  {
    name: 'everybody of the organization',
    verdict: 'pass',
    arn,
    facts: {
      Policies: { org: policy('*', { StringEquals: { 'aws:PrincipalOrgID': 'o-abcdefghij' } }) },
    },
  },
  {
    name: 'one that means nothing',
    verdict: 'unknown',
    arn,
    facts: { Policies: { odd: '{"Statement":[{}]}', partner: PARTNER } },
  },
  {
    name: 'one that means nothing beside one for everybody',
    verdict: 'fail',
    arn,
    facts: { Policies: { odd: '{"Statement":[{}]}', open: policy('*') } },
  },
  { name: 'denied', verdict: 'unknown', arn, facts: { Policies: denied('ses:GetEmailIdentity') } },
]);
