import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { HttpRequest } from '@smithy/core/protocols';
import type { Answer } from '../aws/transport.ts';
import type { Exchange, TapeHeader } from './format.ts';
import { EXCHANGES_FILE, HEADER_FILE, requestKey, TAPE_FORMAT } from './format.ts';
import type { Scrub } from './scrub.ts';
import { accountScrubber, SECRETS } from './scrub.ts';

/** A tape that cannot be written or read, with what to do about it. */
export class TapeError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'TapeError';
  }
}

/** Headers that the parsers look at. Request ids, dates and checksums of bytes that scrubbing changes stay out. */
const KEPT_HEADERS = new Set([
  'content-type',
  'x-amzn-errortype',
  'x-amzn-query-error',
  'x-amz-bucket-region',
  'location',
]);

export interface Recorder {
  exchange(request: HttpRequest, answer: Answer): void;
  close(): void;
}

/** Writes what AWS answers into a new folder, as it comes. */
export function recordTape(
  folder: string,
  header: Omit<TapeHeader, 'format' | 'scrubbed'>,
  scrubAccounts: boolean,
): Recorder {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new TapeError(`${folder} is not empty: name a new folder for the tape`);
  }
  mkdirSync(folder, { recursive: true });
  const whole: TapeHeader = { format: TAPE_FORMAT, ...header, scrubbed: scrubAccounts };
  writeFileSync(join(folder, HEADER_FILE), `${JSON.stringify(whole, null, 2)}\n`);
  // Policies and names are in it: for the owner's eyes only.
  const file = openSync(join(folder, EXCHANGES_FILE), 'a', 0o600);
  const scrub = scrubAccounts ? accountScrubber() : SECRETS;
  return {
    exchange: (request, answer) =>
      appendFileSync(file, `${JSON.stringify(toExchange(request, answer, scrub))}\n`),
    close: () => closeSync(file),
  };
}

function toExchange(request: HttpRequest, answer: Answer, scrub: Scrub): Exchange {
  const headers = Object.entries(answer.headers)
    .map(([name, value]): [string, string] => [name.toLowerCase(), scrub.part(value)])
    .filter(([name]) => KEPT_HEADERS.has(name));
  return {
    ...requestKey(request, scrub.part),
    status: answer.statusCode,
    headers: Object.fromEntries(headers),
    body: scrub.body(asText(answer.body) ?? ''),
  };
}

/** Undefined: these bytes are no text. No service that is read answers so; there would be no searching it. */
function asText(body: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return undefined;
  }
}
