/** A string of a document: what it is called, and what stands around it. */
export interface TextLeaf {
  /** The member's name; an item of a list has the list's. */
  readonly name: string;
  /** The names of what it is in, the outermost first. */
  readonly path: readonly string[];
  readonly value: string;
  /** The strings beside it in the same object, by name. */
  readonly beside: ReadonlyMap<string, string>;
}

export type ReplaceLeaf = (leaf: TextLeaf) => string;

interface Frame {
  readonly isList: boolean;
  /** What its items are called, if it is a list. */
  readonly name: string;
  readonly path: readonly string[];
  readonly strings: Map<string, string>;
  key: string;
  /** The next string is a name. */
  expectsKey: boolean;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/**
 * Replaces strings of a JSON document and leaves all else as it is written, however deep it goes. Undefined: the text is
 * no JSON document.
 */
export function replaceJsonStrings(text: string, replace: ReplaceLeaf): string | undefined {
  if (!isJson(text)) return undefined;
  let replaced = '';
  let at = 0;
  for (const { leaf, start, end } of leavesOf(text)) {
    const value = replace(leaf);
    if (value === leaf.value) continue;
    replaced += text.slice(at, start) + JSON.stringify(value);
    at = end;
  }
  return replaced + text.slice(at);
}

interface Placed {
  readonly leaf: TextLeaf;
  readonly start: number;
  readonly end: number;
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

function leavesOf(text: string): readonly Placed[] {
  const found: Placed[] = [];
  const open: Frame[] = [];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const frame = open.at(-1);
    if (token === '{' || token === '[') open.push(frameIn(frame, token === '['));
    else if (token === '}' || token === ']') open.pop();
    else if (frame === undefined) continue;
    else if (token === ':') frame.expectsKey = false;
    else if (token === ',') frame.expectsKey = !frame.isList;
    else if (frame.expectsKey) frame.key = stringOf(token);
    else found.push({ leaf: leafIn(frame, stringOf(token)), start: index, end: index + token.length });
  }
  return found;
}

function frameIn(parent: Frame | undefined, isList: boolean): Frame {
  const within = { isList, strings: new Map<string, string>(), key: '', expectsKey: !isList };
  if (parent === undefined) return { ...within, name: '', path: [] };
  const name = nameIn(parent);
  return { ...within, name, path: parent.isList ? parent.path : [...parent.path, name] };
}

function leafIn(frame: Frame, value: string): TextLeaf {
  const name = nameIn(frame);
  if (!frame.isList) frame.strings.set(name, value);
  return { name, path: frame.isList ? frame.path.slice(0, -1) : frame.path, value, beside: frame.strings };
}

function nameIn(frame: Frame): string {
  return frame.isList ? frame.name : frame.key;
}

function stringOf(token: string): string {
  return String(JSON.parse(token));
}
