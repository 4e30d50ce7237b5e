import { isRecord } from './guards.ts';

const NOTHING = new Uint8Array();

/** A request's body whole: text, bytes, or a stream of bytes. */
export async function readBytes(body: unknown): Promise<Uint8Array> {
  if (body === undefined || body === null) return NOTHING;
  if (typeof body === 'string') return Buffer.from(body);
  if (body instanceof Uint8Array) return body;
  if (!isStream(body)) throw new TypeError('A request body is text, bytes or a stream.');
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

function isStream(value: unknown): value is AsyncIterable<Uint8Array | string> {
  return isRecord(value) && Symbol.asyncIterator in value;
}
