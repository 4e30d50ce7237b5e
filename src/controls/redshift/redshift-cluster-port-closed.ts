import { reachOf, whatIsOpen } from '../../effective/security-group-reach.ts';
import { control, to, all } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'redshift-cluster-port-closed',
  title: 'The internet does not reach the port of Redshift clusters',
  risk: { impact: 'data', exposure: 'internet', ease: 'chance' },
  why: 'Where a security group opens the port to everybody, a public address and one guessed password are all that it takes.',
  fix: 'Limit the rules for the cluster’s port to the networks and groups that need it.',
  items: ['own.data-leaks'],
  aka: { securityHub: ['Redshift.15'] },
  kind: 'redshift:cluster',
  facts: ['Port', 'VpcSecurityGroupIds'],
  relations: {
    groups: to('ec2:security-group', 'VpcSecurityGroupIds', ['SecurityGroupIngress']),
    lists: all('ec2:prefix-list', ['Entries'], { within: 'region' }),
  },
  judge({ facts: { Port: port } }, { related: { groups, lists } }) {
    if (port === null) return notApplicable('The cluster has no endpoint yet.');
    const entries = lists.map((to) => ({ found: true as const, to }));
    const open = groups.flatMap((group) => {
      if (!group.found) return [];
      const { ranges } = reachOf(group.to.facts.SecurityGroupIngress, entries);
      const what = whatIsOpen(ranges, { tcp: [port] });
      return what === null ? [] : [`${group.to.id} opens ${what}`];
    });
    if (open.length > 0)
      return fail(`Security group ${open.join('; ')}; expected: only networks that need it.`);
    const missing = groups.find((group) => !group.found);
    if (missing === undefined) return pass(`No security group opens TCP ${port} to the internet.`);
    const detail = `security group ${missing.ref} was not found`;
    return { verdict: 'unknown', reason: `Cannot tell: ${detail}.`, cause: { kind: 'elsewhere', detail } };
  },
});
