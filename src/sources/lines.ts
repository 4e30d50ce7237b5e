import type { Readable } from 'node:stream';

/**
 * The lines of a UTF-8 stream, split at line feeds only. Node's readline also splits at U+2028 and U+2029, which JSON
 * text may hold as they are: whoever names a resource could break the file.
 */
export async function* linesOf(stream: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}
