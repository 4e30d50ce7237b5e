import type { Ports } from './security-group-reach.ts';

/** Ports by what listens there as a rule; as text, since settings are. TCP where nothing else is said. */

/** Remote administration: SSH, Telnet, Remote Desktop, VNC, WinRM. */
export const REMOTE_ADMINISTRATION = ['22', '23', '3389', '5500', '5900', '5901', '5985', '5986'];

export const DATABASES = [
  ...['1433', '1434'], // SQL Server
  ...['1521', '1522', '2483', '2484'], // Oracle
  ...['3306', '5432', '5439'], // MySQL and MariaDB, PostgreSQL, Redshift
  ...['5601', '9200', '9300'], // Kibana, Elasticsearch and OpenSearch
  ...['6379', '11211'], // Redis and Valkey, Memcached
  ...['7000', '7001', '7199', '8888', '9042', '9160'], // Cassandra
  ...['8182', '50000'], // Neptune, Db2
  ...['27017', '27018', '27019'], // MongoDB and DocumentDB
];

/** Memcached amplifies floods; SQL Server's browser tells where the databases listen. */
export const DATABASES_UDP = ['11211', '1434'];

/** What serves other machines of the same network, and what is open by mistake while somebody develops. */
export const INTERNAL_SERVICES = [
  ...['20', '21'], // FTP
  ...['25', '110', '143'], // SMTP, POP3, IMAP, without encryption
  '53', // DNS
  ...['88', '464', '749', '750'], // Kerberos
  ...['111', '2049'], // RPC port mapper, NFS
  ...['135', '137', '138', '139', '445'], // Windows RPC, NetBIOS, CIFS and SMB
  ...['389', '636'], // LDAP
  '873', // rsync
  ...['2375', '2376', '2379', '2380', '6443', '10250'], // Docker, etcd, Kubernetes
  ...['3000', '4333', '5000', '8000', '8080', '8088'], // web servers of developers, mSQL
  ...['4505', '4506'], // Salt
  ...['8020', '50070', '50470'], // Hadoop
  ...['2181', '9092'], // ZooKeeper, Kafka
];

/** NetBIOS, CIFS, DNS, LDAP and SNMP tell about the network, or answer a forged sender with far more than was asked. */
export const INTERNAL_SERVICES_UDP = [
  '53',
  '69',
  '111',
  '137',
  '138',
  '139',
  '161',
  '162',
  '389',
  '445',
  '1900',
];

/** A setting's lists as the ports to judge. */
export function portsOf(settings: {
  readonly ports: readonly string[];
  readonly udpPorts: readonly string[];
}): Ports {
  return { tcp: settings.ports, udp: settings.udpPorts };
}
