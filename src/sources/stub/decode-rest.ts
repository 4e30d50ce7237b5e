import { JsonCodec2 } from '@smithy/core/protocols';
import type { NormalizedSchema } from '@smithy/core/schema';
import { splitHeader } from '@smithy/core/serde';
import { isRecord } from './guards.ts';
import type { WireRequest } from './protocol.ts';
import { readText } from './read-text.ts';
import type { RouteMatch } from './route.ts';
import type { StubOperation, StubService } from './service.ts';
import type { Member } from './shapes.ts';
import { membersOf } from './shapes.ts';

type NamedMember = readonly [...Member, wireName: string];

interface InputBindings {
  readonly labels: readonly Member[];
  readonly queries: readonly NamedMember[];
  readonly queryMap: Member | undefined;
  readonly headers: readonly NamedMember[];
  readonly prefixHeaders: readonly NamedMember[];
  readonly payload: Member | undefined;
  readonly hasBody: boolean;
}

const REST_JSON = new JsonCodec2({
  timestampFormat: { useTrait: true, default: 7 },
  httpBindings: true,
  jsonName: true,
}).createDeserializer();

const known = new WeakMap<StubOperation, InputBindings>();

/** The input of a REST request: from its path, query, headers and body. */
export async function readRest(
  service: StubService,
  match: RouteMatch,
  request: WireRequest,
  body: Uint8Array,
): Promise<Record<string, unknown>> {
  const bindings = bindingsOf(match.operation);
  const input: Record<string, unknown> = await readBody(service, match.operation, bindings, body);
  for (const [name, schema] of bindings.labels) {
    const text = match.labels[name];
    if (text !== undefined) input[name] = readText(schema, text);
  }
  readQuery(bindings, request, input);
  readHeaders(bindings, request, input);
  return input;
}

function bindingsOf(operation: StubOperation): InputBindings {
  let bindings = known.get(operation);
  if (bindings === undefined) known.set(operation, (bindings = compile(operation)));
  return bindings;
}

function compile(operation: StubOperation): InputBindings {
  const labels: Member[] = [];
  const queries: NamedMember[] = [];
  const headers: NamedMember[] = [];
  const prefixHeaders: NamedMember[] = [];
  let queryMap: Member | undefined;
  let payload: Member | undefined;
  let hasBody = false;
  for (const [name, schema] of membersOf(operation.input)) {
    const traits = schema.getMergedTraits();
    if (traits.httpLabel !== undefined) labels.push([name, schema]);
    else if (traits.httpQuery !== undefined) queries.push([name, schema, traits.httpQuery]);
    else if (traits.httpQueryParams !== undefined) queryMap = [name, schema];
    else if (traits.httpHeader !== undefined) headers.push([name, schema, traits.httpHeader.toLowerCase()]);
    else if (traits.httpPrefixHeaders !== undefined) {
      prefixHeaders.push([name, schema, traits.httpPrefixHeaders.toLowerCase()]);
    } else if (traits.httpPayload !== undefined) payload = [name, schema];
    else hasBody = true;
  }
  return { labels, queries, queryMap, headers, prefixHeaders, payload, hasBody };
}

async function readBody(
  service: StubService,
  operation: StubOperation,
  { payload, hasBody }: InputBindings,
  body: Uint8Array,
): Promise<Record<string, unknown>> {
  if (body.byteLength === 0) return {};
  if (payload !== undefined) return { [payload[0]]: await readPayload(service, payload[1], body) };
  if (!hasBody) return {};
  const document = await readDocument(service, operation.input, body);
  return isRecord(document) ? document : {};
}

function readPayload(service: StubService, schema: NormalizedSchema, body: Uint8Array): unknown {
  if (schema.isBlobSchema() || schema.isStreaming()) return body;
  return schema.isStringSchema() ? textOf(body) : readDocument(service, schema, body);
}

function readDocument(service: StubService, schema: NormalizedSchema, body: Uint8Array): unknown {
  return service.protocol === 'rest-json'
    ? REST_JSON.read(schema, textOf(body))
    : service.readDocument(schema, body);
}

export function textOf(body: Uint8Array): string {
  return Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8');
}

function readQuery(
  { queries, queryMap }: InputBindings,
  request: WireRequest,
  input: Record<string, unknown>,
): void {
  for (const [name, schema, key] of queries) {
    const given = request.query[key];
    if (given === undefined) continue;
    const texts = typeof given === 'string' ? [given] : (given ?? ['']);
    input[name] = schema.isListSchema()
      ? texts.map((text) => readText(schema.getValueSchema(), text))
      : readText(schema, texts[0] ?? '');
  }
  if (queryMap !== undefined) {
    const taken = new Set(queries.map(([, , key]) => key));
    const rest = Object.entries(request.query).filter(([key]) => !taken.has(key));
    if (rest.length > 0) input[queryMap[0]] = Object.fromEntries(rest);
  }
}

function readHeaders(
  { headers, prefixHeaders }: InputBindings,
  request: WireRequest,
  input: Record<string, unknown>,
): void {
  for (const [name, schema, header] of headers) {
    const text = request.headers[header];
    if (text === undefined) continue;
    input[name] = schema.isListSchema()
      ? splitHeader(text).map((item) => readText(schema.getValueSchema(), item))
      : readText(schema, text);
  }
  for (const [name, , prefix] of prefixHeaders) {
    const found = Object.entries(request.headers).filter(([header]) => header.startsWith(prefix));
    if (found.length > 0) {
      input[name] = Object.fromEntries(found.map(([header, text]) => [header.slice(prefix.length), text]));
    }
  }
}
