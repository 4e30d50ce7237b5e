import { judgePorts, reachOf } from '../../effective/security-group-reach.ts';
import {
  INTERNAL_SERVICES,
  INTERNAL_SERVICES_UDP,
  portsOf,
  REMOTE_ADMINISTRATION,
} from '../../effective/sensitive-ports.ts';
import { control, to } from '../../model/control.ts';

/** SSH and Remote Desktop have controls of their own. */
const OTHER_LOGINS = REMOTE_ADMINISTRATION.filter((port) => port !== '22' && port !== '3389');

export default control({
  id: 'ec2-security-group-internal-services-closed',
  title: 'Security groups keep ports of internal services closed to the internet',
  risk: { impact: 'data', exposure: 'internet', ease: 'chance' },
  severityNote:
    'An open port is not yet an open service: a flaw or a password is still needed, and the group may be on nothing that is reachable.',
  why: 'File shares, directories, container engines and the like trust whoever reaches them, so one that everybody reaches is taken over or copied.',
  fix: 'Let in only the security groups of the machines that use the service, or the known addresses of partners.',
  items: ['own.ec2-misconfig'],
  aka: {
    prowler: [
      'ec2_securitygroup_allow_ingress_from_internet_to_high_risk_tcp_ports',
      'ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_ftp_20_21',
      'ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_kafka_9092',
      'ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_telnet_23',
    ],
    cloudsploit: [
      'openCIFS',
      'openDNS',
      'openDocker',
      'openFTP',
      'openHadoopNameNode',
      'openHadoopNameNodeWebUI',
      'openInternalWeb',
      'openLDAP',
      'openLDAPS',
      'openNetBIOS',
      'openRPC',
      'openSMBoTCP',
      'openSMTP',
      'openSNMP',
      'openSalt',
      'openTelnet',
      'openVNCClient',
      'openVNCServer',
    ],
    securityHub: ['EC2.19'],
  },
  kind: 'ec2:security-group',
  facts: ['SecurityGroupIngress'],
  relations: { prefixLists: to('ec2:prefix-list', 'ingressPrefixLists', ['Entries']) },
  settings: { ports: [...OTHER_LOGINS, ...INTERNAL_SERVICES], udpPorts: INTERNAL_SERVICES_UDP },
  judge({ facts }, { related, settings }) {
    return judgePorts(reachOf(facts.SecurityGroupIngress, related.prefixLists), portsOf(settings));
  },
});
