import type { NormalizedSchema } from '@smithy/core/schema';
import { isRecord } from './guards.ts';
import { asDate, base64, isPresent, structKey, timestampFormat, timestampText } from './shapes.ts';

/** Writes a value as complete elements. */
type Writer = (value: unknown) => string;

interface Member {
  readonly name: string;
  readonly write: Writer;
}

interface StructWriter {
  readonly attributes: Member[];
  readonly children: Member[];
}

const structs = new WeakMap<object, StructWriter>();

/**
 * Compiles the writer of some members of a structure: the elements inside its element.
 * Element names, wrapping and flattening are the traits' of https://smithy.io/2.0/spec/protocol-traits.html#xml-bindings,
 * read as the SDK's deserializer reads them.
 */
export function xmlContent(members: Iterable<readonly [string, NormalizedSchema]>): Writer {
  const writers: Member[] = [];
  for (const [name, schema] of members) writers.push({ name, write: memberWriter(name, schema) });
  return (value) => writeMembers(writers, value);
}

/** Compiles the writer of a structure in an element of its own. */
export function xmlElement(schema: NormalizedSchema, tag: string, attributes = ''): Writer {
  return structElement(schema, tag, attributes);
}

export function escapeXml(text: string): string {
  return NEEDS_ESCAPE.test(text) ? text.replace(ESCAPED, (char) => ESCAPES[char] ?? char) : text;
}

// A bare carriage return or a line of nothing but line ends would not survive an XML parser.
const NEEDS_ESCAPE = /[&<>"\r\n\u0085\u2028]/;
const ESCAPED = /[&<>"\r\n\u0085\u2028]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

function writeMembers(members: readonly Member[], value: unknown): string {
  if (!isRecord(value)) return '';
  let text = '';
  for (const member of members) {
    const item = value[member.name];
    if (isPresent(item)) text += member.write(item);
  }
  return text;
}

function memberWriter(name: string, schema: NormalizedSchema): Writer {
  return element(
    schema,
    schema.getMemberTraits().xmlName ?? name,
    schema.getMergedTraits().xmlFlattened !== undefined,
  );
}

function element(schema: NormalizedSchema, tag: string, flat = false): Writer {
  if (schema.isStructSchema()) return structElement(schema, tag, '');
  if (schema.isListSchema()) return listElement(schema, tag, flat);
  if (schema.isMapSchema()) return mapElement(schema, tag, flat);
  return textElement(schema, tag);
}

function structElement(schema: NormalizedSchema, tag: string, given: string): Writer {
  const struct = structWriter(schema);
  const open = `<${tag}${given}${namespaceOf(schema)}`;
  const close = `</${tag}>`;
  return (value) => {
    const attributes = struct.attributes.length === 0 ? '' : writeMembers(struct.attributes, value);
    return `${open}${attributes}>${writeMembers(struct.children, value)}${close}`;
  };
}

/** Known before its members are compiled, so that a structure may hold itself. */
function structWriter(schema: NormalizedSchema): StructWriter {
  const key = structKey(schema);
  const known = structs.get(key);
  if (known !== undefined) return known;
  const fresh: StructWriter = { attributes: [], children: [] };
  structs.set(key, fresh);
  for (const [name, member] of schema.structIterator()) {
    const traits = member.getMergedTraits();
    if (traits.xmlAttribute === undefined) fresh.children.push({ name, write: memberWriter(name, member) });
    else fresh.attributes.push({ name, write: attributeWriter(member, traits.xmlName ?? name) });
  }
  return fresh;
}

function listElement(schema: NormalizedSchema, tag: string, flat: boolean): Writer {
  const value = schema.getValueSchema();
  const write = element(value, flat ? tag : (value.getMergedTraits().xmlName ?? 'member'));
  function writeItems(list: unknown): string {
    if (!Array.isArray(list)) return '';
    let text = '';
    for (const item of list) if (isPresent(item)) text += write(item);
    return text;
  }
  if (flat) return writeItems;
  const open = `<${tag}${namespaceOf(schema)}>`;
  const close = `</${tag}>`;
  return (list) => `${open}${writeItems(list)}${close}`;
}

function mapElement(schema: NormalizedSchema, tag: string, flat: boolean): Writer {
  const value = schema.getValueSchema();
  const key = textElement(schema.getKeySchema(), schema.getKeySchema().getMergedTraits().xmlName ?? 'key');
  const write = element(value, value.getMergedTraits().xmlName ?? 'value');
  const entry = flat ? tag : 'entry';
  function writeEntries(map: unknown): string {
    if (!isRecord(map)) return '';
    let text = '';
    for (const [name, item] of Object.entries(map)) {
      if (isPresent(item)) text += `<${entry}>${key(name)}${write(item)}</${entry}>`;
    }
    return text;
  }
  if (flat) return writeEntries;
  return (map) => `<${tag}${namespaceOf(schema)}>${writeEntries(map)}</${tag}>`;
}

function textElement(schema: NormalizedSchema, tag: string): Writer {
  const write = textWriter(schema);
  const open = `<${tag}${namespaceOf(schema)}>`;
  const close = `</${tag}>`;
  return (value) => `${open}${write(value)}${close}`;
}

function attributeWriter(schema: NormalizedSchema, name: string): Writer {
  const write = textWriter(schema);
  return (value) => ` ${name}="${write(value)}"`;
}

function textWriter(schema: NormalizedSchema): Writer {
  if (schema.isBlobSchema()) return base64;
  if (schema.isTimestampSchema()) {
    const format = timestampFormat(schema, 'date-time');
    return (value) => timestampText(asDate(value), format);
  }
  if (schema.isStringSchema()) return (value) => escapeXml(String(value));
  return String;
}

function namespaceOf(schema: NormalizedSchema): string {
  const [prefix, uri] = schema.getMergedTraits().xmlNamespace ?? [];
  if (uri === undefined) return '';
  return prefix ? ` xmlns:${prefix}="${uri}"` : ` xmlns="${uri}"`;
}
