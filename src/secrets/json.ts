import type { FoundCredential } from '../model/credential.ts';
import { credentialsIn } from './credentials.ts';
import { credentialsInText } from './text.ts';

/** A string in a JSON document, with the name that is nearest to it. */
interface Leaf {
  readonly name: string;
  readonly value: string;
}

/** Longer documents are searched up to here; no service takes larger ones. */
const MOST_LEAVES = 20_000;

/**
 * What looks like a credential in a JSON document: values by their names, and the lines of scripts within it. A
 * parameter's `default` goes by the parameter's name. Text that is no JSON is searched line by line.
 */
export function credentialsInJson(text: string): readonly FoundCredential[] {
  const document = parsed(text);
  if (document === undefined) return credentialsInText(text);
  const found = leavesOf(document).flatMap(({ name, value }) => {
    const own = credentialsIn([[name, value]]);
    return own.length > 0 ? own : linesOf(name, value);
  });
  return [...new Map(found.map((it) => [`${it.name}\n${it.kind}`, it])).values()];
}

function linesOf(name: string, value: string): readonly FoundCredential[] {
  const several = value.includes('\n');
  return credentialsInText(value).map((it) => {
    const inner = several ? it.name : it.name.replace(/^line 1(?:: )?/, '');
    return { ...it, name: inner === '' ? name : `${name}: ${inner}` };
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Without recursion: how deep a document goes is for whoever wrote it to say. */
function leavesOf(document: unknown): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const open: { readonly name: string; readonly value: unknown }[] = [{ name: 'document', value: document }];
  for (let next = open.pop(); next !== undefined && leaves.length < MOST_LEAVES; next = open.pop()) {
    const { name, value } = next;
    if (typeof value === 'string') leaves.push({ name, value });
    if (typeof value !== 'object' || value === null) continue;
    const members = Array.isArray(value)
      ? value.map((item: unknown) => ({ name, value: item }))
      : Object.entries(value).map(([key, item]: [string, unknown]) => ({
          name: key === 'default' || key === 'Default' ? name : key,
          value: item,
        }));
    open.push(...members.toReversed());
  }
  return leaves;
}
