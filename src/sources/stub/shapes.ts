import type { NormalizedSchema } from '@smithy/core/schema';
import { toBase64 } from '@smithy/core/serde';

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
