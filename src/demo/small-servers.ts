import { nextTokenPage } from '../sources/stub/paginate.ts';
import type { StubCall } from '../sources/stub/protocol.ts';
import { ACCOUNT, uuid } from './company.ts';
import type { Responders } from './responder.ts';

const EVERYBODY = { cidrs: ['0.0.0.0/0'], ipv6Cidrs: ['::/0'], cidrListAliases: [] };
const WEB = [80, 443].map((port) => ({ fromPort: port, toPort: port, protocol: 'tcp', ...EVERYBODY }));
const SSH = { fromPort: 22, toPort: 22, protocol: 'tcp' };

const INSTANCES = [
  {
    name: 'sailing-club-blog',
    region: 'us-east-1',
    snapshots: false,
    ports: [...WEB, { ...SSH, ...EVERYBODY }],
  },
  {
    name: 'status-page',
    region: 'eu-central-1',
    snapshots: true,
    ports: [...WEB, { ...SSH, cidrs: [], ipv6Cidrs: [], cidrListAliases: ['lightsail-connect'] }],
  },
] as const;

const DATABASES = [
  { name: 'sailing-club', region: 'us-east-1', open: true },
  { name: 'status', region: 'eu-central-1', open: false },
] as const;

const ADDRESSES = [
  { name: 'status-page', region: 'eu-central-1', ip: '198.51.100.23', of: 'status-page' },
  { name: 'old-blog', region: 'us-east-1', ip: '198.51.100.71', of: null },
] as const;

/** Lightsail: what people made beside the company's own network. */
export function smallServers(): Responders {
  const page = (call: StubCall, items: string, list: readonly object[]) =>
    nextTokenPage(call, list, 100, { items, token: 'pageToken', next: 'nextPageToken' });
  return {
    'lightsail:GetInstances': (call) =>
      page(
        call,
        'instances',
        here(INSTANCES, call).map((it) => ({
          ...base(it, 'Instance'),
          networking: { ports: it.ports },
          addOns: it.snapshots ? [{ name: 'AutoSnapshot', status: 'Enabled' }] : [],
        })),
      ),
    'lightsail:GetRelationalDatabases': (call) =>
      page(
        call,
        'relationalDatabases',
        here(DATABASES, call).map((it) => ({
          ...base(it, 'RelationalDatabase'),
          publiclyAccessible: it.open,
        })),
      ),
    'lightsail:GetStaticIps': (call) =>
      page(
        call,
        'staticIps',
        here(ADDRESSES, call).map((it) => ({
          ...base(it, 'StaticIp'),
          ipAddress: it.ip,
          isAttached: it.of !== null,
          ...(it.of === null ? {} : { attachedTo: it.of }),
        })),
      ),
  };
}

function here<T extends { readonly region: string }>(list: readonly T[], call: StubCall): readonly T[] {
  return list.filter(({ region }) => region === call.region);
}

function base({ name, region }: { readonly name: string; readonly region: string }, type: string) {
  return { name, arn: `arn:aws:lightsail:${region}:${ACCOUNT}:${type}/${uuid(`${name}@${region}`)}` };
}
