import type { NormalizedSchema } from '@smithy/core/schema';
import { readText, unescapeText } from './read-text.ts';

/** A form's parameters by the dots in their names: `Filter.1.Value.2` is four levels. */
export interface FormNode {
  text: string | undefined;
  readonly children: Map<string, FormNode>;
}

/** How a query protocol names things: https://smithy.io/2.0/aws/protocols/aws-ec2-query-protocol.html differs in both. */
export type FormDialect = 'query' | 'ec2';

export function parseForm(body: string): FormNode {
  const root = emptyNode();
  for (const pair of body.split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const [key, text] = equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)];
    nodeAt(root, formText(key)).text = formText(text);
  }
  return root;
}

/** The input that a form gives, as the SDK's command takes it. */
export function readForm(
  schema: NormalizedSchema,
  form: FormNode,
  dialect: FormDialect,
): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  if (!schema.isStructSchema()) return input;
  for (const [name, member] of schema.structIterator()) {
    const node = form.children.get(memberKey(name, member, dialect));
    if (node !== undefined) input[name] = readNode(member, node, dialect);
  }
  return input;
}

function emptyNode(): FormNode {
  return { text: undefined, children: new Map() };
}

function nodeAt(root: FormNode, key: string): FormNode {
  let node = root;
  for (const part of key.split('.')) {
    let next = node.children.get(part);
    if (next === undefined) node.children.set(part, (next = emptyNode()));
    node = next;
  }
  return node;
}

function formText(text: string): string {
  return unescapeText(text.includes('+') ? text.replaceAll('+', ' ') : text);
}

function readNode(schema: NormalizedSchema, node: FormNode, dialect: FormDialect): unknown {
  if (schema.isStructSchema()) return readForm(schema, node, dialect);
  if (schema.isListSchema()) return readList(schema, node, dialect);
  if (schema.isMapSchema()) return readMap(schema, node, dialect);
  return readText(schema, node.text ?? '');
}

function readList(schema: NormalizedSchema, node: FormNode, dialect: FormDialect): readonly unknown[] {
  const value = schema.getValueSchema();
  const flat = dialect === 'ec2' || schema.getMergedTraits().xmlFlattened !== undefined;
  const items = flat ? node : node.children.get(value.getMergedTraits().xmlName ?? 'member');
  return numbered(items).map((item) => readNode(value, item, dialect));
}

function readMap(schema: NormalizedSchema, node: FormNode, dialect: FormDialect): Record<string, unknown> {
  const value = schema.getValueSchema();
  const keyName = schema.getKeySchema().getMergedTraits().xmlName ?? 'key';
  const valueName = value.getMergedTraits().xmlName ?? 'value';
  const entries = schema.getMergedTraits().xmlFlattened === undefined ? node.children.get('entry') : node;
  const map: Record<string, unknown> = {};
  for (const entry of numbered(entries)) {
    const item = entry.children.get(valueName);
    if (item !== undefined) map[entry.children.get(keyName)?.text ?? ''] = readNode(value, item, dialect);
  }
  return map;
}

/** The items `1`, `2`, … in order; callers may leave gaps. */
function numbered(node: FormNode | undefined): readonly FormNode[] {
  if (node === undefined) return [];
  return [...node.children].toSorted(([a], [b]) => Number(a) - Number(b)).map(([, item]) => item);
}

function memberKey(name: string, member: NormalizedSchema, dialect: FormDialect): string {
  const traits = member.getMergedTraits();
  const key = traits.xmlName ?? name;
  if (dialect === 'query') return key;
  const own = traits['ec2QueryName'];
  return typeof own === 'string' ? own : key.charAt(0).toUpperCase() + key.slice(1);
}
