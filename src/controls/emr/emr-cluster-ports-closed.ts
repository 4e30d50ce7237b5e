import type { OpenRange } from '../../effective/ports.ts';
import { reachOf } from '../../effective/security-group-reach.ts';
import { all, control, to } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'emr-cluster-ports-closed',
  title: 'The internet reaches no port of the primary nodes of EMR clusters',
  risk: { impact: 'data', exposure: 'internet', ease: 'chance' },
  why: 'Pages and services of Hadoop and Spark run whatever they are given, without a password.',
  fix: 'Limit the rules of the primary nodes’ security groups to your own networks, and start clusters in private subnets.',
  items: ['own.data-leaks'],
  aka: { prowler: ['emr_cluster_publicly_accesible'] },
  kind: 'emr:cluster',
  facts: ['primaryNodes', 'primarySecurityGroups'],
  relations: {
    groups: to('ec2:security-group', 'primarySecurityGroups', ['SecurityGroupIngress']),
    lists: all('ec2:prefix-list', ['Entries'], { within: 'region' }),
  },
  judge({ facts: { primaryNodes } }, { related: { groups, lists } }) {
    if (primaryNodes.length === 0) return notApplicable('The cluster has no primary node yet.');
    if (primaryNodes.every(({ PublicIpAddress }) => PublicIpAddress === null))
      return pass('No primary node has a public address.');
    const entries = lists.map((list) => ({ found: true as const, to: list }));
    const open = groups.flatMap((group) => {
      if (!group.found) return [];
      const { ranges } = reachOf(group.to.facts.SecurityGroupIngress, entries);
      return ranges.length === 0 ? [] : [`${group.to.id} opens ${ranges.map(told).join(', ')}`];
    });
    if (open.length > 0)
      return fail(
        `A primary node has a public address, and security group ${open.join('; ')}; expected: no port.`,
      );
    const missing = groups.find((group) => !group.found);
    if (missing === undefined)
      return pass('A primary node has a public address, but no security group opens a port to the internet.');
    const detail = `security group ${missing.ref} was not found`;
    return { verdict: 'unknown', reason: `Cannot tell: ${detail}.`, cause: { kind: 'elsewhere', detail } };
  },
});

/** `TCP 22`, `TCP 8000–9000`, `everything`. */
function told({ protocol, from, to: last }: OpenRange): string {
  if (protocol === 'all') return 'everything';
  return `${protocol.toUpperCase()} ${from === last ? from : `${from}–${last}`}`;
}
