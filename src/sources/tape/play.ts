import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HttpResponse } from '@smithy/core/protocols';
import type { HttpRequest } from '@smithy/core/protocols';
import type { Wire } from '../aws/transport.ts';
import { linesOf } from '../lines.ts';
import type { Exchange, TapeHeader } from './format.ts';
import { EXCHANGES_FILE, HEADER_FILE, requestKey, TAPE_FORMAT } from './format.ts';
import { TapeError } from './record.ts';

export interface Tape {
  readonly header: TapeHeader;
  /** Answers the SDK from the tape, byte for byte as AWS did. */
  readonly wire: Wire;
}

/** Opens a recorded tape. Throws TapeError when there is none or it is of another version. */
export async function openTape(folder: string): Promise<Tape> {
  const header = readHeader(folder);
  const answers = await readExchanges(join(folder, EXCHANGES_FILE));
  const same = (text: string): string => text;
  const handle = async (request: HttpRequest): Promise<{ response: HttpResponse }> => {
    const { key, call } = requestKey(request, same);
    const recorded = answers.get(key);
    // Polling and retries ask the same thing again: the answers come in their order, the last one for good.
    const answer = recorded !== undefined && recorded.length > 1 ? recorded.shift() : recorded?.[0];
    if (answer === undefined) throw Object.assign(new Error(call), { name: 'NotOnTape' });
    const body = Buffer.from(answer.body, 'utf8');
    return {
      response: new HttpResponse({ statusCode: answer.status, headers: { ...answer.headers }, body }),
    };
  };
  return { header, wire: { handle, metadata: { handlerProtocol: 'tape' } } };
}

function readHeader(folder: string): TapeHeader {
  const file = join(folder, HEADER_FILE);
  if (!existsSync(file)) throw new TapeError(`${folder} holds no tape: ${HEADER_FILE} is missing`);
  const header = parse(readFileSync(file, 'utf8')) as Partial<TapeHeader> | undefined;
  if (header?.format !== TAPE_FORMAT) {
    throw new TapeError(
      `${folder} is a tape of another version (${header?.format ?? 'unknown'}; this tool reads ${TAPE_FORMAT}): record it again`,
    );
  }
  return header as TapeHeader;
}

async function readExchanges(file: string): Promise<Map<string, Exchange[]>> {
  if (!existsSync(file)) throw new TapeError(`the tape is not whole: ${file} is missing`);
  const answers = new Map<string, Exchange[]>();
  let line = 0;
  for await (const text of linesOf(createReadStream(file))) {
    line += 1;
    if (text === '') continue;
    const exchange = parse(text) as Exchange | undefined;
    if (exchange === undefined || typeof exchange.key !== 'string') {
      throw new TapeError(`the tape is damaged at line ${line} of ${file}: record it again`);
    }
    answers.set(exchange.key, [...(answers.get(exchange.key) ?? []), exchange]);
  }
  return answers;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
