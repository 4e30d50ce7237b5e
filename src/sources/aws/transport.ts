import type { HttpHandlerOptions, RequestHandler } from '@smithy/types';
import type { HttpRequest, HttpResponse } from '@smithy/core/protocols';
import { MalformedAnswer } from './failure.ts';

/** The SDK's way out: one HTTP exchange. Live sockets, a tape, the demo account and fault tests all are one. */
export type Wire = RequestHandler<HttpRequest, HttpResponse, HttpHandlerOptions> & {
  handle(request: HttpRequest, options?: HttpHandlerOptions): Promise<{ response: HttpResponse }>;
};

/** A whole HTTP answer, its body in memory. */
export interface Answer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface WireOptions {
  /** Sees every exchange: a tape records here. */
  readonly onExchange?: ((request: HttpRequest, answer: Answer) => void | Promise<void>) | undefined;
  /** Milliseconds for a whole exchange, the body included. */
  readonly deadlineMs?: number;
}

/**
 * Wraps a wire so that only whole answers get through. The SDK's parsers take a cut XML body for a shorter list, and
 * an empty one for an empty list; here both are malformed.
 */
export function wholeAnswers(inner: Wire, options: WireOptions = {}): Wire {
  return {
    metadata: inner.metadata ?? { handlerProtocol: 'http/1.1' },
    destroy: () => inner.destroy?.(),
    async handle(request, handlerOptions) {
      const whole = exchange(inner, request, handlerOptions);
      const { response, body } = await inTime(whole, options.deadlineMs ?? 60_000);
      const answer = { statusCode: response.statusCode, headers: response.headers, body };
      checkLength(answer);
      if (answer.statusCode < 300) checkWhole(answer);
      await options.onExchange?.(request, answer);
      response.body = body;
      return { response };
    },
  };
}

async function exchange(inner: Wire, request: HttpRequest, handlerOptions: HttpHandlerOptions | undefined) {
  const { response } = await inner.handle(request, handlerOptions);
  return { response, body: await collect(response.body) };
}

/** One timer that ends with the work: an AbortSignal.timeout would stay in memory for its whole time. */
function inTime<T>(work: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(Object.assign(new Error('the answer did not come in time'), { name: 'TimeoutError' }));
    }, ms);
    void work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

async function collect(body: unknown): Promise<Uint8Array> {
  if (body === undefined || body === null) return new Uint8Array();
  if (body instanceof Uint8Array) return body;
  if (typeof body === 'string') return Buffer.from(body);
  const chunks: Uint8Array[] = [];
  for await (const chunk of body as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function checkLength(answer: Answer): void {
  const promised = answer.headers['content-length'];
  if (promised !== undefined && Number(promised) !== answer.body.byteLength) {
    throw new MalformedAnswer(`the body has ${answer.body.byteLength} of ${promised} bytes`);
  }
}

/** Every read of ours answers with a document; which one, its first character tells. */
function checkWhole(answer: Answer): void {
  const text = Buffer.from(answer.body.buffer, answer.body.byteOffset, answer.body.byteLength);
  const head = text.subarray(0, 400).toString('utf8').trimStart();
  const tail = text.subarray(-400).toString('utf8').trimEnd();
  if (head === '') throw new MalformedAnswer('the answer is empty');
  if (/^<!doctype html|^<html/i.test(head)) throw new MalformedAnswer('the answer is a web page');
  const type = answer.headers['content-type'] ?? '';
  if (head.startsWith('<')) checkXml(head, tail);
  // A bucket's policy comes as JSON, and not every endpoint of the S3 protocol says so.
  else if (/json/.test(type) || head.startsWith('{')) checkJson(head, tail);
  else if (/xml/.test(type)) throw new MalformedAnswer('the answer is not an XML document');
}

function checkJson(head: string, tail: string): void {
  if (!(head.startsWith('{') && tail.endsWith('}')))
    throw new MalformedAnswer('the answer is not a whole JSON document');
}

function checkXml(head: string, tail: string): void {
  const root = /^(?:<\?[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<([\w:.-]+)/.exec(head)?.[1];
  if (root === undefined || !(tail.endsWith(`</${root}>`) || (tail.endsWith('/>') && head.startsWith('<')))) {
    throw new MalformedAnswer('the answer is not a whole XML document');
  }
}
