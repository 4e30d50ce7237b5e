import { TABLE, VERSION } from './table.ts';

/**
 * Every action of AWS with what the service authorization reference says of it. Actions have numbers, in the
 * order of their lower-case names, so that a set of actions is a row of bits and `s3:Get*` one run of them.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference.html
 */
export interface ActionTable {
  /** Version of the data package that the table was made from; ends with its date. */
  readonly version: string;
  /** `s3:GetObject`, in AWS's spelling, by number. */
  readonly names: readonly string[];
  /** The same in lower case. */
  readonly lowerNames: readonly string[];
  /** By prefix (`s3`), in lower case. */
  readonly services: ReadonlyMap<string, ServiceInfo>;
  /** Keys that any service's policies may use, by lower-case name. */
  readonly globalKeys: ReadonlyMap<string, ConditionKey>;
}

/** Permissions management is what hands out rights; AWS counts it as writing too, as it does tagging. */
export type AccessLevel = 'list' | 'read' | 'write' | 'tagging' | 'permissions';

export interface ServiceInfo {
  readonly prefix: string;
  readonly name: string;
  /** Resource control policies of an organization apply to the service. */
  readonly hasResourceControlPolicies: boolean;
  /** Numbers of its actions: from `first` up to, and without, `end`. */
  readonly first: number;
  readonly end: number;
  readonly resourceTypes: readonly ResourceType[];
  readonly conditionKeys: readonly ConditionKey[];
}

export interface ResourceType {
  readonly name: string;
  /** With `${Partition}`, `${Region}`, `${Account}` and other names in the places of values. */
  readonly arn: string;
  readonly conditionKeys: readonly ConditionKey[];
}

export type KeyType =
  | 'String'
  | 'ArrayOfString'
  | 'ARN'
  | 'ArrayOfARN'
  | 'Bool'
  | 'ArrayOfBool'
  | 'Numeric'
  | 'Date'
  | 'IPAddress';

export interface ConditionKey {
  /** In AWS's spelling; may hold `${TagKey}`. */
  readonly key: string;
  readonly type: KeyType;
}

export interface ActionInfo {
  readonly number: number;
  readonly name: string;
  readonly service: ServiceInfo;
  readonly level: AccessLevel;
  /** Empty: the action takes no resource, and only `*` allows it. */
  readonly resourceTypes: readonly { readonly type: ResourceType; readonly required: boolean }[];
  /** Beside the global ones. */
  readonly conditionKeys: readonly ConditionKey[];
}

const LEVELS: Readonly<Record<string, AccessLevel>> = {
  L: 'list',
  R: 'read',
  W: 'write',
  T: 'tagging',
  P: 'permissions',
};

const TYPES: Readonly<Record<string, KeyType>> = {
  s: 'String',
  S: 'ArrayOfString',
  a: 'ARN',
  A: 'ArrayOfARN',
  b: 'Bool',
  B: 'ArrayOfBool',
  n: 'Numeric',
  d: 'Date',
  i: 'IPAddress',
};

interface Loaded {
  readonly table: ActionTable;
  /** Each action's line, without its sign; read when it is asked for. */
  readonly lines: readonly string[];
  readonly owners: readonly ServiceInfo[];
}

let loaded: Loaded | undefined;

/** Decoded at first use, which takes some milliseconds. */
export function actionTable(): ActionTable {
  return load().table;
}

function load(): Loaded {
  loaded ??= decode();
  return loaded;
}

interface Service {
  readonly prefix: string;
  readonly name: string;
  readonly hasResourceControlPolicies: boolean;
  readonly conditionKeys: readonly ConditionKey[];
  readonly resourceTypes: ResourceType[];
  /** Lines, without their sign. */
  readonly actions: string[];
}

interface Row {
  readonly service: Service;
  readonly line: string;
  readonly name: string;
  readonly lower: string;
}

function decode(): Loaded {
  const [global = '', ...lines] = TABLE.replaceAll('%{', '${').split('\n');
  const services: Service[] = [];
  for (const line of lines) {
    const current = services.at(-1);
    const rest = line.slice(2);
    if (line.startsWith('S')) services.push(serviceOf(rest.split('\t')));
    else if (line.startsWith('T')) current?.resourceTypes.push(typeOf(rest.split('\t'), current));
    else current?.actions.push(rest);
  }
  // AWS's prefixes sort as its actions do: a hyphen comes before the colon, so actions are sorted as a whole.
  const rows = services
    .flatMap((service) => service.actions.map((line) => rowOf(service, line)))
    .toSorted((one, other) => (one.lower < other.lower ? -1 : 1));
  const infos = infosOf(services, rows);
  return {
    table: {
      version: VERSION,
      names: rows.map((it) => it.name),
      lowerNames: rows.map((it) => it.lower),
      services: new Map([...infos.values()].map((it) => [it.prefix, it])),
      globalKeys: new Map(keysOf(global.split('\t')[1] ?? '').map((it) => [it.key.toLowerCase(), it])),
    },
    lines: rows.map((it) => it.line),
    owners: rows.map((it) => infos.get(it.service)!),
  };
}

function rowOf(service: Service, line: string): Row {
  const name = `${service.prefix}:${line.slice(0, line.indexOf('\t'))}`;
  return { service, line, name, lower: name.toLowerCase() };
}

function infosOf(services: readonly Service[], rows: readonly Row[]): ReadonlyMap<Service, ServiceInfo> {
  const firsts = new Map<Service, number>();
  rows.forEach(({ service }, number) => firsts.has(service) || firsts.set(service, number));
  return new Map(
    services.map((service) => {
      const { actions, ...rest } = service;
      const first = firsts.get(service) ?? 0;
      return [service, { ...rest, first, end: first + actions.length }];
    }),
  );
}

function serviceOf([prefix = '', name = '', rcp = '', keys = '']: readonly string[]): Service {
  const conditionKeys = keysOf(keys);
  return {
    prefix,
    name,
    hasResourceControlPolicies: rcp === '1',
    conditionKeys,
    resourceTypes: [],
    actions: [],
  };
}

function keysOf(text: string): readonly ConditionKey[] {
  if (text === '') return [];
  return text.split(',').map((it) => {
    const colon = it.lastIndexOf(':');
    return { key: it.slice(0, colon), type: TYPES[it.slice(colon + 1)] ?? 'String' };
  });
}

function typeOf([name = '', arn = '', keys = '']: readonly string[], service: Service): ResourceType {
  return { name, arn, conditionKeys: picked(keys, service.conditionKeys) };
}

function picked<T>(numbers: string, from: readonly T[]): readonly T[] {
  if (numbers === '') return [];
  return numbers.split(',').flatMap((it) => from[Number.parseInt(it, 36)] ?? []);
}

/** The action of that number. Throws RangeError for a number that no action has. */
export function actionInfo(number: number): ActionInfo {
  const { table, lines, owners } = load();
  const [, level = '', types = '', keys = ''] = lines[number]?.split('\t') ?? [];
  const service = owners[number];
  const name = table.names[number];
  if (service === undefined || name === undefined) throw new RangeError(`there is no action ${number}`);
  return {
    number,
    name,
    service,
    level: LEVELS[level] ?? 'write',
    resourceTypes: types === '' ? [] : types.split(',').flatMap((it) => useOf(it, service)),
    conditionKeys: picked(keys, service.conditionKeys),
  };
}

function useOf(text: string, service: ServiceInfo): ActionInfo['resourceTypes'] {
  const type = service.resourceTypes[Number.parseInt(text, 36)];
  return type === undefined ? [] : [{ type, required: text.endsWith('!') }];
}

/** The number of an action, written in any case; undefined where AWS has none of that name. */
export function actionNumber(name: string): number | undefined {
  const lower = name.toLowerCase();
  const at = firstAtOrAfter(lower);
  return actionTable().lowerNames[at] === lower ? at : undefined;
}

/** Numbers of the actions whose names start so (lower case): from `first` up to, and without, `end`. */
export function actionsStarting(prefix: string): { readonly first: number; readonly end: number } {
  const first = firstAtOrAfter(prefix);
  // No action's name holds a character of this number.
  return { first, end: firstAtOrAfter(`${prefix}\uFFFF`) };
}

function firstAtOrAfter(text: string): number {
  const { lowerNames } = actionTable();
  let low = 0;
  let high = lowerNames.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lowerNames[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
