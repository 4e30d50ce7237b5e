import { unauthorized } from '../../effective/network/authorized-ports.ts';
import { reachOf } from '../../effective/security-group-reach.ts';
import { prefixListsAsRead } from '../../effective/network/prefix-lists.ts';
import { asRead, control, to } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

/**
 * Facing the internet is what such a load balancer is for. What is asked is whether its groups open more than it serves:
 * that waits for whatever listener is made next.
 */
export default control({
  id: 'elbv2-open-ports-served',
  title: 'Security groups of public load balancers open only ports that they serve',
  risk: { impact: 'order', exposure: 'internet', ease: 'effort' },
  why: 'A listener that is made for a trial on a port that is open already is public at once, without anybody deciding it.',
  fix: 'Let in the internet on the ports of the listeners only.',
  items: ['own.ec2-misconfig'],
  aka: { prowler: ['elbv2_internet_facing'] },
  kind: 'elbv2:load-balancer',
  facts: ['Scheme', 'listeners'],
  relations: {
    groups: to('ec2:security-group', 'SecurityGroups', ['SecurityGroupIngress', 'ingressPrefixLists']),
    prefixLists: asRead('ec2:prefix-list', ['Entries']),
  },
  judge({ region, facts: { Scheme, listeners } }, { related: { groups, prefixLists } }) {
    const found = groups.flatMap((it) => (it.found ? [it.to] : []));
    const restsOn = found.map(({ arn, id }) => arn ?? id);
    if (Scheme !== 'internet-facing') return { ...pass('The load balancer is internal.'), restsOn: [] };
    if (groups.length === 0)
      return { ...notApplicable('The load balancer has no security group.'), restsOn: [] };
    const rules = found.flatMap(({ facts }) => facts.SecurityGroupIngress);
    const named = found.flatMap(({ facts }) => facts.ingressPrefixLists);
    const lists = prefixListsAsRead(prefixLists, region, named);
    const { ranges } = reachOf(rules, lists.found);
    const ports = listeners.map(({ Port }) => String(Port));
    const open = unauthorized(ranges, { ports, udpPorts: ports });
    if (open !== null) {
      const served = ports.length === 0 ? 'no ports' : `ports ${ports.join(', ')}`;
      return { ...fail(`Open to the internet without a listener: ${open}; expected: ${served}.`), restsOn };
    }
    const lost = groups.find((it) => !it.found);
    const cause = lists.cause ?? (lost === undefined ? undefined : ({ kind: 'elsewhere' } as const));
    if (cause === undefined)
      return { ...pass('The internet is let in on the ports of listeners only.'), restsOn };
    const reason = 'Cannot tell: not all rules of its security groups could be read.';
    return { verdict: 'unknown', reason, cause };
  },
});
