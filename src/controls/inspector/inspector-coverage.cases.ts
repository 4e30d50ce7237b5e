import { cases, denied } from '../case.ts';

export default cases('inspector-coverage', 'inspector2:account', [
  { name: 'all', verdict: 'pass', facts: { uncovered: [] } },
  {
    name: 'an unmanaged instance, and an image whose key is closed',
    verdict: 'fail',
    reason: /cannot scan i-0aaa, shop: ACCESS_DENIED_TO_ENCRYPTION_KEY \(1\), UNMANAGED_EC2_INSTANCE \(1\);/,
    facts: {
      uncovered: [
        { resource: 'i-0aaa', reason: 'UNMANAGED_EC2_INSTANCE' },
        {
          resource: 'arn:aws:ecr:eu-west-1:111122223333:repository/shop',
          reason: 'ACCESS_DENIED_TO_ENCRYPTION_KEY',
        },
      ],
    },
  },
  {
    name: 'many',
    verdict: 'fail',
    reason: /i-4 and 3 more: NO_INVENTORY \(8\)/,
    facts: {
      uncovered: Array.from({ length: 8 }, (_, at) => ({ resource: `i-${at}`, reason: 'NO_INVENTORY' })),
    },
  },
  { name: 'denied', verdict: 'unknown', facts: { uncovered: denied('inspector2:ListCoverage') } },
]);
