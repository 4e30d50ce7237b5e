import { cases, denied } from '../case.ts';
import { peered } from './fixtures/peering.ts';

const stranger = { ...peered('vpc-9'), ownerId: '999988887777' };
const facts = { status: 'active', requester: peered('vpc-1'), accepter: peered('vpc-2') };

export default cases('vpc-peering-known-accounts', 'ec2:vpc-peering', [
  { name: 'within the account', verdict: 'pass', facts },
  {
    name: 'with a stranger',
    verdict: 'fail',
    reason: /with account 999988887777/,
    facts: { ...facts, requester: stranger },
  },
  {
    name: 'with one who is known',
    verdict: 'pass',
    facts: { ...facts, accepter: stranger },
    settings: { knownAccounts: ['999988887777'] },
  },
  {
    name: 'asked for by a stranger',
    verdict: 'not-applicable',
    facts: { ...facts, requester: stranger, status: 'pending-acceptance' },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { ...facts, requester: denied('ec2:DescribeVpcPeeringConnections') },
  },
]);
