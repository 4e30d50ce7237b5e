import { isTelling } from './credentials.ts';
import type { TextLeaf } from './json-strings.ts';
import { replaceJsonStrings } from './json-strings.ts';
import { redactForms, redactNamed, redactText, redactValues } from './redact.ts';

/** Nearly every fact has nothing of this, and then nothing of it is looked at further. */
const SUSPECT =
  /PRIVATE KEY|:\/\/[^"\s]*@|(?<![A-Za-z0-9/+])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])|eyJ|https:\/\/(?:hooks|discord|[\w.-]*webhook)|X-Amz-S|[Ss]ig(?:nature)?=|gh[a-z]_|github_pat_|glpat-|AT[BC][BT]|xox[a-z]-|[srp]k_(?:live|test)_|npm_|dop_v1_|shp[a-z]{2}_|hvs\.|AIza|SG\./;

/** Whose values anybody may have written: the tags of a resource, and the service's own words for why a read failed. */
const FREE = new Set(['Tags', 'detail']);

/** One short word, as most tags have. */
const PLAIN_TAG = /^[\w -]{0,15}$/;

/** Names and addresses: what looks drawn in them may be part of an id, by which resources find each other. */
const IDENTIFIER = /(?:Arns?|Ids?|Names?|Identifiers?|Principals?|References?)$/i;

/**
 * The JSON of a fact, or of a cause, as it may be kept. Reads give no credential as a fact; one that stands in a tag, an
 * address or a message gets no further than here. Takes time linear in the length.
 */
export function redactFact(fact: string, json: string): string {
  if (!FREE.has(fact) && !json.includes('"detail":') && !SUSPECT.test(json)) return json;
  const before = `{${JSON.stringify(fact)}:`;
  const redacted = replaceJsonStrings(`${before}${json}}`, redactLeaf);
  return redacted === undefined ? json : redacted.slice(before.length, -1);
}

/** What a resource is called: of an instance, the tag Name, in which anything may stand. */
export function redactName(name: string): string {
  return SUSPECT.test(name) ? redactForms(name) : name;
}

function redactLeaf({ name, path, value }: TextLeaf): string {
  if (path.at(-1) === 'Tags')
    return PLAIN_TAG.test(value) && !isTelling(name) ? value : redactNamed(name, value);
  if (FREE.has(name)) return redactText(value);
  const isPolicy = value.includes('"Statement"');
  return isPolicy || value.startsWith('arn:') || IDENTIFIER.test(name)
    ? redactForms(value)
    : redactValues(value);
}
