import type { NormalizedSchema } from '@smithy/core/schema';
import { fromBase64 } from '@smithy/core/serde';

/** Reads a simple value that travels as text: in a path, a query string, a header or a form. */
export function readText(schema: NormalizedSchema, text: string): unknown {
  if (schema.isNumericSchema()) return Number(text);
  if (schema.isBooleanSchema()) return text === 'true';
  if (schema.isTimestampSchema()) return readTimestamp(text);
  if (schema.isBlobSchema()) return fromBase64(text);
  return text;
}

const SECONDS = /^-?\d+(?:\.\d+)?$/;

/** The three formats of a timestamp cannot be taken for each other, so the schema need not be asked. */
function readTimestamp(text: string): Date {
  return new Date(SECONDS.test(text) ? Number(text) * 1000 : text);
}

/** Text without its percent escapes; as it is where they are not escapes. */
export function unescapeText(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
