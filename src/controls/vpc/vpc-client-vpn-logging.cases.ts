import { cases, denied } from '../case.ts';

export default cases('vpc-client-vpn-logging', 'ec2:client-vpn-endpoint', [
  { name: 'logged', verdict: 'pass', facts: { connectionLogged: true } },
  { name: 'not logged', verdict: 'fail', facts: { connectionLogged: false } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { connectionLogged: denied('ec2:DescribeClientVpnEndpoints') },
  },
]);
