import type { Kind } from '../model/kinds.ts';
import type { ServiceRow } from './dated/service-duties.ts';
import { SERVICES } from './dated/service-duties.ts';
import type { Duties, Sort } from './duty-sorts.ts';
import { DUTIES } from './duty-sorts.ts';

/** A service with what its duties are. */
export interface KnownService {
  readonly name: string;
  readonly duties: Duties;
}

const ALL: readonly { readonly service: KnownService; readonly row: ServiceRow }[] = (
  Object.keys(SERVICES) as Sort[]
).flatMap((sort) => SERVICES[sort].map((row) => ({ service: { name: row[0], duties: DUTIES[sort] }, row })));

/** Every service of the matrix, sort by sort. */
export const KNOWN_SERVICES: readonly KnownService[] = ALL.map(({ service }) => service);

const BY_BILL = new Map(
  ALL.flatMap(({ service, row: [name, bill = []] }) =>
    [name, ...bill].map((it) => [plain(it), service] as const),
  ),
);

const BY_KIND = new Map(
  ALL.flatMap(({ service, row: [, , kinds = []] }) => kinds.map((it) => [it, service] as const)),
);

/** `Amazon GuardDuty` and `AmazonCloudWatch` lose the maker's name. */
function plain(name: string): string {
  return name.replace(/^(?:Amazon|AWS)\s*/, '').toLowerCase();
}

/** Models of other makers stand on the bill by their own names, support by its plan. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/\(Amazon Bedrock Edition\)$/, 'Bedrock'],
  [/^(?:AWS )?Support\b/, 'Support'],
];

/** The service that a line of the bill (`Amazon Elastic Compute Cloud - Compute`) is about; undefined: an unknown one. */
export function serviceOfBill(name: string): KnownService | undefined {
  const [, meant = name] = PATTERNS.find(([pattern]) => pattern.test(name)) ?? [];
  return BY_BILL.get(plain(meant));
}

/** The service that a kind of the inventory belongs to; undefined: one that the matrix does not know. */
export function serviceOfKind(kind: Kind): KnownService | undefined {
  return BY_KIND.get(kind) ?? BY_KIND.get(kind.split(':', 1)[0] ?? '');
}

/** Kinds that there may be some of where nobody uses the service: AWS’s own, defaults, and what belongs to others. */
const NO_SIGN: ReadonlySet<string> = new Set<Kind>([
  'aws:account',
  'aws:region',
  'documentdb:cluster-parameter-group',
  'ec2:source-image',
  'ecs:capacity-provider',
  'elasticache:subnet-group',
  'iam:aws-policy',
  'neptune:cluster-parameter-group',
  'rds:cluster-parameter-group',
  'rds:parameter-group',
  'redshift:parameter-group',
  'redshift:subnet-group',
]);

/** Whether a resource of the kind shows that its service is used. */
export function showsUse(kind: Kind): boolean {
  return !NO_SIGN.has(kind);
}

const WORK = [
  ['patch', 'patch'],
  ['encrypt', 'encrypt'],
  ['configure', 'configure'],
  ['backUp', 'back up'],
] as const;

/** `IaaS (patch: you, encrypt: you, configure: you, back up: you): EC2, Lightsail; SaaS (…): S3`. */
export function matrixOf(services: Iterable<KnownService>): string {
  const rows = [...services].filter(({ duties }) => duties !== DUTIES.charges);
  const groups = Map.groupBy(rows, ({ duties }) => `${duties.model} (${sharedOut(duties)})`);
  return [...groups]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(
      ([how, some]) =>
        `${how}: ${some
          .map(({ name }) => name)
          .toSorted()
          .join(', ')}`,
    )
    .join('; ');
}

function sharedOut(duties: Duties): string {
  return WORK.map(([key, verb]) => `${verb}: ${duties[key]}`).join(', ');
}
