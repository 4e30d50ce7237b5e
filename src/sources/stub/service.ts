import { NormalizedSchema } from '@smithy/core/schema';
import { isRecord, stringAt, textOr } from './guards.ts';
import type { Protocol } from './protocol.ts';
import { protocolOf } from './protocol.ts';

/** A service as its SDK client describes it. */
export interface StubService {
  /** The SDK client's suffix. */
  readonly service: string;
  readonly namespace: string;
  readonly protocol: Protocol;
  readonly signingName: string;
  /** The API's date, as query requests carry it. */
  readonly version: string;
  /** Before the dot in `X-Amz-Target`. */
  readonly target: string;
  readonly xmlNamespace: string | undefined;
  /** A JSON or CBOR service that once spoke query, and still tells errors' old codes in a header. */
  readonly queryCompatible: boolean;
  readonly operationNames: readonly string[];
  operation(name: string): StubOperation | undefined;
  errorShape(code: string): ErrorShape | undefined;
  /** Reads a document in the service's own format (REST protocols only). */
  readDocument(schema: NormalizedSchema, bytes: Uint8Array): unknown;
}

export interface StubOperation {
  readonly name: string;
  readonly input: NormalizedSchema;
  readonly output: NormalizedSchema;
  readonly http: HttpBinding | undefined;
}

export interface HttpBinding {
  readonly method: string;
  /** Path and query pattern: `/{Key+}?acl`. */
  readonly uri: string;
  readonly status: number;
}

export interface ErrorShape {
  /** The SDK's name of it. */
  readonly name: string;
  readonly wireCode: string;
  readonly status: number;
}

type StaticOperation = readonly [
  9,
  string,
  string,
  unknown,
  Parameters<typeof NormalizedSchema.of>[0],
  Parameters<typeof NormalizedSchema.of>[0],
];
type StaticError = readonly [-3, string, string, unknown];

/** Reads a service out of a client's module: from what it exports, and from the configuration of a client made for that. */
export function readService(service: string, module: object): StubService {
  const exports = new Map<string, unknown>(Object.entries(module));
  const config = clientConfig(service, exports);
  const settings = isRecord(config['protocolSettings']) ? config['protocolSettings'] : {};
  const protocol = clientProtocol(service, config['protocol']);
  const operations = new Map<string, StaticOperation>();
  const errors = new Map<string, ErrorShape>();
  for (const value of exports.values()) {
    if (isOperation(value)) operations.set(value[2], value);
    if (isError(value)) addError(errors, value);
  }
  return {
    service,
    namespace: textOr(settings['defaultNamespace'], ''),
    protocol: protocolOf(protocol.getShapeId()),
    signingName: textOr(config['defaultSigningName'], service),
    version: textOr(settings['version'], ''),
    target: textOr(settings['serviceTarget'], ''),
    xmlNamespace: stringAt(settings, 'xmlNamespace'),
    queryCompatible: settings['awsQueryCompatible'] === true,
    operationNames: [...operations.keys()],
    operation: memoized((name) => {
      const found = operations.get(name);
      return found === undefined ? undefined : readOperation(found);
    }),
    errorShape: (code) => errors.get(code),
    readDocument: (schema, bytes) => protocol.getPayloadCodec().createDeserializer().read(schema, bytes),
  };
}

interface ClientProtocol {
  getShapeId(): string;
  getPayloadCodec(): { createDeserializer(): { read(schema: NormalizedSchema, bytes: Uint8Array): unknown } };
}

/** The configuration of a client that is made for nothing else: the protocol's settings are nowhere else to be had. */
function clientConfig(service: string, exports: ReadonlyMap<string, unknown>): Record<string, unknown> {
  const [, Client] = [...exports].find(([name]) => name.endsWith('Client') && !name.startsWith('__')) ?? [];
  if (!isClientClass(Client)) throw new Error(`The module for ${service} exports no client.`);
  const client = new Client({
    region: 'us-east-1',
    credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
  });
  client.destroy();
  return client.config;
}

function isClientClass(
  value: unknown,
): value is new (config: object) => { readonly config: Record<string, unknown>; destroy(): void } {
  return typeof value === 'function';
}

function clientProtocol(service: string, value: unknown): ClientProtocol {
  if (isClientProtocol(value)) return value;
  throw new Error(`The client for ${service} has no protocol object.`);
}

function isClientProtocol(value: unknown): value is ClientProtocol {
  return isRecord(value) && typeof value['getShapeId'] === 'function';
}

function isOperation(value: unknown): value is StaticOperation {
  return Array.isArray(value) && value[0] === 9 && value.length === 6;
}

function isError(value: unknown): value is StaticError {
  return Array.isArray(value) && value[0] === -3;
}

function readOperation([, , name, traits, input, output]: StaticOperation): StubOperation {
  const http = isRecord(traits) ? traits['http'] : undefined;
  return {
    name,
    input: NormalizedSchema.of(input),
    output: NormalizedSchema.of(output),
    http: isHttpTrait(http) ? { method: http[0], uri: http[1], status: http[2] } : undefined,
  };
}

function isHttpTrait(value: unknown): value is readonly [string, string, number] {
  return Array.isArray(value) && value.length === 3;
}

function addError(errors: Map<string, ErrorShape>, [, , name, traits]: StaticError): void {
  const known = isRecord(traits) ? traits : {};
  const query: unknown = known['awsQueryError'];
  const [code, queryStatus] = Array.isArray(query) ? [String(query[0]), Number(query[1])] : [name, undefined];
  const shape = { name, wireCode: code, status: queryStatus ?? statusOf(known) };
  errors.set(name, shape);
  if (!errors.has(code)) errors.set(code, shape);
}

function statusOf(traits: Readonly<Record<string, unknown>>): number {
  if (typeof traits['httpError'] === 'number') return traits['httpError'];
  return traits['error'] === 'server' ? 500 : 400;
}

function memoized<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    if (fresh !== undefined) made.set(key, fresh);
    return fresh;
  };
}
