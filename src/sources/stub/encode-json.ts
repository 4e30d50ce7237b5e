import { dateToTag } from '@smithy/core/cbor';
import type { NormalizedSchema } from '@smithy/core/schema';
import { isRecord } from './guards.ts';
import { asDate, base64, isPresent, structKey, timestampFormat, timestampText } from './shapes.ts';

/** What a document format makes of a value: something that JSON.stringify or the CBOR writer takes. */
type Convert = (value: unknown) => unknown;

interface Member {
  readonly name: string;
  readonly key: string;
  readonly convert: Convert;
}

/** How the JSON and CBOR protocols differ in writing the same shapes. */
export interface Dialect {
  /** Only REST JSON renames members: https://smithy.io/2.0/spec/protocol-traits.html#jsonname-trait */
  readonly renames: boolean;
  readonly blob: Convert;
  readonly timestamp: (schema: NormalizedSchema) => Convert;
  readonly number: Convert;
  readonly structs: WeakMap<object, readonly Member[]>;
}

export const JSON_RPC: Dialect = jsonDialect(false);
export const REST_JSON: Dialect = jsonDialect(true);
export const CBOR: Dialect = {
  renames: false,
  blob: unchanged,
  timestamp: () => (value) => dateToTag(asDate(value)),
  number: unchanged,
  structs: new WeakMap(),
};

/** Compiles the writer of some members of a structure: an object with their names on the wire. */
export function documentOf(
  members: Iterable<readonly [string, NormalizedSchema]>,
  dialect: Dialect,
): (value: unknown) => Record<string, unknown> {
  const compiled = compileMembers(members, dialect);
  return (value) => convertMembers(compiled, value);
}

/** Compiles the writer of any value. */
export function converterOf(schema: NormalizedSchema, dialect: Dialect): Convert {
  if (schema.isStructSchema()) {
    const members = structMembers(schema, dialect);
    return (value) => convertMembers(members, value);
  }
  if (schema.isListSchema()) return listConverter(schema, dialect);
  if (schema.isMapSchema()) return mapConverter(schema, dialect);
  if (schema.isBlobSchema()) return dialect.blob;
  if (schema.isTimestampSchema()) return dialect.timestamp(schema);
  if (schema.isNumericSchema()) return dialect.number;
  // No AWS client has an arbitrarily large number in an answer; one that had would lose digits past 2^53.
  if (schema.isBigIntegerSchema() || schema.isBigDecimalSchema()) return Number;
  return unchanged;
}

function jsonDialect(renames: boolean): Dialect {
  return {
    renames,
    blob: base64,
    timestamp: jsonTimestamp,
    number: (value) => (typeof value === 'number' && !Number.isFinite(value) ? String(value) : value),
    structs: new WeakMap(),
  };
}

function jsonTimestamp(schema: NormalizedSchema): Convert {
  const format = timestampFormat(schema, 'epoch-seconds');
  if (format === 'epoch-seconds') return (value) => asDate(value).getTime() / 1000;
  return (value) => timestampText(asDate(value), format);
}

function unchanged(value: unknown): unknown {
  return value;
}

/** Known before its members are compiled, so that a structure may hold itself. */
function structMembers(schema: NormalizedSchema, dialect: Dialect): readonly Member[] {
  const key = structKey(schema);
  const known = dialect.structs.get(key);
  if (known !== undefined) return known;
  const fresh: Member[] = [];
  dialect.structs.set(key, fresh);
  fresh.push(...compileMembers(schema.structIterator(), dialect));
  return fresh;
}

function compileMembers(
  members: Iterable<readonly [string, NormalizedSchema]>,
  dialect: Dialect,
): readonly Member[] {
  return Array.from(members, ([name, schema]) => ({
    name,
    key: dialect.renames ? (schema.getMergedTraits().jsonName ?? name) : name,
    convert: converterOf(schema, dialect),
  }));
}

function convertMembers(members: readonly Member[], value: unknown): Record<string, unknown> {
  const converted: Record<string, unknown> = {};
  if (!isRecord(value)) return converted;
  for (const { name, key, convert } of members) {
    const item = value[name];
    if (isPresent(item)) converted[key] = convert(item);
  }
  return converted;
}

function listConverter(schema: NormalizedSchema, dialect: Dialect): Convert {
  const convert = converterOf(schema.getValueSchema(), dialect);
  if (convert === unchanged) return unchanged;
  return (list) => (Array.isArray(list) ? list.map((item) => (isPresent(item) ? convert(item) : null)) : []);
}

function mapConverter(schema: NormalizedSchema, dialect: Dialect): Convert {
  const convert = converterOf(schema.getValueSchema(), dialect);
  if (convert === unchanged) return unchanged;
  return (map) => {
    if (!isRecord(map)) return {};
    return Object.fromEntries(
      Object.entries(map).map(([key, item]) => [key, isPresent(item) ? convert(item) : null]),
    );
  };
}
