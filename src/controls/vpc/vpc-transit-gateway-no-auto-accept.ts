import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'vpc-transit-gateway-no-auto-accept',
  title: 'Transit gateways attach shared VPCs only when somebody accepts them',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  severityNote:
    'Only accounts with which the gateway is shared can ask, and security groups still stand behind it.',
  why: 'Any account that the gateway is shared with joins its VPC to the whole network by itself.',
  fix: 'Turn off auto accept shared attachments for the transit gateway.',
  items: ['own.isolation', 'own.ec2-misconfig'],
  aka: { prowler: ['ec2_transitgateway_auto_accept_vpc_attachments'], securityHub: ['EC2.23'] },
  kind: 'ec2:transit-gateway',
  facts: ['AutoAcceptSharedAttachments'],
  judge({ facts: { AutoAcceptSharedAttachments: auto } }) {
    if (auto === 'disable') return pass('AutoAcceptSharedAttachments is disable.');
    return fail(`AutoAcceptSharedAttachments is ${auto}; expected: disable.`);
  },
});
