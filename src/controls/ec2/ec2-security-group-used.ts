import { control, of } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'ec2-security-group-used',
  title: 'Security groups are in use',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'A group that nothing uses is taken one day for whatever its name says, with rules of a time that is past.',
  fix: 'Delete the group.',
  items: ['own.ec2-misconfig'],
  aka: { prowler: ['ec2_securitygroup_not_used'], cloudsploit: ['unusedSecurityGroups'] },
  kind: 'ec2:security-group',
  facts: ['GroupName'],
  relations: {
    interfaces: of('ec2:network-interface', 'GroupSet', []),
    groups: of('ec2:security-group', 'referencedGroups', []),
    templates: of('ec2:launch-template', 'securityGroups', []),
    configurations: of('autoscaling:launch-configuration', 'SecurityGroups', []),
  },
  judge({ facts }, { related }) {
    if (facts.GroupName === 'default') return notApplicable('The default group cannot be deleted.');
    const users = [
      count(related.interfaces, 'network interface'),
      count(related.groups, 'other group'),
      count(related.templates, 'launch template'),
      count(related.configurations, 'launch configuration'),
    ].filter((it) => it !== null);
    if (users.length > 0) return pass(`Used by ${users.join(', ')}.`);
    return fail('No network interface, rule of another group or launch template uses it; expected: in use.');
  },
});

function count(users: readonly unknown[], what: string): string | null {
  if (users.length === 0) return null;
  return `${users.length} ${what}${users.length === 1 ? '' : 's'}`;
}
