import { control, of } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'ec2-default-security-group-unused',
  title: 'Nothing is in a default security group',
  risk: { impact: 'order', exposure: 'foothold', ease: 'chance' },
  why: 'Whatever is started without a thought lands in it too, and by its usual rule all that is in it reaches each other.',
  fix: 'Give what is in it a security group of its own purpose.',
  items: ['own.defaults', 'own.ec2-misconfig'],
  aka: { cloudsploit: ['defaultSecurityGroupInUse'] },
  kind: 'ec2:security-group',
  facts: ['GroupName'],
  relations: { interfaces: of('ec2:network-interface', 'GroupSet', ['interfaceType']) },
  judge({ facts: { GroupName } }, { related: { interfaces } }) {
    if (GroupName !== 'default') return notApplicable('This is no default group.');
    if (interfaces.length === 0) return pass('No network interface is in the default group.');
    const types = [...Map.groupBy(interfaces, (it) => it.facts.interfaceType)];
    const counts = types.map(([type, some]) => `${type} ${some.length}`).toSorted();
    return fail(`Network interfaces are in the default group (${counts.join(', ')}); expected: none.`);
  },
});
