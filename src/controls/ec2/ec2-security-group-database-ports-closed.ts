import { judgePorts, reachOf } from '../../effective/security-group-reach.ts';
import { DATABASES, DATABASES_UDP, portsOf } from '../../effective/sensitive-ports.ts';
import { control, to } from '../../model/control.ts';

export default control({
  id: 'ec2-security-group-database-ports-closed',
  title: 'Security groups keep database ports closed to the internet',
  risk: { impact: 'data', exposure: 'internet', ease: 'chance' },
  severityNote:
    'An open port is not yet an open database: a password or a flaw is still needed, and the group may be on nothing that is reachable.',
  why: 'A database that everybody can connect to is one default or guessed password, or none at all, away from being copied or wiped.',
  fix: 'Let in only the security groups of the applications that use the database, and reach it yourself through a bastion or VPN.',
  items: ['own.ec2-misconfig', 'own.data-leaks'],
  aka: {
    prowler: [
      'ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_cassandra_7199_9160_8888',
      'ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_elasticsearch_kibana_9200_9300_5601',
      'ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_memcached_11211',
      'ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_mongodb_27017_27018',
      'ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_mysql_3306',
      'ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_oracle_1521_2483',
      'ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_postgres_5432',
      'ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_redis_6379',
      'ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_sql_server_1433_1434',
    ],
    cloudsploit: [
      'openCassandraClient',
      'openCassandraInternode',
      'openCassandraMonitoring',
      'openCassandraThrift',
      'openElasticsearch',
      'openKibana',
      'openMemcached',
      'openMongoDB',
      'openMySQL',
      'openOracle',
      'openOracleAutoDataWarehouse',
      'openPostgreSQL',
      'openRedis',
      'openSQLServer',
    ],
    securityHub: ['EC2.19'],
  },
  kind: 'ec2:security-group',
  facts: ['SecurityGroupIngress'],
  relations: { prefixLists: to('ec2:prefix-list', 'ingressPrefixLists', ['Entries']) },
  settings: { ports: DATABASES, udpPorts: DATABASES_UDP },
  judge({ facts }, { related, settings }) {
    const reach = reachOf(facts.SecurityGroupIngress, related.prefixLists);
    return judgePorts(reach, portsOf(settings));
  },
});
