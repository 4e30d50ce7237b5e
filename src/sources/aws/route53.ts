import type * as Route53 from '@aws-sdk/client-route-53';
import type { DnsRecord } from '../../model/kinds/route53.ts';
import { GLOBAL } from '../../model/resource.ts';
import { defineRead, factsOf, must, operation } from './read.ts';

const listHostedZones = operation<Route53.ListHostedZonesCommandInput, Route53.ListHostedZonesCommandOutput>(
  'route-53',
  'ListHostedZones',
  ['route53:ListHostedZones'],
);

export const hostedZones = defineRead({
  scope: 'account',
  operations: [listHostedZones],
  lists: ['route53:hosted-zone'],
  gives: { 'route53:hosted-zone': ['isPrivate'] },
  async *run({ partition, pages }) {
    const list = pages(
      listHostedZones,
      { MaxItems: 100 },
      (o) => o.NextMarker || undefined,
      (Marker) => ({ Marker }),
    );
    for await (const page of list) {
      yield must(page.HostedZones, listHostedZones, 'HostedZones').map((zone) => {
        const id = must(zone.Id, listHostedZones, 'Id').replace('/hostedzone/', '');
        return {
          kind: 'route53:hosted-zone' as const,
          id,
          arn: `arn:${partition}:route53:::hostedzone/${id}`,
          name: must(zone.Name, listHostedZones, 'Name'),
          region: GLOBAL,
          facts: { isPrivate: must(zone.Config?.PrivateZone, listHostedZones, 'PrivateZone') },
        };
      });
    }
  },
});

const listResourceRecordSets = operation<
  Route53.ListResourceRecordSetsCommandInput,
  Route53.ListResourceRecordSetsCommandOutput
>('route-53', 'ListResourceRecordSets', ['route53:ListResourceRecordSets']);

const KEPT = new Set(['A', 'AAAA', 'CNAME', 'MX']);

export const recordSets = defineRead({
  scope: { each: 'route53:hosted-zone' },
  operations: [listResourceRecordSets],
  gives: { 'route53:hosted-zone': ['records'] },
  async *run({ parents: [zone], pages }) {
    if (zone === undefined) return;
    const input = { HostedZoneId: zone.id, MaxItems: 300 };
    const records: DnsRecord[] = [];
    for await (const page of pages(listResourceRecordSets, input, nextRecord, fromRecord)) {
      const sets = must(page.ResourceRecordSets, listResourceRecordSets, 'ResourceRecordSets');
      records.push(...sets.flatMap(recordOf));
    }
    yield factsOf(zone, { records });
  },
});

/** Route 53 pages by three members, of which the last is set only among records that share name and type. */
function nextRecord(page: Route53.ListResourceRecordSetsCommandOutput): string | undefined {
  if (page.IsTruncated !== true || page.NextRecordName === undefined) return undefined;
  return JSON.stringify([page.NextRecordName, page.NextRecordType, page.NextRecordIdentifier]);
}

function fromRecord(token: string): Partial<Route53.ListResourceRecordSetsCommandInput> {
  // What nextRecord wrote; a missing type or identifier has become null.
  const [name, type, identifier] = JSON.parse(token) as [string, Route53.RRType | null, string | null];
  return {
    StartRecordName: name,
    ...(type === null ? {} : { StartRecordType: type }),
    ...(identifier === null ? {} : { StartRecordIdentifier: identifier }),
  };
}

function recordOf(set: Route53.ResourceRecordSet): readonly DnsRecord[] {
  const Type: string = must(set.Type, listResourceRecordSets, 'Type');
  const values = (set.ResourceRecords ?? []).map(({ Value }) => must(Value, listResourceRecordSets, 'Value'));
  const policies = values.filter((value) => /^"?v=spf1[\s"]/i.test(value));
  if (!KEPT.has(Type) && policies.length === 0) return [];
  return [
    {
      Name: must(set.Name, listResourceRecordSets, 'Name').toLowerCase(),
      Type,
      values: KEPT.has(Type) ? values : policies,
      aliasTarget: set.AliasTarget?.DNSName?.toLowerCase() ?? null,
    },
  ];
}

const listQueryLoggingConfigs = operation<
  Route53.ListQueryLoggingConfigsCommandInput,
  Route53.ListQueryLoggingConfigsCommandOutput
>('route-53', 'ListQueryLoggingConfigs', ['route53:ListQueryLoggingConfigs']);

export const queryLogging = defineRead({
  scope: 'account',
  operations: [listQueryLoggingConfigs],
  lists: ['route53:query-logging'],
  gives: { 'route53:query-logging': ['HostedZoneId'] },
  async *run({ pages }) {
    const op = listQueryLoggingConfigs;
    const list = pages(
      op,
      { MaxResults: 100 },
      (o) => o.NextToken || undefined,
      (NextToken) => ({ NextToken }),
    );
    for await (const page of list) {
      yield must(page.QueryLoggingConfigs, op, 'QueryLoggingConfigs').map((it) => ({
        kind: 'route53:query-logging' as const,
        id: must(it.Id, op, 'Id'),
        region: GLOBAL,
        facts: { HostedZoneId: must(it.HostedZoneId, op, 'HostedZoneId') },
      }));
    }
  },
});
