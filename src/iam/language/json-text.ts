/**
 * A small JSON reader for policy text. The built-in one forgets duplicate keys, rounds long numbers (account
 * ids written without quotes) and has no bound on depth; a policy comes from whoever owns the audited
 * account.
 */

export type JsonNode = JsonValue & {
  /** Where it starts in the text, in characters from 0; absent where there was no text. */
  readonly at?: number;
};

type JsonValue =
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' }
  | { readonly kind: 'list'; readonly items: readonly JsonNode[] }
  | { readonly kind: 'object'; readonly members: readonly JsonMember[] };

export interface JsonMember {
  readonly name: string;
  readonly value: JsonNode;
  /** Where the name starts; absent where there was no text. */
  readonly at?: number;
}

export type JsonResult =
  | { readonly ok: true; readonly node: JsonNode }
  /** `at`: the character that could not be read, from 0. */
  | { readonly ok: false; readonly error: string; readonly at?: number };

/** A legal policy nests to about 8. */
const MAX_DEPTH = 32;
/** AWS's largest policies are under 128 KiB of text; room for indentation. Counted in characters. */
export const MAX_TEXT = 512 * 1024;
const MAX_NODES = 200_000;

class Unreadable extends Error {
  readonly at: number;

  constructor(message: string, at = 0) {
    super(message);
    this.at = at;
  }
}

const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;

interface Reader {
  readonly text: string;
  at: number;
}

/** Reads JSON text, keeping duplicate keys and the digits of numbers as written. */
export function readJsonText(text: string): JsonResult {
  if (text.length > MAX_TEXT) return { ok: false, error: `the text is longer than ${MAX_TEXT} characters` };
  const reader: Reader = { text, at: text.startsWith('\uFEFF') ? 1 : 0 };
  try {
    const node = readValue(reader, 0);
    skipSpace(reader);
    if (reader.at < text.length) {
      throw new Unreadable(`unexpected text at character ${reader.at}`, reader.at);
    }
    return { ok: true, node };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, error: error.message, at: error.at };
    throw error;
  }
}

/** The same tree from a value that was parsed already. Duplicate keys are lost by then. */
export function readJsonValue(value: unknown): JsonResult {
  const budget = { nodes: MAX_NODES, characters: MAX_TEXT };
  try {
    return { ok: true, node: fromValue(value, 0, budget) };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, error: error.message };
    throw error;
  }
}

function skipSpace(reader: Reader): void {
  SPACE.lastIndex = reader.at;
  SPACE.test(reader.text);
  reader.at = SPACE.lastIndex;
}

function take(reader: Reader, pattern: RegExp): string | undefined {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text)?.[0];
  if (found !== undefined) reader.at += found.length;
  return found;
}

function expect(reader: Reader, character: string): void {
  skipSpace(reader);
  if (reader.text[reader.at] !== character) {
    throw new Unreadable(`expected ${character} at character ${reader.at}`, reader.at);
  }
  reader.at += 1;
}

function takeIf(reader: Reader, character: string): boolean {
  skipSpace(reader);
  if (reader.text[reader.at] !== character) return false;
  reader.at += 1;
  return true;
}

function readValue(reader: Reader, depth: number): JsonNode {
  if (depth > MAX_DEPTH) throw new Unreadable(`nested deeper than ${MAX_DEPTH} levels`, reader.at);
  skipSpace(reader);
  const { at } = reader;
  const first = reader.text[at];
  if (first === undefined) throw new Unreadable('the text ends too early', at);
  if (first === '{') return readObject(reader, depth, at);
  if (first === '[') return readList(reader, depth, at);
  if (first === '"') return { kind: 'string', value: readString(reader), at };
  for (const [word, node] of WORDS) {
    if (reader.text.startsWith(word, at)) {
      reader.at += word.length;
      return { ...node, at };
    }
  }
  const number = take(reader, NUMBER);
  if (number === undefined) throw new Unreadable(`unexpected character at ${at}`, at);
  return { kind: 'number', text: number, at };
}

const WORDS: readonly (readonly [string, JsonNode])[] = [
  ['true', { kind: 'boolean', value: true }],
  ['false', { kind: 'boolean', value: false }],
  ['null', { kind: 'null' }],
];

function readString(reader: Reader): string {
  const { text, at: start } = reader;
  if (text[start] !== '"') throw new Unreadable(`expected a string at character ${start}`, start);
  let end = start + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  reader.at = end + 1;
  try {
    return String(JSON.parse(text.slice(start, end + 1)));
  } catch {
    throw new Unreadable(`an unfinished or badly escaped string at character ${start}`, start);
  }
}

function readList(reader: Reader, depth: number, at: number): JsonNode {
  expect(reader, '[');
  const items: JsonNode[] = [];
  if (takeIf(reader, ']')) return { kind: 'list', items, at };
  do items.push(readValue(reader, depth + 1));
  while (takeIf(reader, ','));
  expect(reader, ']');
  return { kind: 'list', items, at };
}

function readObject(reader: Reader, depth: number, at: number): JsonNode {
  expect(reader, '{');
  const members: JsonMember[] = [];
  if (takeIf(reader, '}')) return { kind: 'object', members, at };
  do {
    skipSpace(reader);
    const member = reader.at;
    const name = readString(reader);
    expect(reader, ':');
    members.push({ name, value: readValue(reader, depth + 1), at: member });
  } while (takeIf(reader, ','));
  expect(reader, '}');
  return { kind: 'object', members, at };
}

interface Budget {
  nodes: number;
  characters: number;
}

function fromValue(value: unknown, depth: number, budget: Budget): JsonNode {
  if (depth > MAX_DEPTH) throw new Unreadable(`nested deeper than ${MAX_DEPTH} levels`);
  budget.nodes -= 1;
  if (budget.nodes < 0) throw new Unreadable(`more than ${MAX_NODES} values`);
  if (typeof value === 'string') {
    spend(budget, value.length);
    return { kind: 'string', value };
  }
  if (typeof value === 'number') return { kind: 'number', text: String(value) };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (value === null) return { kind: 'null' };
  if (Array.isArray(value))
    return { kind: 'list', items: value.map((item) => fromValue(item, depth + 1, budget)) };
  if (typeof value !== 'object') throw new Unreadable(`a ${typeof value} is not JSON`);
  const members: JsonMember[] = [];
  for (const [name, inner] of Object.entries(value)) {
    if (inner === undefined) continue;
    spend(budget, name.length);
    members.push({ name, value: fromValue(inner, depth + 1, budget) });
  }
  return { kind: 'object', members };
}

function spend(budget: Budget, characters: number): void {
  budget.characters -= characters;
  if (budget.characters < 0) throw new Unreadable(`more than ${MAX_TEXT} characters`);
}
