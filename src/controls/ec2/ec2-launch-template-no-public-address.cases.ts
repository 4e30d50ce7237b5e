import { cases, denied } from '../case.ts';
import { version } from './fixtures/templates.ts';

export default cases('ec2-launch-template-no-public-address', 'ec2:launch-template', [
  { name: 'says nothing: the subnet decides', verdict: 'pass', facts: { versions: [version(1)] } },
  {
    name: 'none',
    verdict: 'pass',
    facts: { versions: [version(1, { AssociatePublicIpAddress: [false, null] })] },
  },
  {
    name: 'on one interface, in the latest version',
    verdict: 'fail',
    reason: /true in version 3; expected/,
    facts: { versions: [version(1), version(3, { AssociatePublicIpAddress: [false, true] })] },
  },
  { name: 'denied', verdict: 'unknown', facts: { versions: denied('ec2:DescribeLaunchTemplateVersions') } },
]);
