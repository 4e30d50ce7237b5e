import { cases, denied } from '../case.ts';

export default cases(
  'autoscaling-launch-configuration-no-public-address',
  'autoscaling:launch-configuration',
  [
    { name: 'none', verdict: 'pass', facts: { AssociatePublicIpAddress: false } },
    { name: 'as the subnet says', verdict: 'pass', facts: { AssociatePublicIpAddress: null } },
    { name: 'one', verdict: 'fail', facts: { AssociatePublicIpAddress: true } },
    {
      name: 'denied',
      verdict: 'unknown',
      facts: { AssociatePublicIpAddress: denied('autoscaling:DescribeLaunchConfigurations') },
    },
  ],
);
