import { cases, denied } from '../case.ts';

export default cases('dynamodb-table-kms-key', 'dynamodb:table', [
  {
    name: 'a key of the account',
    verdict: 'pass',
    facts: {
      SSESpecification: {
        KMSMasterKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/0d1e2f30-4152-6374-8596-a7b8c9daebfc',
      },
    },
  },
  { name: 'a key that AWS owns', verdict: 'fail', facts: { SSESpecification: null } },
  { name: 'denied', verdict: 'unknown', facts: { SSESpecification: denied('dynamodb:DescribeTable') } },
]);
