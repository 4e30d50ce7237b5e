import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'ec2-instance-not-paravirtual',
  title: 'EC2 instances use hardware virtualization',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  severityNote: 'Nothing is open by it: the machine is old and slow, and its image says how old.',
  why: 'Paravirtual images run only on instance types of 2014 and before, so such a machine can hardly have been renewed since.',
  fix: 'Start the system anew from a current HVM image on a Nitro instance type.',
  items: ['own.ec2-misconfig'],
  aka: { prowler: ['ec2_instance_paravirtual_type'], securityHub: ['EC2.24'] },
  kind: 'ec2:instance',
  facts: ['virtualizationType'],
  judge({ facts: { virtualizationType: type } }) {
    return type === 'hvm'
      ? pass('The virtualization type is hvm.')
      : fail(`The virtualization type is ${type}; expected: hvm.`);
  },
});
