import { credentialsIn } from './credentials.ts';
import type { TextLeaf } from './json-strings.ts';
import { replaceJsonStrings } from './json-strings.ts';
import { LEFT_OUT } from './placeholders.ts';
import { redactScript, redactSetting } from './redact.ts';
import { credentialsInText } from './text.ts';

/**
 * A document of which only the places of its credentials are of use, and the values of a few names:
 * `credentialsInJson` finds the same in what stays.
 */
export function redactDocument(text: string, kept: ReadonlySet<string>): string {
  return replaceJsonStrings(text, (leaf) => redactLeaf(leaf, kept)) ?? redactScript(text);
}

const DEFAULT = /^[Dd]efault$/;

function redactLeaf({ name, path, value }: TextLeaf, kept: ReadonlySet<string>): string {
  // A parameter's default goes by the parameter's name, as where it is searched.
  const called = DEFAULT.test(name) ? (path.findLast((it) => !DEFAULT.test(it)) ?? name) : name;
  if (credentialsIn([[called, value]]).length > 0) return redactSetting(called, value);
  if (credentialsInText(value).length > 0) return redactScript(value);
  return kept.has(name) || value === '' ? value : LEFT_OUT;
}
