import { actionInfo } from '../actions/actions.ts';
import type { ActionInfo, ResourceType } from '../actions/actions.ts';
import type { Call } from './call.ts';
import { isObject, memberOf, textsAt } from './fields.ts';
import { asPatternText, formatsOf, isArn, isOfType, writeArn } from './resource-arns.ts';
import { placesOf } from './resource-places.ts';
import type { Place, TypePlaces } from './resource-places.ts';
import { specialResources } from './special-resources.ts';

/**
 * The ARNs that an action of the call is on, as a policy would name them: a star stands for what only AWS knows (the id
 * of a thing to be made), a question mark for a character that a policy would read as more than itself. Undefined:
 * not all of them can be told. `*`: the action takes no resource.
 */
export function resourcesOf(call: Call, number: number): readonly string[] | undefined {
  const action = actionInfo(number);
  if (action.resourceTypes.length === 0) return ['*'];
  const found = action.resourceTypes.map(({ type, required }) => ({
    required,
    name: type.name,
    arns: resourcesOfType(call, action, type),
  }));
  const arns = [...new Set(found.flatMap((it) => it.arns))];
  if (arns.length === 0) return namesNothing(call, found) ? ['*'] : undefined;
  const missing = found.some((it) => it.required && it.arns.length === 0);
  if (missing && !isOneOfSeveral(action)) return undefined;
  const beside = BESIDE[action.name];
  const isWhole = beside === undefined || found.some((it) => beside.includes(it.name) && it.arns.length > 0);
  return isWhole ? arns : undefined;
}

/** Types of which one must be there, though the reference requires none by itself. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  'ssm:SendCommand': ['instance', 'managed-instance'],
  'ssm:StartSession': ['instance', 'managed-instance', 'task'],
};

/** A listing that names nothing is asked for on everything, where the reference requires no type. */
function namesNothing({ record }: Call, found: readonly { readonly required: boolean }[]): boolean {
  const { request, errorCode } = record;
  // The record of a call that failed may have no parameters though the request had.
  const isEmpty =
    (request === null && errorCode === undefined) || (isObject(request) && Object.keys(request).length === 0);
  return isEmpty && !found.some((it) => it.required);
}

/**
 * Of several types that the reference calls required, a request is on one: tags are put on one thing, a model of
 * Bedrock is of one kind.
 */
function isOneOfSeveral({ name, service }: ActionInfo): boolean {
  if (/(?:Tags?|TagsForResource|TagResource|TagsToResource|TagsFromResource)$/.test(name)) return true;
  return service.prefix === 'bedrock' || service.prefix === 'elasticloadbalancing';
}

function resourcesOfType(call: Call, action: ActionInfo, type: ResourceType): readonly string[] {
  const { places, own } = placesOf(action.name, action.service.prefix, type.name);
  const special = specialResources(call, action, type.name);
  if (special !== undefined) return special;
  if (own) return fromPlaces(call, type, places, action);
  const ofType = (arns: readonly string[]): readonly string[] =>
    arns.length > MAX_COMBINED
      ? []
      : arns.filter((it) => isArn(it) && isOfType(it, type, action.service)).map(asPatternText);
  const told = ofType(call.record.resourceArns);
  if (told.length > 0) return told;
  const asked = ofType(directTexts(call.record.request));
  return asked.length > 0 ? asked : fromPlaces(call, type, places, action);
}

/** Texts that are parameters themselves, or stand in one that is a list. Deeper ones are about other things. */
function directTexts(request: unknown): readonly string[] {
  if (!isObject(request)) return [];
  return Object.keys(request).flatMap((name) => [
    ...textsAt(request, name),
    ...textsAt(memberOf(request, name), 'items'),
  ]);
}

/** More things than so many are left untold. */
const MAX_COMBINED = 200;

function fromPlaces(
  call: Call,
  type: ResourceType,
  places: TypePlaces | undefined,
  { service, name }: ActionInfo,
): readonly string[] {
  const { request } = call.record;
  const plainType = type.name.replaceAll(/[^A-Za-z0-9]/g, '');
  const isOwn = name.toLowerCase().endsWith(plainType.toLowerCase());
  for (const { template, variables } of formatsOf(type)) {
    // What has no values would always be there.
    if (variables.length === 0 && places === undefined) continue;
    const made = combine(request, variables, (variable) => {
      if (places !== undefined && Object.hasOwn(places, variable)) return places[variable];
      return { paths: pathsByName(variable, isOwn, variables.length === 1 ? plainType : undefined) };
    }).flatMap((values) => {
      const [direct] = Object.values(values).filter((it) => isArn(it));
      if (direct !== undefined) return isOfType(direct, type, service) ? [direct] : [];
      return writeArn(template, { values, ...call.where }) ?? [];
    });
    if (made.length > 0) return made;
  }
  return [];
}

/** Names that tell nothing of what they name. */
const ANY_ID = /^(?:resource)?(?:id|identifier|uuid)$/i;
const ANY_NAME = /^(?:resource)?name$/i;

/**
 * The parameter of the value's name; of the type's name, `resolverQueryLogConfigId` for
 * `resolver-query-log-config/${ResourceId}`, where the ARN has but one value; and `id` or `name`, where the action is
 * called after the type: `GetCachePolicy` for `cache-policy/${Id}`.
 */
function pathsByName(variable: string, isOwn: boolean, type: string | undefined): readonly string[] {
  const isAnyId = ANY_ID.test(variable);
  const isAnyName = ANY_NAME.test(variable);
  const isId = isAnyId || /Id$/i.test(variable);
  const isName = isAnyName || /Name$/i.test(variable);
  return [
    ...(isAnyId || isAnyName ? [] : [variable]),
    ...(type !== undefined && isId ? [`${type}Id`, `${type}Identifier`] : []),
    ...(type !== undefined && isName ? [`${type}Name`] : []),
    ...(isOwn && isId ? ['id', 'identifier'] : []),
    ...(isOwn && isName ? ['name'] : []),
  ];
}

/** Every combination of the variables' values; none where one of them has none. */
function combine(
  request: unknown,
  variables: readonly string[],
  placeOf: (variable: string) => Place | undefined,
): readonly Readonly<Record<string, string>>[] {
  let rows: readonly Readonly<Record<string, string>>[] = [{}];
  for (const variable of variables) {
    const values = valuesOf(request, placeOf(variable));
    rows = rows.flatMap((row) => values.map((value) => ({ ...row, [variable]: value })));
    if (rows.length > MAX_COMBINED) return [];
  }
  return rows;
}

function valuesOf(request: unknown, place: Place | undefined): readonly string[] {
  for (const path of place?.paths ?? []) {
    const texts = textsAt(request, path).map(asPatternText);
    if (texts.length === 0) continue;
    const values = texts.map((it) => (place?.as ?? plainName)(it) ?? (isArn(it) ? it : undefined));
    // One of several that cannot be told leaves all untold.
    return values.includes(undefined) ? [] : values.flatMap((it) => it ?? []);
  }
  return place?.otherwise === undefined ? [] : [place.otherwise];
}

/** A name, and not a part of an ARN or a number of the API's own. */
function plainName(text: string): string | undefined {
  return text.includes(':') ? undefined : text;
}
