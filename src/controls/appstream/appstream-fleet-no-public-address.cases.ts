import { cases, denied } from '../case.ts';

export default cases('appstream-fleet-no-public-address', 'appstream:fleet', [
  { name: 'none', verdict: 'pass', facts: { EnableDefaultInternetAccess: false } },
  { name: 'each has one', verdict: 'fail', facts: { EnableDefaultInternetAccess: true } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { EnableDefaultInternetAccess: denied('appstream:DescribeFleets') },
  },
]);
