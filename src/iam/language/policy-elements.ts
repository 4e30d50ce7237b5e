import type { JsonMember, JsonNode } from './json-text.ts';

export type PolicyWarningCode =
  | 'duplicate-key'
  | 'unknown-key'
  | 'key-case'
  | 'effect-case'
  | 'null-element'
  | 'missing-version'
  | 'unknown-version'
  | 'principal-form'
  | 'empty-list'
  | 'unknown-operator'
  | 'operator-case'
  | 'value-type'
  | 'variable-not-supported';

export interface PolicyWarning {
  readonly code: PolicyWarningCode;
  /** Where, as in `Statement[2].Condition`. Statements are counted from 0. */
  readonly path: string;
  readonly message: string;
}

export type Report = (code: PolicyWarningCode, path: string, message: string) => void;
/** Known names: lower case → AWS's spelling. */
export type ElementNames = ReadonlyMap<string, string>;

/**
 * The members of an object under AWS's names for them. Of duplicates the later one counts, as in every common
 * JSON reader, save that the exact spelling beats one in another case. `null` counts as absent.
 */
export function elementsOf(
  members: readonly JsonMember[],
  names: ElementNames | undefined,
  path: string,
  report: Report,
): ReadonlyMap<string, JsonNode> {
  const found = new Map<string, { readonly written: string; readonly value: JsonNode }>();
  for (const { name: written, value } of members) {
    const name = names === undefined ? written : names.get(written.toLowerCase());
    if (name === undefined) {
      report('unknown-key', path, `"${written}" is no element of the policy language; ignored`);
      continue;
    }
    if (name !== written) report('key-case', path, `AWS writes "${name}", and this is "${written}"`);
    const earlier = found.get(name);
    if (earlier !== undefined) report('duplicate-key', path, `"${written}" appears twice`);
    if (earlier?.written === name && written !== name) continue;
    if (isNull(value)) report('null-element', path, `"${written}" is null; read as absent`);
    found.set(name, { written, value });
  }
  const present = [...found].filter(([, it]) => !isNull(it.value));
  return new Map(present.map(([name, it]) => [name, it.value]));
}

export function isNull(node: JsonNode): boolean {
  return node.kind === 'null';
}

/** Texts, numbers and booleans as text; AWS takes numbers and booleans without quotes. */
export function scalarText(node: JsonNode): string | undefined {
  if (node.kind === 'string') return node.value;
  if (node.kind === 'number') return node.text;
  if (node.kind === 'boolean') return String(node.value);
  return undefined;
}

/** One value or a list of values, as a list. */
export function textList(node: JsonNode): readonly string[] | undefined {
  const items = node.kind === 'list' ? node.items : [node];
  const texts: string[] = [];
  for (const item of items) {
    const text = scalarText(item);
    if (text === undefined) return undefined;
    texts.push(text);
  }
  return texts;
}
