import { wholeNetworks } from '../../effective/network/peering-routes.ts';
import { control, of } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'vpc-peering-routes-narrow',
  title: 'Routes to peered VPCs lead to the subnets that are needed only',
  risk: { impact: 'order', exposure: 'foothold', ease: 'chance' },
  why: 'A route to the whole other network makes every machine there reachable that its security groups forget.',
  fix: 'Replace the route by one to each subnet or host that is needed.',
  items: ['own.isolation', 'own.ec2-misconfig'],
  aka: { prowler: ['vpc_peering_routing_tables_with_least_privilege'] },
  kind: 'ec2:vpc-peering',
  facts: ['requester', 'accepter'],
  relations: { tables: of('ec2:route-table', 'peerings', ['Routes']) },
  judge({ id, facts: { requester, accepter } }, { related: { tables } }) {
    const networks = [...requester.cidrBlocks, ...accepter.cidrBlocks];
    const wide = tables.flatMap((table) =>
      wholeNetworks(table.facts.Routes, id, networks).map((destination) => `${destination} (${table.id})`),
    );
    if (wide.length === 0) return pass('No route leads to the whole of a peered network.');
    return fail(`Routes lead to whole networks: ${wide.join(', ')}; expected: to single subnets.`);
  },
});
