import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'vpc-client-vpn-logging',
  title: 'Client VPN endpoints log who connects',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  severityNote:
    'The VPN is a door for people from anywhere: its log is the only record of who came in by it.',
  why: 'Without the log nobody can tell whose stolen certificate or password came in, from where and when.',
  fix: 'Turn on connection logging to a log group for the endpoint.',
  items: ['own.ec2-misconfig'],
  aka: { prowler: ['ec2_client_vpn_endpoint_connection_logging_enabled'], securityHub: ['EC2.51'] },
  kind: 'ec2:client-vpn-endpoint',
  facts: ['connectionLogged'],
  judge({ facts: { connectionLogged } }) {
    return connectionLogged
      ? pass('ConnectionLogOptions is enabled.')
      : fail('ConnectionLogOptions is not enabled; expected: enabled.');
  },
});
