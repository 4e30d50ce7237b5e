import type { HttpRequest, HttpResponse } from '@smithy/core/protocols';
import type { CauseKind } from '../../src/model/reading.ts';
import { CLIENTS } from '../../src/sources/aws/clients.ts';
import type { Wire } from '../../src/sources/aws/transport.ts';
import { createCatalog } from '../../src/sources/stub/catalog.ts';
import { decode } from '../../src/sources/stub/decode.ts';
import { membersOf } from '../../src/sources/stub/shapes.ts';
import type { Respond, StubAnswer, StubCall } from '../../src/sources/stub/protocol.ts';

/** A way for one operation to fail. It works on answers, or on the wire beneath them. */
export interface Fault {
  readonly name: string;
  /** The causes that may be told for it. */
  readonly causes: readonly CauseKind[];
  readonly answer?: (call: StubCall, real: () => Promise<StubAnswer>) => StubAnswer | Promise<StubAnswer>;
  readonly wire?: (
    request: HttpRequest,
    real: () => Promise<{ response: HttpResponse }>,
  ) => Promise<{ response: HttpResponse }>;
  /** Only operations that have pages can fail so; some of them say by a flag that there is more. */
  readonly paged?: 'by token' | 'by flag';
}

const USER =
  'User: arn:aws:sts::111122223333:assumed-role/SeaworthyAudit/x is not authorized to perform: x:Y';

function refused(name: string, code: string, status: number, because: string): Fault {
  return {
    name,
    causes: ['denied'],
    answer: () => ({ error: { code, message: `${USER} ${because}`, status } }),
  };
}

function thrown(name: string, causes: readonly CauseKind[], error: () => Error): Fault {
  return {
    name,
    causes,
    wire: async () => {
      throw error();
    },
  };
}

function rewritten(name: string, rewrite: (body: Buffer) => Buffer | string, headers: object = {}): Fault {
  return {
    name,
    causes: ['unparsable'],
    wire: async (_, real) => {
      const { response } = await real();
      // An error too comes as an answer that says that all went well.
      response.statusCode = 200;
      const body = Buffer.from(rewrite(Buffer.from(response.body as Uint8Array)));
      Object.assign(response, {
        body,
        headers: { ...response.headers, ...headers, 'content-length': String(body.byteLength) },
      });
      return { response };
    },
  };
}

const network =
  (code: string): (() => Error) =>
  () =>
    Object.assign(new Error(code), { code });

/** Faults after which the read has failed for good. */
export const FATAL: readonly Fault[] = [
  refused('AccessDenied', 'AccessDenied', 403, 'because no identity-based policy allows the x:Y action'),
  refused(
    'AccessDeniedException, status 400',
    'AccessDeniedException',
    400,
    'because no identity-based policy allows it',
  ),
  refused(
    'UnauthorizedOperation',
    'UnauthorizedOperation',
    403,
    'because no identity-based policy allows it',
  ),
  refused('AuthorizationError', 'AuthorizationError', 403, ''),
  refused(
    'denied by a service control policy',
    'AccessDeniedException',
    403,
    'with an explicit deny in a service control policy',
  ),
  {
    name: 'throttled for ever',
    causes: ['throttled'],
    answer: () => ({ error: { code: 'ThrottlingException', message: 'Rate exceeded', status: 400 } }),
  },
  {
    name: 'SlowDown for ever',
    causes: ['throttled'],
    answer: () => ({ error: { code: 'SlowDown', message: 'Reduce your request rate', status: 503 } }),
  },
  {
    name: 'error 500 for ever',
    causes: ['transient'],
    answer: () => ({
      error: { code: 'InternalError', message: 'We encountered an internal error', status: 500 },
    }),
  },
  {
    name: 'gateway page 502',
    causes: ['transient'],
    answer: () => ({
      raw: { statusCode: 502, headers: { 'content-type': 'text/html' }, body: '<html>Bad gateway</html>' },
    }),
  },
  thrown('time-out', ['transient'], () => Object.assign(new Error('late'), { name: 'TimeoutError' })),
  thrown('connection reset', ['transient'], network('ECONNRESET')),
  thrown('no such endpoint', ['unavailable'], network('ENOTFOUND')),
  {
    name: 'web page with status 200',
    causes: ['unparsable'],
    answer: () => ({
      raw: {
        statusCode: 200,
        headers: { 'content-type': 'text/html' },
        body: '<!DOCTYPE html><html></html>',
      },
    }),
  },
  {
    name: 'empty answer',
    causes: ['unparsable'],
    answer: () => ({ raw: { statusCode: 200, headers: {}, body: '' } }),
  },
  rewritten('answer cut in half', (body) => body.subarray(0, Math.floor(body.byteLength / 2))),
  rewritten('answer cut by one byte', (body) => Buffer.from(body.toString().trimEnd()).subarray(0, -1)),
  rewritten('answer of noise', () => 'Lorem ipsum {]'),
  {
    name: 'body shorter than promised',
    causes: ['unparsable'],
    wire: async (_, real) => {
      const { response } = await real();
      response.headers = { ...response.headers, 'content-length': '999999' };
      return { response };
    },
  },
  {
    name: 'page token that loops',
    causes: ['unparsable'],
    paged: 'by token',
    answer: async (_, real) => withToken(await real(), 'again-and-again'),
  },
  {
    name: 'cut listing without a token',
    causes: ['unparsable'],
    paged: 'by flag',
    answer: async (_, real) => withTruncation(await real()),
  },
];

const TOKENS = [
  'NextToken',
  'nextToken',
  'NextPageToken',
  'NextMarker',
  'NextPageMarker',
  'Marker',
  'marker',
  'ContinuationToken',
  'NextContinuationToken',
  'position',
  'LastEvaluatedTableName',
  'ExclusiveStartTableName',
];

/** The answer with every kind of page token set; members that the operation does not have are not sent. */
function withToken(answer: StubAnswer, token: string): StubAnswer {
  if (!('output' in answer)) return answer;
  const more = {
    ...Object.fromEntries(TOKENS.map((name) => [name, token])),
    IsTruncated: true,
    Truncated: true,
  };
  const output: Record<string, unknown> = { ...answer.output, ...more };
  // CloudFront keeps its page inside a structure.
  const inner = output['DistributionList'];
  if (typeof inner === 'object' && inner !== null) output['DistributionList'] = { ...inner, ...more };
  return { output };
}

function withTruncation(answer: StubAnswer): StubAnswer {
  if (!('output' in answer)) return answer;
  const more = { IsTruncated: true, Truncated: true };
  const output: Record<string, unknown> = { ...answer.output, ...more };
  const inner = output['DistributionList'];
  if (typeof inner === 'object' && inner !== null) output['DistributionList'] = { ...inner, ...more };
  return { output };
}

/** A looping token brings the same page for ever. */
function fromTheStart(call: StubCall): StubCall {
  return {
    ...call,
    input: Object.fromEntries(Object.entries(call.input).filter(([name]) => !TOKENS.includes(name))),
  };
}

/** Which kinds of paging an operation has, by the SDK's own description of it. */
export async function pagingOf(operation: string): Promise<ReadonlySet<string>> {
  const [service = '', name = ''] = operation.split(':');
  const module: Readonly<Record<string, unknown>> = await CLIENTS[service as keyof typeof CLIENTS]();
  const paging = new Set<string>();
  if (`paginate${name}` in module) paging.add('by token');
  const output = (await catalog.get(service)).operation(name)?.output;
  const members = output === undefined ? [] : [...membersOf(output)].map(([member]) => member);
  if (members.some((member) => ['IsTruncated', 'Truncated', 'DistributionList'].includes(member)))
    paging.add('by flag');
  return paging;
}

/** A responder that fails one operation, and works for the rest. */
export function failing(respond: Respond, operation: string, fault: Fault): Respond {
  const { answer } = fault;
  if (answer === undefined) return respond;
  return async (call) => {
    const real = async (): Promise<StubAnswer> =>
      respond(fault.paged === undefined ? call : fromTheStart(call));
    return `${call.service}:${call.operation}` === operation ? answer(call, real) : real();
  };
}

const catalog = createCatalog(CLIENTS);

/** A wire that fails one operation beneath the SDK, whatever AWS would have answered. */
export function failingWire(inner: Wire, operation: string, fault: Fault): Wire {
  const { wire } = fault;
  if (wire === undefined) return inner;
  return {
    metadata: inner.metadata ?? { handlerProtocol: 'test' },
    handle: async (request, options) => {
      const real = () => inner.handle(request, options);
      const decoded = await decode(request, catalog);
      const isFaulty = decoded.ok && `${decoded.call.service}:${decoded.call.operation}` === operation;
      return isFaulty ? wire(request, real) : real();
    },
  };
}
