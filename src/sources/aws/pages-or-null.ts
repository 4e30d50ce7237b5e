import type { Absence, Operation, ReadContext } from './read.ts';

/** How an operation's pages hang together: the token of the next one in an answer, and in a question. */
export type Paging<I extends object, O extends object> = readonly [
  token: (output: O) => string | undefined,
  next: (token: string) => Partial<I>,
];

/** All pages of a listing; null where the first question is answered with one of the errors that are an answer. */
export async function pagesOrNull<I extends object, O extends object>(
  { call, pages }: Pick<ReadContext, 'call' | 'pages'>,
  op: Operation<I, O>,
  input: I,
  [token, next]: Paging<I, O>,
  absent: readonly Absence[],
): Promise<readonly O[] | null> {
  const first = await call(op, input, { absent });
  if (first === null) return null;
  const found = [first];
  const more = token(first);
  if (more === undefined || more === '') return found;
  for await (const page of pages(op, { ...input, ...next(more) }, token, next)) found.push(page);
  return found;
}
