import { AuthorizationDetailsError } from './format.ts';

/** An object of a file, and where it stands in it: for messages. */
export interface Place {
  readonly file: string;
  /** `RoleDetailList[3]` */
  readonly path: string;
  readonly object: Readonly<Record<string, unknown>>;
}

export function placeOf(value: unknown, file: string, path: string): Place {
  if (isObject(value)) return { file, path, object: value };
  throw new AuthorizationDetailsError(`${file}: ${path} is not an object`);
}

/** What a member holds, once it is of the type that AWS gives it; absent and null are both undefined. */
export function text(place: Place, member: string): string | undefined {
  return typed(place, member, 'text', (value) => typeof value === 'string');
}

export function number(place: Place, member: string): number | undefined {
  return typed(place, member, 'a number', (value) => typeof value === 'number');
}

export function flag(place: Place, member: string): boolean | undefined {
  return typed(place, member, 'true or false', (value) => typeof value === 'boolean');
}

export function date(place: Place, member: string): Date | undefined {
  const value = text(place, member);
  if (value === undefined) return undefined;
  const at = new Date(value);
  if (Number.isNaN(at.getTime())) throw wrong(place, member, 'a date');
  return at;
}

/** A policy document as text: the AWS CLI prints it as JSON, the API sends it percent-encoded. */
export function document(place: Place, member: string): string | undefined {
  const value = place.object[member];
  if (isObject(value)) return stringified(value);
  return text(place, member);
}

export function texts(place: Place, member: string): string[] | undefined {
  return list(place, member)?.map((value, at) => {
    if (typeof value === 'string') return value;
    throw wrong(place, `${member}[${at}]`, 'text');
  });
}

export function objects(place: Place, member: string): readonly Place[] | undefined {
  return list(place, member)?.map((value, at) =>
    placeOf(value, place.file, pathTo(place, `${member}[${at}]`)),
  );
}

export function object(place: Place, member: string): Place | undefined {
  const value = place.object[member] ?? undefined;
  return value === undefined ? undefined : placeOf(value, place.file, pathTo(place, member));
}

function list(place: Place, member: string): readonly unknown[] | undefined {
  return typed(place, member, 'a list', (value) => Array.isArray(value));
}

function typed<T>(
  place: Place,
  member: string,
  what: string,
  is: (value: unknown) => value is T,
): T | undefined {
  const value = place.object[member] ?? undefined;
  if (value === undefined || is(value)) return value;
  throw wrong(place, member, what);
}

function wrong(place: Place, member: string, what: string): AuthorizationDetailsError {
  return new AuthorizationDetailsError(`${place.file}: ${pathTo(place, member)} is not ${what}`);
}

function pathTo(place: Place, member: string): string {
  return place.path === '' ? member : `${place.path}.${member}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Nested without end, a document cannot be written as text; no text is no document, and is told as such. */
function stringified(value: object): string {
  try {
    return JSON.stringify(value);
  } catch {
    return '';
  }
}
