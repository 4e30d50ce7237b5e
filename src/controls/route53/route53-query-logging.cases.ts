import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const logging = (HostedZoneId: string): Neighbour => ({
  kind: 'route53:query-logging',
  id: 'log-1',
  region: 'global',
  facts: { HostedZoneId },
});
const zone = { id: 'Z1', region: 'global' };

export default cases('route53-query-logging', 'route53:hosted-zone', [
  { name: 'on', verdict: 'pass', ...zone, facts: { isPrivate: false }, others: [logging('Z1')] },
  { name: 'of another zone', verdict: 'fail', ...zone, facts: { isPrivate: false }, others: [logging('Z2')] },
  { name: 'private', verdict: 'not-applicable', ...zone, facts: { isPrivate: true } },
  {
    name: 'may not be listed',
    verdict: 'unknown',
    ...zone,
    facts: { isPrivate: false },
    unlisted: ['route53:query-logging'],
  },
  { name: 'denied', verdict: 'unknown', ...zone, facts: { isPrivate: denied('route53:ListHostedZones') } },
]);
