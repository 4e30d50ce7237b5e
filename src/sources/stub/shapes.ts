import type { NormalizedSchema } from '@smithy/core/schema';
import { toBase64 } from '@smithy/core/serde';

export type Member = readonly [name: string, schema: NormalizedSchema];

/** The members of a structure; none of an operation that takes or answers nothing. */
export function membersOf(schema: NormalizedSchema): Iterable<Member> {
  return schema.isStructSchema() ? schema.structIterator() : [];
}

/** A schema has its required members first, and counts them. */
export function requiredMembers(schema: NormalizedSchema): readonly Member[] {
  const raw: unknown = schema.getSchema();
  const count: unknown = Array.isArray(raw) ? raw[6] : 0;
  return [...membersOf(schema)].slice(0, typeof count === 'number' ? count : 0);
}

/** Timestamps on the wire: 2026-11-24T00:00:00Z, `Tue, 24 Nov 2026 00:00:00 GMT`, seconds since 1970. */
export type TimestampFormat = 'date-time' | 'http-date' | 'epoch-seconds';

// The numbers by which schemas name a timestamp's format; 4 leaves it to the protocol.
const FORMATS = new Map<unknown, TimestampFormat>([
  [5, 'date-time'],
  [6, 'http-date'],
  [7, 'epoch-seconds'],
]);

export function timestampFormat(schema: NormalizedSchema, otherwise: TimestampFormat): TimestampFormat {
  return FORMATS.get(schema.getSchema()) ?? otherwise;
}

export function timestampText(date: Date, format: TimestampFormat): string {
  if (format === 'date-time') return date.toISOString().replace('.000Z', 'Z');
  if (format === 'http-date') return date.toUTCString();
  return String(date.getTime() / 1000);
}

/** The object by which a structure's compiled form is remembered: its schema is one and the same array everywhere. */
export function structKey(schema: NormalizedSchema): object {
  const raw: unknown = schema.getSchema();
  return typeof raw === 'object' && raw !== null ? raw : schema;
}

export function base64(value: unknown): string {
  return value instanceof Uint8Array || typeof value === 'string' ? toBase64(value) : '';
}

export function asDate(value: unknown): Date {
  return value instanceof Date ? value : new Date(String(value));
}

export function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}
