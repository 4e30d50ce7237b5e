import { control, of } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'ssm-instance-managed',
  title: 'Running EC2 instances are managed by Systems Manager',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'A machine that nobody can reach without SSH is not patched, not inventoried and not looked into when it matters.',
  fix: 'Let the instance’s role have AmazonSSMManagedInstanceCore, see that the agent runs and that it reaches Systems Manager.',
  items: ['check.systems-manager'],
  aka: {
    prowler: ['ec2_instance_managed_by_ssm'],
    cloudsploit: ['ssmManagedInstances', 'ssmActiveOnAllInstances'],
    securityHub: ['SSM.1'],
  },
  kind: 'ec2:instance',
  facts: ['state'],
  relations: { managed: of('ssm:managed-instance', 'InstanceId', ['PingStatus']) },
  judge({ facts: { state } }, { related: { managed } }) {
    if (state !== 'running') return notApplicable(`The instance is ${state}.`);
    const [it] = managed;
    if (it === undefined) return fail('Systems Manager does not know the instance; expected: managed by it.');
    const { PingStatus } = it.facts;
    if (PingStatus === 'Online')
      return pass('Systems Manager manages the instance, and its agent is online.');
    return fail(`Systems Manager has lost the instance: its agent is ${PingStatus}; expected: Online.`);
  },
});
