import { actionInfo, actionNumber } from '../actions/actions.ts';
import type { Call } from './call.ts';
import { ACTIONS_ON_VERSIONS, OTHER_ACTIONS, RULED_BY_NO_POLICY } from './event-names.ts';
import { resourcesOf } from './event-resources.ts';
import { prefixesOf } from './event-sources.ts';
import { textsAt, valuesAt } from './fields.ts';
import { furtherActions } from './further-actions.ts';
import { passedRoles } from './passed-roles.ts';
import { asPatternText } from './resource-arns.ts';
import { restPathOf } from './rest-paths.ts';

export interface NeededAction {
  /** In AWS's spelling. */
  readonly action: string;
  /** Undefined: not, or not all, known. */
  readonly resources: readonly string[] | undefined;
  /** What it depends on whether AWS asked for it. */
  readonly perhaps?: string;
}

export type Needed =
  | { readonly known: true; readonly needs: readonly NeededAction[] }
  | { readonly known: false; readonly why: string };

/** What AWS asked the caller's policies for. */
export function neededActions(call: Call): Needed {
  const { source, name } = call.record;
  const prefixes = prefixesOf(source);
  if (prefixes.length === 0) return { known: false, why: `no service of IAM is known for ${source}` };
  for (const event of eventNames(name)) {
    for (const prefix of prefixes) {
      const needed = neededBy(call, prefix, event);
      if (needed !== undefined) return needed;
    }
  }
  return { known: false, why: `no action of ${prefixes.join(' or ')} is known for the event ${name}` };
}

/** Some services add the version of their API: `UpdateFunctionCode20150331v2`, `CreateDistribution2020_05_31`. */
function eventNames(name: string): readonly string[] {
  const plain = name.replace(/_?\d{4}[-_]?\d{2}[-_]?\d{2}(?:v\d+)?$/, '');
  return plain === name || plain === '' ? [name] : [name, plain];
}

function neededBy(call: Call, prefix: string, event: string): Needed | undefined {
  const key = `${prefix}:${event}`;
  const unruled = own(RULED_BY_NO_POLICY, key);
  if (unruled !== undefined)
    return { known: false, why: `${key} is ruled by no policy of the account: ${unruled}` };
  const statements = prefix === 'dynamodb' ? dynamodbNeeds(call, event) : undefined;
  if (statements !== undefined) return statements;
  const actions = own(OTHER_ACTIONS, key) ?? (actionNumber(key) === undefined ? undefined : [key]);
  if (actions === undefined) return prefix === 'apigateway' ? restNeeds(call, event) : undefined;
  const numbers = actions.flatMap((it) => actionNumber(versioned(call, it)) ?? []);
  const needs = numbers.map((it) => ({ action: actionInfo(it).name, resources: resourcesOf(call, it) }));
  return { known: true, needs: withFurther(call, key, needs) };
}

function own<T>(from: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(from, key) ? from[key] : undefined;
}

function versioned({ record }: Call, action: string): string {
  const other = own(ACTIONS_ON_VERSIONS, action);
  return other !== undefined && textsAt(record.request, 'versionId').length > 0 ? other : action;
}

function withFurther(call: Call, key: string, needs: readonly NeededAction[]): readonly NeededAction[] {
  const further = [...furtherActions(call, key, needs[0]?.resources), ...passedRoles(call, key)];
  // Keys that were deleted with several at once may have been versions, which the record does not tell.
  const versions =
    key === 's3:DeleteObjects' && needs[0] !== undefined
      ? [{ ...needs[0], action: 's3:DeleteObjectVersion', perhaps: 'if versions were named' }]
      : [];
  return [...needs, ...further, ...versions].filter((it) => actionNumber(it.action) !== undefined);
}

function restNeeds(call: Call, event: string): Needed | undefined {
  const { request } = call.record;
  const rest = restPathOf(event, textsAt(request, 'apiId').length > 0);
  if (rest === undefined) return undefined;
  const values = [...rest.path.matchAll(/\{(\w+)\}/g)].map((it) => textsAt(request, it[1] ?? '')[0]);
  const { partition, region } = call.where;
  let at = 0;
  const path = rest.path.replaceAll(/\{\w+\}/g, () => asPatternText(values[at++] ?? ''));
  const isWhole = !values.includes(undefined) && region !== undefined;
  const resources = isWhole ? [`arn:${partition}:apigateway:${region}::${path}`] : undefined;
  const needs = [{ action: `apigateway:${rest.method}`, resources }];
  return { known: true, needs: withFurther(call, `apigateway:${event}`, needs) };
}

const TRANSACTED: Readonly<Record<string, string>> = {
  put: 'dynamodb:PutItem',
  update: 'dynamodb:UpdateItem',
  delete: 'dynamodb:DeleteItem',
  conditioncheck: 'dynamodb:ConditionCheckItem',
};

/** https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ql-iam.html */
const PARTIQL: Readonly<Record<string, string>> = {
  select: 'dynamodb:PartiQLSelect',
  insert: 'dynamodb:PartiQLInsert',
  update: 'dynamodb:PartiQLUpdate',
  delete: 'dynamodb:PartiQLDelete',
  exists: 'dynamodb:PartiQLSelect',
};

/**
 * Calls that bear several operations, each of which is asked for by itself: the request tells which.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html
 */
function dynamodbNeeds(call: Call, event: string): Needed | undefined {
  const words = wordsOf(call, event);
  if (words === undefined) return undefined;
  const known = event === 'TransactWriteItems' ? TRANSACTED : PARTIQL;
  const actions = words.map((it) => own(known, it.toLowerCase()));
  if (words.length === 0 || actions.includes(undefined)) {
    return { known: false, why: `the record of ${event} does not tell what it did` };
  }
  const distinct = [...new Set(actions.flatMap((it) => it ?? []))];
  const arns = call.record.resourceArns.map(asPatternText);
  // Of several tables the record does not tell which was for what.
  const resources = arns.length === 1 || (arns.length > 0 && distinct.length === 1) ? arns : undefined;
  return { known: true, needs: distinct.map((action) => ({ action, resources })) };
}

function wordsOf({ record }: Call, event: string): readonly string[] | undefined {
  const { request } = record;
  if (event === 'TransactWriteItems') return textsAt(request, 'requestItems.operation');
  if (event === 'ExecuteStatement') return textsAt(request, 'statement').map(firstWord);
  if (event !== 'BatchExecuteStatement' && event !== 'ExecuteTransaction') return undefined;
  const lists = ['requestItems', 'statements', 'transactStatements'];
  const items = lists.flatMap((it) => valuesAt(request, it));
  return items.flatMap((it) => textsAt(it, 'statement')).map(firstWord);
}

function firstWord(text: string): string {
  return /^\s*(\w+)/.exec(text)?.[1] ?? '';
}
