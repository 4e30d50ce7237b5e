import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'ec2-launch-template-no-public-address',
  title: 'Launch templates give instances no public address',
  risk: { impact: 'order', exposure: 'internet', ease: 'chance' },
  severityNote:
    'A template opens nothing by itself: routes and security groups still decide what is reached.',
  why: 'Every instance that the template starts stands on the internet, whatever its subnet was laid out for.',
  fix: 'Make a version of the template that does not ask for a public address, and start in private subnets.',
  items: ['own.ec2-misconfig'],
  aka: { prowler: ['ec2_launch_template_no_public_ip'], securityHub: ['EC2.25'] },
  kind: 'ec2:launch-template',
  facts: ['versions'],
  judge({ facts: { versions } }) {
    const open = versions.filter((it) => it.AssociatePublicIpAddress.includes(true));
    if (open.length === 0) return pass('Its default and latest versions ask for no public address.');
    const names = open.map((it) => it.VersionNumber).join(', ');
    return fail(`AssociatePublicIpAddress is true in version ${names}; expected: false or not set.`);
  },
});
