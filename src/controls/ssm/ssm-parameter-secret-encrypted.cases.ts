import { cases, denied } from '../case.ts';

export default cases('ssm-parameter-secret-encrypted', 'ssm:parameter', [
  { name: 'a secure string', verdict: 'pass', facts: { Type: 'SecureString', isNamedLikeSecret: true } },
  {
    name: 'a password in clear text',
    verdict: 'fail',
    reason: /is String;/,
    facts: { Type: 'String', isNamedLikeSecret: true },
  },
  { name: 'several', verdict: 'fail', facts: { Type: 'StringList', isNamedLikeSecret: true } },
  {
    name: 'the id of an image',
    verdict: 'not-applicable',
    facts: { Type: 'String', isNamedLikeSecret: false },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { Type: denied('ssm:DescribeParameters'), isNamedLikeSecret: denied('ssm:DescribeParameters') },
  },
]);
