import { actionTable } from '../../actions/actions.ts';
import type { ConditionKey, KeyType } from '../../actions/actions.ts';
import { infoOf } from './infos.ts';

/**
 * Global keys of IAM's documentation that the service authorization reference's list lacks.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
const MORE_GLOBAL_KEYS: readonly ConditionKey[] = [
  { key: 'aws:SignInSessionArn', type: 'ARN' },
  { key: 'codebuild:BuildArn', type: 'ARN' },
  { key: 'codebuild:ProjectArn', type: 'ARN' },
];

/** Where the reference's type is not the one that the IAM User Guide documents. */
const TYPES: ReadonlyMap<string, KeyType> = new Map([
  ['aws:sourcevpcarn', 'ARN'],
  ['aws:epochtime', 'Date'],
]);

/** A key whose name ends in the policy's own words: `aws:ResourceTag/${TagKey}`. */
interface Template {
  readonly start: string;
  readonly end: string;
  readonly key: ConditionKey;
}

interface Keys {
  readonly exact: ReadonlyMap<string, ConditionKey>;
  readonly templates: readonly Template[];
}

/** `${TagKey}`, and how some services' pages write the same; that of Glacier ends with the slash. */
const PLACEHOLDER = /\$\{[^}]*\}|<[^>]*>|(?<=\/)tag-key$/;

function keysOf(list: readonly ConditionKey[]): Keys {
  const exact = new Map<string, ConditionKey>();
  const templates: Template[] = [];
  for (const key of list) {
    const name = key.key.toLowerCase();
    const [start = '', end] = (name.endsWith('/') ? `${name}<>` : name).split(PLACEHOLDER);
    if (end === undefined) exact.set(start, key);
    else templates.push({ start, end, key });
  }
  return { exact, templates };
}

function find(keys: Keys, name: string): ConditionKey | undefined {
  const exact = keys.exact.get(name);
  if (exact !== undefined) return exact;
  return keys.templates.find(
    ({ start, end }) =>
      name.length > start.length + end.length && name.startsWith(start) && name.endsWith(end),
  )?.key;
}

let all: Keys | undefined;
let global: Keys | undefined;

function allKeys(): Keys {
  const { services } = actionTable();
  all ??= keysOf([...services.values()].flatMap((it) => it.conditionKeys));
  return all;
}

function globalKeys(): Keys {
  global ??= keysOf([...actionTable().globalKeys.values(), ...MORE_GLOBAL_KEYS]);
  return global;
}

/** The key of that name, in lower case, whatever service has it; undefined where AWS documents none. */
export function knownKey(name: string): ConditionKey | undefined {
  return find(globalKeys(), name) ?? find(allKeys(), name);
}

export function isGlobalKey(name: string): boolean {
  return find(globalKeys(), name) !== undefined;
}

/** The documented type, with `ArrayOf…` for keys that hold several values. */
export function typeOf(key: ConditionKey): KeyType {
  return TYPES.get(key.key.toLowerCase()) ?? key.type;
}

/** A key whose values the policy's owner makes up: those of tags, of encryption contexts. */
export function hasOwnValues(key: ConditionKey): boolean {
  return PLACEHOLDER.test(key.key) || key.key.endsWith('/');
}

export function isMultivalued(key: ConditionKey): boolean {
  return typeOf(key).startsWith('ArrayOf');
}

/** Names to suggest from: the keys that start with the same prefix. */
export function keysStarting(prefix: string): readonly string[] {
  const list = prefix === 'aws' ? [...actionTable().globalKeys.values()] : keysOfService(prefix);
  return list.map((it) => it.key);
}

function keysOfService(prefix: string): readonly ConditionKey[] {
  return actionTable().services.get(prefix)?.conditionKeys ?? [];
}

const OF_ACTION = new Map<number, Keys>();

/** The keys that an action's requests have, beside the global ones: its own and those of its resources. */
export function actionHasKey(number: number, name: string): boolean {
  const known = OF_ACTION.get(number) ?? keysOf(keysOfAction(number));
  OF_ACTION.set(number, known);
  return find(known, name) !== undefined;
}

function keysOfAction(number: number): readonly ConditionKey[] {
  const { conditionKeys, resourceTypes } = infoOf(number);
  return [...conditionKeys, ...resourceTypes.flatMap((it) => it.type.conditionKeys)];
}
