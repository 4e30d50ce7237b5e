import type { Catalog } from './catalog.ts';
import { decode } from './decode.ts';
import { encode } from './encode.ts';
import { encodeError } from './encode-error.ts';
import type { Respond, StubAnswer, StubCall, WireRequest, WireResponse } from './protocol.ts';
import type { StubOperation, StubService } from './service.ts';

export interface AnswerOptions {
  readonly respond: Respond;
  readonly catalog: Catalog;
  /** Told of every call that could be read, before it is answered. */
  readonly onCall?: ((call: StubCall) => void) | undefined;
}

export interface Answered {
  readonly response: WireResponse;
  /** Both absent for a request that no operation fits. */
  readonly call: StubCall | undefined;
  readonly said: StubAnswer | undefined;
  /** The answer's body is a stream to the SDK (an object's content). */
  readonly streams: boolean;
}

/** A request's answer: reads it, asks the responder, writes what it says. */
export async function answer(request: WireRequest, options: AnswerOptions): Promise<Answered> {
  const decoded = await decode(request, options.catalog);
  if (!decoded.ok) {
    return {
      response: encodeError(decoded.error, decoded.protocol),
      call: undefined,
      said: undefined,
      streams: false,
    };
  }
  const { call, service, operation } = decoded;
  options.onCall?.(call);
  const said = await options.respond(call);
  return { response: write(said, call, service, operation), call, said, streams: streams(operation) };
}

function write(
  said: StubAnswer,
  call: StubCall,
  service: StubService,
  operation: StubOperation,
): WireResponse {
  if ('raw' in said) return said.raw;
  if ('error' in said) return encodeError(said.error, call.protocol, service);
  return encode(service, operation, said.output, call.protocol);
}

const streaming = new WeakMap<StubOperation, boolean>();

function streams(operation: StubOperation): boolean {
  const known = streaming.get(operation);
  if (known !== undefined) return known;
  const { output } = operation;
  const fresh =
    output.isStructSchema() && [...output.structIterator()].some(([, member]) => member.isStreaming());
  streaming.set(operation, fresh);
  return fresh;
}
