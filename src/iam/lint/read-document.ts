import type { JsonMember, JsonNode } from '../language/json-text.ts';
import { readOperator } from '../language/operators.ts';
import type {
  LintCondition,
  LintDocument,
  LintStatement,
  Mismatch,
  Place,
  PrincipalElement,
  PrincipalEntry,
  Text,
  UnknownElement,
  Values,
} from './document.ts';

/** Elements of a policy and of a statement: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html */
const POLICY_ELEMENTS = ['Version', 'Id', 'Statement'];
const STATEMENT_ELEMENTS = [
  'Sid',
  'Effect',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
];

interface Reading {
  readonly mismatches: Mismatch[];
  readonly unknownElements: UnknownElement[];
  readonly repeated: Text[];
}

type Elements = ReadonlyMap<string, { readonly node: JsonNode; readonly name: Place }>;

export function readDocument(text: string, root: JsonNode): LintDocument {
  const reading: Reading = { mismatches: [], unknownElements: [], repeated: [] };
  const whole = placed(root, '');
  if (root.kind !== 'object') {
    mismatch(reading, root, '', 'object');
    return { text, whole, ...reading };
  }
  const elements = elementsOf(reading, root.members, '', POLICY_ELEMENTS);
  const version = textElement(reading, elements, 'Version', '');
  const id = textElement(reading, elements, 'Id', '');
  const statements = readStatements(reading, elements.get('Statement')?.node);
  return {
    text,
    whole,
    ...(version === undefined ? {} : { version }),
    ...(id === undefined ? {} : { id }),
    ...(statements === undefined ? {} : { statements }),
    ...reading,
  };
}

function placed(node: { readonly at?: number }, path: string): Place {
  return { path, at: node.at ?? 0 };
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function mismatch(reading: Reading, node: JsonNode, path: string, expected: string): void {
  reading.mismatches.push({ ...placed(node, path), expected, found: node.kind });
}

/** Of names that stand twice, the last counts, as in every common JSON reader. */
function elementsOf(
  reading: Reading,
  members: readonly JsonMember[],
  path: string,
  names: readonly string[],
): Elements {
  noteRepeated(reading, members, path);
  const found = new Map<string, { readonly node: JsonNode; readonly name: Place }>();
  for (const { name, value, at } of members) {
    const place = { path: join(path, name), at: at ?? 0 };
    const meant = names.find((it) => it.toLowerCase() === name.toLowerCase());
    if (meant !== name) {
      const other = meant === undefined ? {} : { meant };
      reading.unknownElements.push({ ...place, value: name, kind: 'string', ...other });
    }
    // A name in another case is read too, so that its contents are checked.
    if (meant !== undefined && (meant === name || !found.has(meant)))
      found.set(meant, { node: value, name: place });
  }
  return found;
}

function noteRepeated(reading: Reading, members: readonly JsonMember[], path: string): void {
  const seen = new Set<string>();
  for (const { name, at } of members) {
    if (seen.has(name)) {
      reading.repeated.push({ path: join(path, name), at: at ?? 0, value: name, kind: 'string' });
    }
    seen.add(name);
  }
}

function readStatements(reading: Reading, node: JsonNode | undefined): readonly LintStatement[] | undefined {
  if (node === undefined) return undefined;
  if (node.kind === 'object') return [readStatement(reading, node.members, placed(node, 'Statement[0]'), 0)];
  if (node.kind !== 'list') {
    mismatch(reading, node, 'Statement', 'list or object');
    return [];
  }
  return node.items.flatMap((item, index) => {
    const place = placed(item, `Statement[${index}]`);
    if (item.kind === 'object') return [readStatement(reading, item.members, place, index)];
    mismatch(reading, item, place.path, 'object');
    return [];
  });
}

function readStatement(
  reading: Reading,
  members: readonly JsonMember[],
  place: Place,
  index: number,
): LintStatement {
  const { path } = place;
  const elements = elementsOf(reading, members, path, STATEMENT_ELEMENTS);
  const list = (name: string): Values | undefined => valuesElement(reading, elements, name, path);
  const parts = {
    sid: textElement(reading, elements, 'Sid', path),
    effect: textElement(reading, elements, 'Effect', path),
    actions: list('Action'),
    notActions: list('NotAction'),
    resources: list('Resource'),
    notResources: list('NotResource'),
    principal: readPrincipal(reading, elements.get('Principal')?.node, `${path}.Principal`),
    notPrincipal: readPrincipal(reading, elements.get('NotPrincipal')?.node, `${path}.NotPrincipal`),
  };
  return {
    ...place,
    index,
    ...withoutUndefined(parts),
    ...readConditions(reading, elements.get('Condition'), `${path}.Condition`),
    present: new Map([...elements].map(([name, it]) => [name, it.name])),
  };
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function withoutUndefined<T extends object>(parts: T): Defined<T> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Defined<T>;
}

function textElement(reading: Reading, elements: Elements, name: string, path: string): Text | undefined {
  const element = elements.get(name);
  if (element === undefined) return undefined;
  const { node } = element;
  if (node.kind === 'string') return { ...placed(node, join(path, name)), value: node.value, kind: 'string' };
  mismatch(reading, node, join(path, name), 'string');
  return undefined;
}

function valuesElement(reading: Reading, elements: Elements, name: string, path: string): Values | undefined {
  const element = elements.get(name);
  if (element === undefined) return undefined;
  return readValues(reading, element.node, `${path}.${name}`, isText, 'string or list of strings');
}

function isText(node: JsonNode): boolean {
  return node.kind === 'string';
}

function isScalar(node: JsonNode): boolean {
  return node.kind === 'string' || node.kind === 'number' || node.kind === 'boolean';
}

function readValues(
  reading: Reading,
  node: JsonNode,
  path: string,
  takes: (node: JsonNode) => boolean,
  expected: string,
): Values {
  const isList = node.kind === 'list';
  const items: Text[] = [];
  (isList ? node.items : [node]).forEach((item, index) => {
    const itemPath = isList ? `${path}[${index}]` : path;
    const text = textOf(item, itemPath);
    if (text !== undefined) items.push(text);
    if (!takes(item)) mismatch(reading, item, itemPath, expected);
  });
  return { ...placed(node, path), items, isList };
}

function textOf(node: JsonNode, path: string): Text | undefined {
  const place = placed(node, path);
  if (node.kind === 'string') return { ...place, value: node.value, kind: 'string' };
  if (node.kind === 'number') return { ...place, value: node.text, kind: 'number' };
  if (node.kind === 'boolean') return { ...place, value: String(node.value), kind: 'boolean' };
  return undefined;
}

function readPrincipal(
  reading: Reading,
  node: JsonNode | undefined,
  path: string,
): PrincipalElement | undefined {
  if (node === undefined) return undefined;
  const place = placed(node, path);
  if (node.kind !== 'object') {
    const bare = textOf(node, path);
    if (bare === undefined) mismatch(reading, node, path, '"*" or object');
    return { ...place, ...(bare === undefined ? {} : { bare }), entries: [], isEmptyObject: false };
  }
  noteRepeated(reading, node.members, path);
  const entries: readonly PrincipalEntry[] = node.members.map(({ name, value, at }) => ({
    key: name,
    path: `${path}.${name}`,
    at: at ?? 0,
    values: readValues(reading, value, `${path}.${name}`, isText, 'string or list of strings'),
  }));
  return { ...place, entries, isEmptyObject: entries.length === 0 };
}

type ConditionPart = Pick<LintStatement, 'conditions' | 'emptyConditions' | 'condition'>;

function readConditions(
  reading: Reading,
  element: { readonly node: JsonNode; readonly name: Place } | undefined,
  path: string,
): ConditionPart {
  if (element === undefined) return { conditions: [], emptyConditions: [] };
  const { node, name } = element;
  if (node.kind !== 'object') {
    mismatch(reading, node, path, 'object');
    return { conditions: [], emptyConditions: [], condition: name };
  }
  noteRepeated(reading, node.members, path);
  const emptyConditions = node.members.length === 0 ? [placed(node, path)] : [];
  const conditions: LintCondition[] = [];
  for (const member of node.members) {
    const block = { path: `${path}.${member.name}`, at: member.at ?? 0 };
    if (member.value.kind !== 'object') mismatch(reading, member.value, block.path, 'object');
    else if (member.value.members.length === 0) emptyConditions.push(block);
    else readBlock(reading, member.name, member.value.members, block).forEach((it) => conditions.push(it));
  }
  return { conditions, emptyConditions, condition: name };
}

function readBlock(
  reading: Reading,
  operator: string,
  members: readonly JsonMember[],
  block: Place,
): readonly LintCondition[] {
  noteRepeated(reading, members, block.path);
  const written: Text = { ...block, value: operator, kind: 'string' };
  const spelling = readOperator(operator);
  return members.map(({ name, value, at }) => ({
    path: `${block.path}.${name}`,
    at: at ?? 0,
    operator: written,
    spelling,
    key: name,
    lowerKey: name.toLowerCase(),
    values: readValues(
      reading,
      value,
      `${block.path}.${name}`,
      isScalar,
      'string, number, boolean or list of them',
    ),
  }));
}
