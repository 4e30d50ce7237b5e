import { elementsOf, isNull, scalarText, textList } from './policy-elements.ts';
import type { ElementNames, PolicyWarning, Report } from './policy-elements.ts';
import { readJsonText, readJsonValue } from './json-text.ts';
import type { JsonNode, JsonResult } from './json-text.ts';
import { operatorText, readOperator } from './operators.ts';
import type { Qualifier } from './operators.ts';

/** Version 2008-10-17 has no policy variables: `${…}` is plain text there. */
export type PolicyVersion = '2008-10-17' | '2012-10-17';
export type Effect = 'Allow' | 'Deny';
/**
 * AWS's own words; `*` is the bare `"Principal": "*"`, which AWS reads as `{"AWS": "*"}` and services too.
 */
export type PrincipalType = '*' | 'AWS' | 'Service' | 'Federated' | 'CanonicalUser';

/** An account principal's value is its 12 digits, whether it was written so or as its `:root` ARN. */
export interface Principal {
  readonly type: PrincipalType;
  readonly value: string;
}

export interface Condition {
  /** In AWS's spelling, without qualifier and `IfExists`; an unknown operator as it was written. */
  readonly operator: string;
  readonly qualifier?: Qualifier;
  readonly ifExists: boolean;
  /** Lower case: AWS compares key names without case. */
  readonly key: string;
  readonly values: readonly string[];
}

/**
 * A statement has `actions` or `notActions`, never both, never neither; at most one of `principals` and
 * `notPrincipals` (identity policies have neither) and of `resources` and `notResources` (where there is
 * neither, as in a role's trust policy, the resource is the one that the policy is attached to).
 */
export interface Statement {
  readonly sid?: string;
  readonly effect: Effect;
  readonly principals?: readonly Principal[];
  readonly notPrincipals?: readonly Principal[];
  readonly actions?: readonly string[];
  readonly notActions?: readonly string[];
  readonly resources?: readonly string[];
  readonly notResources?: readonly string[];
  readonly conditions: readonly Condition[];
}

export interface Policy {
  readonly version: PolicyVersion;
  readonly id?: string;
  readonly statements: readonly Statement[];
}

export type { PolicyWarning };

export type PolicyResult =
  | { readonly ok: true; readonly policy: Policy; readonly warnings: readonly PolicyWarning[] }
  | { readonly ok: false; readonly error: string };

class NotAPolicy extends Error {}

const POLICY_ELEMENTS: ElementNames = new Map([
  ['version', 'Version'],
  ['id', 'Id'],
  ['statement', 'Statement'],
]);
const STATEMENT_ELEMENTS: ElementNames = new Map(
  [
    'Sid',
    'Effect',
    'Principal',
    'NotPrincipal',
    'Action',
    'NotAction',
    'Resource',
    'NotResource',
    'Condition',
  ].map((name) => [name.toLowerCase(), name]),
);
const EFFECTS: ReadonlyMap<string, Effect> = new Map([
  ['allow', 'Allow'],
  ['deny', 'Deny'],
]);
const PRINCIPAL_TYPES: ReadonlyMap<string, PrincipalType> = new Map([
  ['aws', 'AWS'],
  ['service', 'Service'],
  ['federated', 'Federated'],
  ['canonicaluser', 'CanonicalUser'],
]);

/**
 * Reads a policy as AWS stores it: JSON text (also percent-encoded, as IAM returns it) or an already parsed
 * value. What AWS would refuse but has one plain meaning (an element's case, a duplicate key) is read and
 * reported as a warning. What has no meaning (no action, an unknown effect) makes the whole policy
 * unreadable, so that no caller judges half a policy. Grammar:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function parsePolicy(input: unknown): PolicyResult {
  const json = readJson(input);
  if (!json.ok) return { ok: false, error: `not JSON: ${json.error}` };
  const warnings: PolicyWarning[] = [];
  const report: Report = (code, path, message) => void warnings.push({ code, path, message });
  try {
    return { ok: true, policy: readPolicy(json.node, report), warnings };
  } catch (error) {
    if (error instanceof NotAPolicy) return { ok: false, error: error.message };
    throw error;
  }
}

function readJson(input: unknown): JsonResult {
  if (typeof input !== 'string') return readJsonValue(input);
  return readJsonText(decodeIfEncoded(input));
}

/** IAM returns documents percent-encoded (RFC 3986); some clients decode them, some don't. */
export function decodeIfEncoded(text: string): string {
  if (!/^\s*%7b/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function fail(path: string, problem: string): never {
  throw new NotAPolicy(path === '' ? problem : `${path}: ${problem}`);
}

function readPolicy(node: JsonNode, report: Report): Policy {
  if (node.kind !== 'object') fail('', 'a policy is a JSON object');
  const elements = elementsOf(node.members, POLICY_ELEMENTS, '', report);
  const statement = elements.get('Statement');
  if (statement === undefined) fail('', 'the policy has no Statement');
  const version = readVersion(elements.get('Version'), report);
  const id = textOf(elements.get('Id'), 'Id', report);
  const nodes = statement.kind === 'list' ? statement.items : [statement];
  const statements = nodes.map((it, index) => readStatement(it, `Statement[${index}]`, version, report));
  return { version, ...(id === undefined ? {} : { id }), statements };
}

function readVersion(node: JsonNode | undefined, report: Report): PolicyVersion {
  const text = textOf(node, 'Version', report);
  if (text === undefined) {
    report('missing-version', 'Version', 'without a Version, AWS reads the policy as 2008-10-17');
    return '2008-10-17';
  }
  if (text === '2008-10-17' || text === '2012-10-17') return text;
  report('unknown-version', 'Version', `"${text}" is no policy language version; read as 2012-10-17`);
  return '2012-10-17';
}

function readStatement(node: JsonNode, path: string, version: PolicyVersion, report: Report): Statement {
  if (node.kind !== 'object') fail(path, 'a statement is a JSON object');
  const elements = elementsOf(node.members, STATEMENT_ELEMENTS, path, report);
  const pair = (name: string): readonly [JsonNode | undefined, JsonNode | undefined] => {
    const plain = elements.get(name);
    const not = elements.get(`Not${name}`);
    if (plain !== undefined && not !== undefined) fail(path, `has both ${name} and Not${name}`);
    return [plain, not];
  };
  const [principal, notPrincipal] = pair('Principal');
  const [action, notAction] = pair('Action');
  const [resource, notResource] = pair('Resource');
  if (action === undefined && notAction === undefined) fail(path, 'has neither Action nor NotAction');
  const sid = textOf(elements.get('Sid'), `${path}.Sid`, report);
  const lists = {
    actions: listOf(action, `${path}.Action`, report),
    notActions: listOf(notAction, `${path}.NotAction`, report),
    resources: listOf(resource, `${path}.Resource`, report),
    notResources: listOf(notResource, `${path}.NotResource`, report),
  };
  const principals = readPrincipals(principal, `${path}.Principal`, report);
  const notPrincipals = readPrincipals(notPrincipal, `${path}.NotPrincipal`, report);
  const conditions = readConditions(elements.get('Condition'), `${path}.Condition`, report);
  const statement: Statement = {
    ...(sid === undefined ? {} : { sid }),
    effect: readEffect(elements.get('Effect'), path, report),
    ...(principals === undefined ? {} : { principals }),
    ...(notPrincipals === undefined ? {} : { notPrincipals }),
    ...(lists.actions === undefined ? {} : { actions: lists.actions }),
    ...(lists.notActions === undefined ? {} : { notActions: lists.notActions }),
    ...(lists.resources === undefined ? {} : { resources: lists.resources }),
    ...(lists.notResources === undefined ? {} : { notResources: lists.notResources }),
    conditions,
  };
  warnOfPlainVariables(statement, path, version, report);
  return statement;
}

function readEffect(node: JsonNode | undefined, path: string, report: Report): Effect {
  if (node?.kind !== 'string') fail(path, 'has no Effect');
  if (node.value === 'Allow' || node.value === 'Deny') return node.value;
  const effect = EFFECTS.get(node.value.toLowerCase());
  if (effect === undefined) fail(path, `"${node.value}" is no Effect`);
  report('effect-case', `${path}.Effect`, `AWS takes "${effect}" only, and this is "${node.value}"`);
  return effect;
}

function textOf(node: JsonNode | undefined, path: string, report: Report): string | undefined {
  if (node === undefined) return undefined;
  const text = scalarText(node);
  if (text === undefined) fail(path, 'is not text');
  if (node.kind !== 'string') report('value-type', path, `${text} is not written as text`);
  return text;
}

function listOf(node: JsonNode | undefined, path: string, report: Report): readonly string[] | undefined {
  if (node === undefined) return undefined;
  const list = textList(node);
  if (list === undefined) fail(path, 'is neither text nor a list of texts');
  if (list.length === 0)
    report('empty-list', path, 'an empty list; AWS says that the statement has no effect');
  return list;
}

function readPrincipals(
  node: JsonNode | undefined,
  path: string,
  report: Report,
): readonly Principal[] | undefined {
  if (node === undefined) return undefined;
  if (node.kind !== 'object') return readBarePrincipals(node, path, report);
  const found: Principal[] = [];
  for (const [name, value] of elementsOf(node.members, undefined, path, report)) {
    const type = PRINCIPAL_TYPES.get(name.toLowerCase());
    if (type === undefined) fail(path, `"${name}" is no type of principal`);
    if (type !== name) report('key-case', path, `AWS writes "${type}", and this is "${name}"`);
    const values = listOf(value, `${path}.${type}`, report) ?? [];
    for (const it of values) found.push({ type, value: type === 'AWS' ? accountOr(it) : it });
  }
  if (node.members.length === 0) report('empty-list', path, 'names nobody; the statement has no effect');
  return found;
}

function readBarePrincipals(node: JsonNode, path: string, report: Report): readonly Principal[] {
  const values = listOf(node, path, report) ?? [];
  if (node.kind !== 'string' || node.value !== '*') {
    report('principal-form', path, 'AWS takes "*" or an object here; read as {"AWS": …}');
  }
  return values.map((it) => (it === '*' ? { type: '*', value: '*' } : { type: 'AWS', value: accountOr(it) }));
}

const ACCOUNT_ROOT = /^arn:[a-z-]+:iam::(\d{12}):root$/;

/** AWS: the account's ARN and its bare id behave the same way as principals. */
function accountOr(value: string): string {
  return ACCOUNT_ROOT.exec(value)?.[1] ?? value;
}

function readConditions(node: JsonNode | undefined, path: string, report: Report): readonly Condition[] {
  if (node === undefined) return [];
  if (node.kind !== 'object') fail(path, 'is not a JSON object');
  const found = new Map<string, Condition>();
  const seen = new Set<string>();
  for (const member of node.members) {
    const spelling = readOperator(member.name);
    if (!spelling.known) report('unknown-operator', path, `"${member.name}" is no condition operator`);
    else if (!spelling.exact) {
      report('operator-case', path, `AWS writes "${operatorText(spelling)}", and this is "${member.name}"`);
    }
    if (isNull(member.value)) continue;
    if (member.value.kind !== 'object') fail(`${path}.${member.name}`, 'is not a JSON object');
    const { operator, qualifier, ifExists } = spelling;
    if (seen.has(operatorText(spelling))) report('duplicate-key', path, `"${member.name}" appears twice`);
    seen.add(operatorText(spelling));
    for (const inner of member.value.members) {
      const key = inner.name.toLowerCase();
      const id = `${operatorText(spelling)} ${key}`;
      // AWS refuses two keys that differ in case only; as in JSON, the later one is read.
      if (found.has(id)) report('duplicate-key', `${path}.${member.name}`, `"${inner.name}" appears twice`);
      const values = listOf(inner.value, `${path}.${member.name}.${inner.name}`, report) ?? [];
      found.set(id, { operator, ...(qualifier ? { qualifier } : {}), ifExists, key, values });
    }
  }
  return [...found.values()];
}

function warnOfPlainVariables(
  statement: Statement,
  path: string,
  version: PolicyVersion,
  report: Report,
): void {
  if (version !== '2008-10-17') return;
  const texts = [
    ...(statement.resources ?? statement.notResources ?? []),
    ...statement.conditions.flatMap((it) => it.values),
  ];
  if (texts.some((it) => /\$\{[^}]*\}/.test(it))) {
    report('variable-not-supported', path, 'in a 2008-10-17 policy, ${…} is plain text and no variable');
  }
}
