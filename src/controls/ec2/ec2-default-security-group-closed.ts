import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'ec2-default-security-group-closed',
  title: 'Default security groups have no rules',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  severityNote:
    'The rules that AWS gives the group let in its own members only; rules that let in the internet are judged by port.',
  why: 'Whatever is started without a group of its own gets the default one, so its rules open what nobody decided to open.',
  fix: 'Give everything that uses the default group one of its own, then remove all rules of the default group.',
  items: ['own.defaults'],
  aka: {
    prowler: ['ec2_securitygroup_default_restrict_traffic'],
    cloudsploit: ['defaultSecurityGroup'],
    securityHub: ['EC2.2'],
  },
  kind: 'ec2:security-group',
  facts: ['GroupName', 'SecurityGroupIngress', 'SecurityGroupEgress'],
  judge({ facts: { GroupName: name, SecurityGroupIngress: ingress, SecurityGroupEgress: egress } }) {
    // AWS reserves the name: no other group can have it.
    if (name !== 'default') return notApplicable(`${name} is not the default group of its VPC.`);
    if (ingress.length === 0 && egress.length === 0) return pass('The default group has no rules.');
    return fail(
      `The default group has ${count(ingress, 'inbound')} and ${count(egress, 'outbound')}; expected: none.`,
    );
  },
});

function count(rules: readonly unknown[], which: string): string {
  return `${rules.length} ${which} ${rules.length === 1 ? 'rule' : 'rules'}`;
}
