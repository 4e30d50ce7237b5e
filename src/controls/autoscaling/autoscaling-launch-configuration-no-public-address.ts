import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'autoscaling-launch-configuration-no-public-address',
  title: 'Launch configurations give instances no public address',
  risk: { impact: 'order', exposure: 'internet', ease: 'chance' },
  severityNote:
    'A configuration opens nothing by itself: routes and security groups still decide what is reached.',
  why: 'Every instance that the group starts stands on the internet, whatever its subnet was laid out for.',
  fix: 'Copy the configuration to a launch template that asks for no public address, and give the group that.',
  items: ['own.ec2-misconfig'],
  aka: {
    prowler: ['autoscaling_group_launch_configuration_no_public_ip'],
    securityHub: ['Autoscaling.5'],
  },
  kind: 'autoscaling:launch-configuration',
  facts: ['AssociatePublicIpAddress'],
  judge({ facts: { AssociatePublicIpAddress: asks } }) {
    if (asks === true) return fail('AssociatePublicIpAddress is true; expected: false or not set.');
    return pass(`AssociatePublicIpAddress is ${asks === null ? 'not set: the subnet decides' : 'false'}.`);
  },
});
