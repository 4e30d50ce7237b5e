import { nextTokenPage } from '../sources/stub/paginate.ts';
import type { StubCall } from '../sources/stub/protocol.ts';
import { ACCOUNT, AGENCY } from './company.ts';
import type { Responders } from './responder.ts';
import { ok, refuse, text } from './responder.ts';

interface Bus {
  readonly name: string;
  readonly region: string;
  /** Who may send to it beside the account. */
  readonly from?: string;
}

const BUSES: readonly Bus[] = [
  { name: 'orders', region: 'eu-west-1' },
  { name: 'partners', region: 'eu-west-1', from: AGENCY },
  // The newsletter's sender could not say which account it is of.
  { name: 'newsletter', region: 'us-east-1', from: '*' },
];

const REGISTRIES: readonly Bus[] = [
  { name: 'orders', region: 'eu-west-1' },
  { name: 'erp', region: 'eu-central-1', from: AGENCY },
];

/** EventBridge, with its registries of schemas. */
export function events(): Responders {
  const page = (call: StubCall, items: string, list: readonly object[]) =>
    nextTokenPage(call, list, 100, { items, size: 'Limit' });
  return {
    'eventbridge:ListEventBuses': (call) =>
      page(call, 'EventBuses', [{ name: 'default', region: call.region }, ...here(BUSES, call)].map(bus)),
    'eventbridge:ListEndpoints': (call) =>
      nextTokenPage(call, call.region === 'eu-west-1' ? ENDPOINTS : [], 100, { items: 'Endpoints' }),
    'schemas:ListRegistries': (call) =>
      page(
        call,
        'Registries',
        here(REGISTRIES, call).map((it) => ({ RegistryName: it.name, RegistryArn: registryArn(it) })),
      ),
    'schemas:GetResourcePolicy': (call) => {
      const it = here(REGISTRIES, call).find(({ name }) => name === text(call, 'RegistryName'));
      return it?.from === undefined
        ? refuse('NotFoundException', 'The registry has no policy.', 404)
        : ok({ Policy: policy(it.from, 'schemas:*', registryArn(it)), RevisionId: '1' });
    },
  };
}

const ENDPOINTS = [
  { Name: 'orders', ReplicationConfig: { State: 'ENABLED' } },
  // Turned off when the second region's bus was full.
  { Name: 'parcels', ReplicationConfig: { State: 'DISABLED' } },
].map((it) => ({ ...it, Arn: `arn:aws:events:eu-west-1:${ACCOUNT}:endpoint/${it.Name}` }));

function here(list: readonly Bus[], call: StubCall): readonly Bus[] {
  return list.filter(({ region }) => region === call.region);
}

const registryArn = ({ name, region }: Bus): string =>
  `arn:aws:schemas:${region}:${ACCOUNT}:registry/${name}`;

function bus({ name, region, from }: Bus) {
  const Arn = `arn:aws:events:${region}:${ACCOUNT}:event-bus/${name}`;
  return {
    Name: name,
    Arn,
    ...(from === undefined ? {} : { Policy: policy(from, 'events:PutEvents', Arn) }),
  };
}

function policy(from: string, Action: string, Resource: string): string {
  const Principal = from === '*' ? '*' : { AWS: `arn:aws:iam::${from}:root` };
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Sid: 'others', Effect: 'Allow', Principal, Action, Resource }],
  });
}
