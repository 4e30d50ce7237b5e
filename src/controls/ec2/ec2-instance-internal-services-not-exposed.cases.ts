import { cases, denied } from '../case.ts';
import { ALL4, network, placed, tcp } from './fixtures/network.ts';

export default cases('ec2-instance-internal-services-not-exposed', 'ec2:instance', [
  {
    name: 'the Docker engine',
    verdict: 'fail',
    reason: /TCP 2375/,
    facts: placed(),
    others: network([tcp(2375, 2375, ALL4)]),
  },
  {
    name: 'CIFS by UDP',
    verdict: 'fail',
    reason: /UDP 445/,
    facts: placed(),
    others: network([{ ...tcp(445, 445, ALL4), IpProtocol: '17' }]),
  },
  {
    name: 'Kafka for one network',
    verdict: 'pass',
    facts: placed(),
    others: network([tcp(9092, 9092, { CidrIp: '198.51.100.0/24' })]),
  },
  {
    name: 'routes may not be read',
    verdict: 'unknown',
    facts: placed(),
    others: network([tcp(389, 389, ALL4)], { routes: denied('ec2:DescribeRouteTables') }),
  },
]);
