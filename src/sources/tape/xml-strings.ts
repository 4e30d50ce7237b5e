import type { ReplaceLeaf, TextLeaf } from '../../secrets/json-strings.ts';

interface Element {
  readonly tag: string;
  /** What its items are called: `<Names><member>a</member></Names>` is a list of Names. */
  readonly name: string;
  readonly path: readonly string[];
  readonly strings: Map<string, string>;
  readonly start: number;
  hasChildren: boolean;
}

interface Placed {
  readonly leaf: TextLeaf;
  readonly start: number;
  readonly end: number;
}

/** Elements that only hold the items of a list or a map. */
const WRAPPERS = new Set(['member', 'item', 'entry', 'Item']);

const TOKEN =
  /<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<[?!][\s\S]*?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)(?:\s[^<>]*?)?(\/)?>|[^<]+/g;

/**
 * Replaces the texts of the elements of an XML document and leaves all else as it is written. Undefined: the text is no
 * XML document, or one that is cut short.
 */
export function replaceXmlStrings(text: string, replace: ReplaceLeaf): string | undefined {
  const leaves = leavesOf(text);
  if (leaves === undefined) return undefined;
  let replaced = '';
  let at = 0;
  for (const { leaf, start, end } of leaves) {
    const value = replace(leaf);
    if (value === leaf.value) continue;
    replaced += text.slice(at, start) + escaped(value);
    at = end;
  }
  return replaced + text.slice(at);
}

function leavesOf(text: string): readonly Placed[] | undefined {
  const found: Placed[] = [];
  const open: Element[] = [];
  let end = 0;
  let count = 0;
  for (const { 0: token, index, 1: closed, 2: opened, 3: empty } of text.matchAll(TOKEN)) {
    if (index !== end) return undefined;
    end = index + token.length;
    if (opened !== undefined) {
      count += 1;
      const parent = open.at(-1);
      if (parent !== undefined) parent.hasChildren = true;
      if (empty === undefined) open.push(elementIn(parent, opened, end));
    }
    if (closed === undefined) continue;
    const element = open.pop();
    if (element?.tag !== closed) return undefined;
    if (!element.hasChildren && index > element.start) {
      const leaf = leafOf(element, open.at(-1), unescaped(text.slice(element.start, index)));
      found.push({ leaf, start: element.start, end: index });
    }
  }
  return open.length === 0 && count > 0 && end === text.length ? found : undefined;
}

function elementIn(parent: Element | undefined, tag: string, start: number): Element {
  const isItem = parent !== undefined && WRAPPERS.has(tag);
  const name = isItem ? parent.name : tag;
  const path = parent === undefined ? [] : isItem ? parent.path : [...parent.path, parent.name];
  return { tag, name, path, strings: new Map(), start, hasChildren: false };
}

function leafOf({ name, path }: Element, parent: Element | undefined, value: string): TextLeaf {
  const beside = parent?.strings ?? new Map<string, string>();
  beside.set(name, value);
  return { name, path, value, beside };
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replaceAll(
    /<!\[CDATA\[([\s\S]*?)\]\]>|&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, data?: string, hex?: string, decimal?: string, name?: string) => {
      if (data !== undefined) return data;
      const code = hex === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(hex, 16);
      if (code <= 0x10_ff_ff) return String.fromCodePoint(code);
      return NAMED[name ?? ''] ?? whole;
    },
  );
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"\r\n]/g, (it) => `&#${it.charCodeAt(0)};`);
}
