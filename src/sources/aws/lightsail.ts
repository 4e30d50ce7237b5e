import type * as Lightsail from '@aws-sdk/client-lightsail';
import type { LightsailPorts } from '../../model/kinds/lightsail.ts';
import type { Unknown } from '../../model/reading.ts';
import { defineRead, must, operation, tagMap, unparsable } from './read.ts';
import { told } from './told.ts';

/** Lightsail chooses the size of its pages. */
const BY_TOKEN = [
  (page: { readonly nextPageToken?: string | undefined }) => page.nextPageToken,
  (pageToken: string) => ({ pageToken }),
] as const;

const getInstances = operation<Lightsail.GetInstancesCommandInput, Lightsail.GetInstancesCommandOutput>(
  'lightsail',
  'GetInstances',
  ['lightsail:GetInstances'],
);

export const lightsailInstances = defineRead({
  scope: 'region',
  operations: [getInstances],
  lists: ['lightsail:instance'],
  gives: { 'lightsail:instance': ['Ports', 'autoSnapshot', 'Tags'] },
  async *run({ pages }) {
    for await (const page of pages(getInstances, {}, ...BY_TOKEN)) {
      yield must(page.instances, getInstances, 'instances').map((it) => ({
        kind: 'lightsail:instance' as const,
        id: must(it.name, getInstances, 'name'),
        arn: it.arn,
        facts: {
          Ports: portsOf(it.networking),
          autoSnapshot: (it.addOns ?? []).some(
            ({ name, status }) => name === 'AutoSnapshot' && status === 'Enabled',
          ),
          Tags: tags(it.tags),
        },
      }));
    }
  },
});

function portsOf(networking: Lightsail.InstanceNetworking | undefined): readonly LightsailPorts[] | Unknown {
  const told = networking?.ports?.map(portOf);
  if (told === undefined) return unparsable(getInstances, 'ports is missing in the answer');
  const whole = told.filter((it) => it !== null);
  return whole.length === told.length ? whole : unparsable(getInstances, 'ports is not whole');
}

/** Null: without addresses there is no telling whether nobody or everybody is let in. */
function portOf(it: Lightsail.InstancePortInfo): LightsailPorts | null {
  const { protocol, fromPort, toPort, cidrs, ipv6Cidrs, cidrListAliases } = it;
  if (protocol === undefined || fromPort === undefined || toPort === undefined) return null;
  if ((cidrs ?? ipv6Cidrs ?? cidrListAliases) === undefined) return null;
  const Cidrs = [...(cidrs ?? []), ...(ipv6Cidrs ?? [])];
  return { Protocol: protocol, FromPort: fromPort, ToPort: toPort, Cidrs };
}

/** A tag of Lightsail's may have a key alone. */
function tags(list: readonly Lightsail.Tag[] = []) {
  return tagMap(list.map(({ key, value }) => ({ Key: key, Value: value })));
}

const getDatabases = operation<
  Lightsail.GetRelationalDatabasesCommandInput,
  Lightsail.GetRelationalDatabasesCommandOutput
>('lightsail', 'GetRelationalDatabases', ['lightsail:GetRelationalDatabases']);

export const lightsailDatabases = defineRead({
  scope: 'region',
  operations: [getDatabases],
  lists: ['lightsail:database'],
  gives: { 'lightsail:database': ['PubliclyAccessible', 'Tags'] },
  async *run({ pages }) {
    for await (const page of pages(getDatabases, {}, ...BY_TOKEN)) {
      yield must(page.relationalDatabases, getDatabases, 'relationalDatabases').map((it) => ({
        kind: 'lightsail:database' as const,
        id: must(it.name, getDatabases, 'name'),
        arn: it.arn,
        facts: {
          PubliclyAccessible: told(it.publiclyAccessible, getDatabases, 'publiclyAccessible'),
          Tags: tags(it.tags),
        },
      }));
    }
  },
});

const getStaticIps = operation<Lightsail.GetStaticIpsCommandInput, Lightsail.GetStaticIpsCommandOutput>(
  'lightsail',
  'GetStaticIps',
  ['lightsail:GetStaticIps'],
);

export const lightsailStaticIps = defineRead({
  scope: 'region',
  operations: [getStaticIps],
  lists: ['lightsail:static-ip'],
  gives: { 'lightsail:static-ip': ['IpAddress', 'AttachedTo'] },
  async *run({ pages }) {
    for await (const page of pages(getStaticIps, {}, ...BY_TOKEN)) {
      yield must(page.staticIps, getStaticIps, 'staticIps').map((it) => ({
        kind: 'lightsail:static-ip' as const,
        id: must(it.name, getStaticIps, 'name'),
        arn: it.arn,
        facts: {
          IpAddress: told(it.ipAddress, getStaticIps, 'ipAddress'),
          AttachedTo: it.isAttached === false ? null : told(it.attachedTo, getStaticIps, 'attachedTo'),
        },
      }));
    }
  },
});
