import type { ResourceType, ServiceInfo } from '../actions/actions.ts';
import { isStar } from '../language/pattern.ts';
import type { Pattern } from '../language/pattern.ts';
import { compile, matchesPattern } from '../language/wildcard.ts';

/** Between names and ARNs, by the formats of the service authorization reference. */

export interface Where {
  readonly partition: string;
  readonly region: string | undefined;
  readonly accountId: string | undefined;
}

interface Format {
  /** `arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}` */
  readonly template: string;
  readonly pattern: Pattern;
  /** Characters that are no value: of two formats that match, the one with more is meant. */
  readonly literals: number;
  /** `TableName` … in order, without partition, region and account. */
  readonly variables: readonly string[];
}

const FORMATS = new WeakMap<ResourceType, readonly Format[]>();
const VARIABLE = /\$\{([^}]*)\}/g;
const PLACES: ReadonlySet<string> = new Set(['Partition', 'Region', 'Account']);

/** A type may have several formats, which the reference writes with commas. */
export function formatsOf(type: ResourceType): readonly Format[] {
  const known = FORMATS.get(type);
  if (known !== undefined) return known;
  const made = type.arn.split(/,\s*/).map(readFormat);
  FORMATS.set(type, made);
  return made;
}

function readFormat(template: string): Format {
  const pattern = compile(template.replaceAll(VARIABLE, '*'));
  const names = [...template.matchAll(VARIABLE)].map((it) => it[1] ?? '');
  return {
    template,
    pattern,
    literals: pattern.filter((token) => !isStar(token)).length,
    variables: names.filter((it) => !PLACES.has(it)),
  };
}

export interface ArnValues extends Where {
  /** By the variable's name in the format. */
  readonly values: Readonly<Record<string, string>>;
}

/** Undefined where a value is missing. */
export function writeArn(template: string, { values, partition, region, accountId }: ArnValues) {
  const all: Readonly<Record<string, string | undefined>> = {
    ...values,
    Partition: partition,
    Region: region,
    Account: accountId,
  };
  let isWhole = true;
  const arn = template.replaceAll(VARIABLE, (_, name: string) => {
    const value = Object.hasOwn(all, name) ? all[name] : undefined;
    if (value === undefined || value === '') isWhole = false;
    return value ?? '';
  });
  return isWhole ? arn : undefined;
}

/**
 * A format of these is meant by longer ARNs too: actions on an alias or a version of a function have no type of that in
 * the reference, nor have those on an Application Load Balancer.
 */
const WITH_QUALIFIERS: ReadonlySet<string> = new Set([
  'elasticloadbalancing:loadbalancer',
  'lambda:function',
  'states:statemachine',
]);

/** Is the ARN, of all the service's types, one of this? */
export function isOfType(arn: string, type: ResourceType, service: ServiceInfo): boolean {
  return typesOf(arn, service).has(type);
}

const TYPES = new WeakMap<ServiceInfo, Map<string, ReadonlySet<ResourceType>>>();
const MAX_REMEMBERED = 1000;

/** An ARN is asked about for each type of an action, of which some have a hundred. */
function typesOf(arn: string, service: ServiceInfo): ReadonlySet<ResourceType> {
  const known = TYPES.get(service) ?? new Map<string, ReadonlySet<ResourceType>>();
  TYPES.set(service, known);
  const found = known.get(arn);
  if (found !== undefined) return found;
  if (known.size >= MAX_REMEMBERED) known.clear();
  const fits = service.resourceTypes
    .map((type) => ({ type, fit: fitOf(arn, type) }))
    .filter((it) => it.fit > 0);
  const best = Math.max(0, ...fits.map((it) => it.fit));
  const types = fits.filter(
    ({ type, fit }) => fit === best || WITH_QUALIFIERS.has(`${service.prefix}:${type.name}`),
  );
  const made = new Set(types.map((it) => it.type));
  known.set(arn, made);
  return made;
}

/** How much of a format the ARN has in common with the type; 0 where it does not match. */
function fitOf(arn: string, type: ResourceType): number {
  return Math.max(0, ...formatsOf(type).map((it) => (matchesPattern(it.pattern, arn) ? it.literals : 0)));
}

export function isArn(text: string): boolean {
  return /^arn:[^:]+:[^:]+:/.test(text);
}

/**
 * The name as it can stand in a policy: characters that a policy reads as wildcards or variables become `?`, which
 * matches them.
 */
export function asPatternText(text: string): string {
  return text.replaceAll(/[*?]|\$(?=\{)/g, '?');
}

/** `aws` of `arn:aws:iam::…`; of a region where there is no ARN. */
export function partitionOf(arn: string | undefined, region: string | undefined): string {
  const [, partition] = arn?.split(':') ?? [];
  if (partition !== undefined && partition !== '') return partition;
  if (region?.startsWith('cn-') === true) return 'aws-cn';
  return region?.startsWith('us-gov-') === true ? 'aws-us-gov' : 'aws';
}
