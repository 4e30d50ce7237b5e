import { CborCodec } from '@smithy/core/cbor';
import { JsonCodec2 } from '@smithy/core/protocols';
import type { Catalog } from './catalog.ts';
import { readBytes } from './body.ts';
import type { FormNode } from './decode-form.ts';
import { parseForm, readForm } from './decode-form.ts';
import { readRest, textOf } from './decode-rest.ts';
import { isRecord } from './guards.ts';
import type { Protocol, StubCall, StubError, WireRequest } from './protocol.ts';
import type { RouteMatch, Router } from './route.ts';
import { createRouter } from './route.ts';
import type { StubOperation, StubService } from './service.ts';
import { signerOf } from './signer.ts';

export type Decoded =
  | {
      readonly ok: true;
      readonly call: StubCall;
      readonly service: StubService;
      readonly operation: StubOperation;
    }
  | { readonly ok: false; readonly error: StubError; readonly protocol: Protocol };

/** What a request says of its operation before the service is known. */
type Asked =
  | {
      readonly form: 'json';
      readonly protocol: 'json-1.0' | 'json-1.1';
      readonly target: string;
      readonly operation: string;
    }
  | { readonly form: 'cbor'; readonly protocol: 'cbor'; readonly target: string; readonly operation: string }
  | {
      readonly form: 'query';
      readonly params: FormNode;
      readonly version: string;
      readonly operation: string;
    }
  | { readonly form: 'rest' };

interface Resolved {
  readonly service: StubService;
  readonly operation: StubOperation;
  readonly protocol: Protocol;
  readonly match: RouteMatch | undefined;
  /** Higher where the request fits this service better than others that sign by the same name. */
  readonly fit: number;
}

/** Reads a request: which service, operation and region, and the input as the SDK's command takes it. */
export async function decode(request: WireRequest, catalog: Catalog): Promise<Decoded> {
  const signer = signerOf(request);
  const body = await readBytes(request.body);
  const asked = askedOf(request, body);
  const candidates = await candidatesOf(signer.client, signer.signingName, catalog);
  const resolved = best(candidates, asked, request);
  if (resolved === undefined) return notKnown(asked, candidates, request);
  const { service, operation, protocol } = resolved;
  try {
    const input = await readInput(resolved, asked, request, body);
    const { region, accessKeyId } = signer;
    const call = {
      service: service.service,
      operation: operation.name,
      region,
      input,
      accessKeyId,
      protocol,
    };
    return { ok: true, call, service, operation };
  } catch (error) {
    const message = `The request cannot be read: ${String(error)}`;
    return { ok: false, error: { code: 'SerializationException', message, status: 400 }, protocol };
  }
}

async function candidatesOf(
  client: string | undefined,
  signingName: string | undefined,
  catalog: Catalog,
): Promise<readonly StubService[]> {
  if (client !== undefined && catalog.has(client)) return [await catalog.get(client)];
  return signingName === undefined ? [] : catalog.signedAs(signingName);
}

function askedOf(request: WireRequest, body: Uint8Array): Asked {
  const target = request.headers['x-amz-target'];
  if (target !== undefined) return askedByTarget(target, request.headers['content-type'] ?? '');
  if (request.headers['smithy-protocol'] === 'rpc-v2-cbor') return askedByPath(request.path);
  const form = formOf(request, body);
  const operation = form?.children.get('Action')?.text;
  if (form === undefined || operation === undefined) return { form: 'rest' };
  return { form: 'query', params: form, version: form.children.get('Version')?.text ?? '', operation };
}

function askedByTarget(target: string, contentType: string): Asked {
  const dot = target.lastIndexOf('.');
  const protocol = contentType.startsWith('application/x-amz-json-1.0') ? 'json-1.0' : 'json-1.1';
  return { form: 'json', protocol, target: target.slice(0, dot), operation: target.slice(dot + 1) };
}

/** https://smithy.io/2.0/additional-specs/protocols/smithy-rpc-v2.html: /service/Name/operation/Name */
function askedByPath(path: string): Asked {
  const [operation = '', , target = ''] = path.split('/').toReversed();
  return { form: 'cbor', protocol: 'cbor', target, operation };
}

function formOf(request: WireRequest, body: Uint8Array): FormNode | undefined {
  if (request.headers['content-type']?.startsWith('application/x-www-form-urlencoded'))
    return parseForm(textOf(body));
  if (request.query['Action'] === undefined) return undefined;
  const pairs = new URLSearchParams();
  for (const [key, value] of Object.entries(request.query)) pairs.append(key, String(value));
  return parseForm(pairs.toString());
}

function best(candidates: readonly StubService[], asked: Asked, request: WireRequest): Resolved | undefined {
  let found: Resolved | undefined;
  for (const service of candidates) {
    const resolved = resolve(service, asked, request);
    if (resolved !== undefined && resolved.fit > (found?.fit ?? -1)) found = resolved;
  }
  return found;
}

function resolve(service: StubService, asked: Asked, request: WireRequest): Resolved | undefined {
  if (asked.form === 'rest') {
    const match = routerOf(service)(request);
    if (match === undefined) return undefined;
    return { service, operation: match.operation, protocol: service.protocol, match, fit: match.literals };
  }
  const operation = service.operation(asked.operation);
  if (operation === undefined) return undefined;
  const named = asked.form === 'query' ? asked.version === service.version : asked.target === service.target;
  return { service, operation, protocol: protocolFor(service, asked), match: undefined, fit: named ? 1 : 0 };
}

function protocolFor(service: StubService, asked: Exclude<Asked, { form: 'rest' }>): Protocol {
  if (asked.form === 'query') return service.protocol === 'ec2' ? 'ec2' : 'query';
  return asked.protocol;
}

const routers = new WeakMap<StubService, Router>();

function routerOf(service: StubService): Router {
  let router = routers.get(service);
  if (router === undefined) routers.set(service, (router = createRouter(service)));
  return router;
}

const JSON_RPC = new JsonCodec2({
  timestampFormat: { useTrait: true, default: 7 },
  jsonName: false,
}).createDeserializer();
const CBOR = new CborCodec().createDeserializer();

async function readInput(
  { service, operation, protocol, match }: Resolved,
  asked: Asked,
  request: WireRequest,
  body: Uint8Array,
): Promise<Record<string, unknown>> {
  if (asked.form === 'query')
    return readForm(operation.input, asked.params, protocol === 'ec2' ? 'ec2' : 'query');
  if (match !== undefined) return readRest(service, match, request, body);
  if (body.byteLength === 0 || !operation.input.isStructSchema()) return {};
  const input: unknown =
    asked.form === 'cbor'
      ? await CBOR.read(operation.input, body)
      : await JSON_RPC.read(operation.input, textOf(body));
  return isRecord(input) ? input : {};
}

function notKnown(asked: Asked, candidates: readonly StubService[], request: WireRequest): Decoded {
  const names = candidates.map((service) => service.service).join(', ');
  const what = asked.form === 'rest' ? `${request.method} ${request.path}` : asked.operation;
  const message =
    names === '' ? `No service is known for ${what}.` : `No operation of ${names} is known for ${what}.`;
  const protocol = asked.form === 'json' || asked.form === 'cbor' ? asked.protocol : candidates[0]?.protocol;
  const code = asked.form === 'query' ? 'InvalidAction' : 'UnknownOperationException';
  const status = asked.form === 'rest' ? 404 : 400;
  return {
    ok: false,
    error: { code, message, status },
    protocol: protocol ?? (asked.form === 'query' ? 'query' : 'rest-xml'),
  };
}
