import { judgeExposedPorts } from '../../effective/network/exposed-ports.ts';
import { NETWORK } from '../../effective/network/relations.ts';
import { INTERNAL_SERVICES, INTERNAL_SERVICES_UDP, portsOf } from '../../effective/sensitive-ports.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'ec2-instance-internal-services-not-exposed',
  title: 'EC2 instances expose no file sharing, directory or other internal service',
  risk: { impact: 'data', exposure: 'internet', ease: 'chance' },
  why: 'File shares, directories, message brokers and container engines trust their network: whoever reaches them reads, writes or runs what they like.',
  fix: 'Let in only the security groups of the machines that use the service, and move the instance to a private subnet.',
  items: ['own.ec2-misconfig'],
  aka: {
    prowler: [
      'ec2_instance_port_cifs_exposed_to_internet',
      'ec2_instance_port_ftp_exposed_to_internet',
      'ec2_instance_port_kafka_exposed_to_internet',
      'ec2_instance_port_kerberos_exposed_to_internet',
      'ec2_instance_port_ldap_exposed_to_internet',
    ],
  },
  kind: 'ec2:instance',
  facts: ['NetworkInterfaces', 'VpcId'],
  relations: NETWORK,
  settings: { ports: INTERNAL_SERVICES, udpPorts: INTERNAL_SERVICES_UDP },
  judge(instance, { related, settings }) {
    return judgeExposedPorts(instance, related, portsOf(settings));
  },
});
