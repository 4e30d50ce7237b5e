import { Readable } from 'node:stream';
import type { HttpHandler } from '@smithy/core/protocols';
import { HttpResponse } from '@smithy/core/transport';
import type { Answered } from './answer.ts';
import { answer } from './answer.ts';
import type { ClientModules } from './catalog.ts';
import { createCatalog } from './catalog.ts';
import type { Latency } from './latency.ts';
import { orAborted, rest } from './latency.ts';
import type { Respond, StubCall } from './protocol.ts';

export interface StubHandlerOptions {
  readonly respond: Respond;
  /** The SDK's client modules by service (`s3`, `cloudwatch-logs`), each loaded when first called. */
  readonly clients: ClientModules;
  /** How long each answer takes, in milliseconds. */
  readonly latencyMs?: Latency;
  readonly onCall?: (call: StubCall) => void;
}

/**
 * A local AWS inside the process: give it to SDK clients as their `requestHandler`. One handler serves clients of every
 * service and region. What `respond` throws is thrown to the client as its transport's error.
 */
export function createStubHandler(options: StubHandlerOptions): HttpHandler {
  const catalog = createCatalog(options.clients);
  const answering = { respond: options.respond, catalog, onCall: options.onCall };
  return {
    metadata: { handlerProtocol: 'http/1.1' },
    async handle(request, { abortSignal } = {}) {
      const answered = await orAborted(answer(request, answering), abortSignal);
      if (options.latencyMs !== undefined) await rest(options.latencyMs, answered.call, abortSignal);
      return { response: toResponse(answered, request.method) };
    },
    updateHttpClientConfig() {},
    httpHandlerConfigs: () => ({}),
    destroy() {},
  };
}

function toResponse({ response, streams }: Answered, method: string): HttpResponse {
  const { statusCode, headers, body } = response;
  const bytes = method === 'HEAD' ? new Uint8Array() : typeof body === 'string' ? Buffer.from(body) : body;
  // The client writes into the headers it is given, and changes the prototype of the bytes.
  const own = bytes === body ? Uint8Array.from(bytes) : bytes;
  return new HttpResponse({
    statusCode,
    headers: { ...headers },
    body: streams ? Readable.from([own]) : own,
  });
}
