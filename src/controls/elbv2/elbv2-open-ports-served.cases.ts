import type { Listener } from '../../model/kinds/elbv2.ts';
import type { SecurityGroupRule } from '../../model/kinds/ec2.ts';
import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const HTTPS: Listener = { Port: 443, Protocol: 'HTTPS', SslPolicy: null, redirectsToHttps: false };
const facts = { Scheme: 'internet-facing', listeners: [HTTPS], SecurityGroups: ['sg-1'] };
const rule = (port: number, source: object = { CidrIp: '0.0.0.0/0' }): SecurityGroupRule => ({
  IpProtocol: 'tcp',
  FromPort: port,
  ToPort: port,
  ...source,
});
const group = (...rules: SecurityGroupRule[]): Neighbour => ({
  kind: 'ec2:security-group',
  id: 'sg-1',
  facts: {
    SecurityGroupIngress: rules,
    ingressPrefixLists: rules.flatMap((it) => it.SourcePrefixListId ?? []),
  },
});

export default cases('elbv2-open-ports-served', 'elbv2:load-balancer', [
  {
    name: 'what is served',
    verdict: 'pass',
    facts,
    others: [group(rule(443), rule(8080, { CidrIp: '10.0.0.0/8' }))],
  },
  {
    name: 'one port more',
    verdict: 'fail',
    reason: /without a listener: TCP 8080; expected: ports 443/,
    facts,
    others: [group(rule(443), rule(8080))],
  },
  {
    name: 'no listener at all',
    verdict: 'fail',
    reason: /expected: no ports/,
    facts: { ...facts, listeners: [] },
    others: [group(rule(443))],
  },
  {
    name: 'by a prefix list',
    verdict: 'fail',
    facts,
    others: [
      group(rule(22, { SourcePrefixListId: 'pl-1' })),
      { kind: 'ec2:prefix-list', id: 'pl-1', facts: { Entries: [{ Cidr: '0.0.0.0/0' }] } },
    ],
  },
  {
    name: 'a prefix list may not be read',
    verdict: 'unknown',
    facts,
    others: [
      group(rule(22, { SourcePrefixListId: 'pl-1' })),
      { kind: 'ec2:prefix-list', id: 'pl-1', facts: { Entries: denied('ec2:GetManagedPrefixListEntries') } },
    ],
  },
  { name: 'internal', verdict: 'pass', facts: { ...facts, Scheme: 'internal' }, others: [group(rule(22))] },
  { name: 'no group', verdict: 'not-applicable', facts: { ...facts, SecurityGroups: [] } },
  { name: 'a group of somebody else', verdict: 'unknown', facts },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { ...facts, listeners: denied('elasticloadbalancing:DescribeListeners') },
  },
]);
