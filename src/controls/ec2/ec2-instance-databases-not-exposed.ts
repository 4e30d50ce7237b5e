import { judgeExposedPorts } from '../../effective/network/exposed-ports.ts';
import { NETWORK } from '../../effective/network/relations.ts';
import { DATABASES, DATABASES_UDP, portsOf } from '../../effective/sensitive-ports.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'ec2-instance-databases-not-exposed',
  title: 'EC2 instances expose no database port to the internet',
  risk: { impact: 'data', exposure: 'internet', ease: 'chance' },
  why: 'A database that everybody can connect to is one default or guessed password, or none at all, away from being copied or wiped.',
  fix: 'Let in only the security groups of the applications that use the database, and move the instance to a private subnet.',
  items: ['own.ec2-misconfig', 'own.data-leaks'],
  aka: {
    prowler: [
      'ec2_instance_port_cassandra_exposed_to_internet',
      'ec2_instance_port_elasticsearch_kibana_exposed_to_internet',
      'ec2_instance_port_memcached_exposed_to_internet',
      'ec2_instance_port_mongodb_exposed_to_internet',
      'ec2_instance_port_mysql_exposed_to_internet',
      'ec2_instance_port_oracle_exposed_to_internet',
      'ec2_instance_port_postgresql_exposed_to_internet',
      'ec2_instance_port_redis_exposed_to_internet',
      'ec2_instance_port_sqlserver_exposed_to_internet',
    ],
  },
  kind: 'ec2:instance',
  facts: ['NetworkInterfaces', 'VpcId'],
  relations: NETWORK,
  settings: { ports: DATABASES, udpPorts: DATABASES_UDP },
  judge(instance, { related, settings }) {
    return judgeExposedPorts(instance, related, portsOf(settings));
  },
});
