import type { CredentialKind, FoundCredential } from '../model/credential.ts';
import type { Detector } from './detectors.ts';
import { DETECTORS, isReference, TELLING_NAMES } from './detectors.ts';

/** Longer values are searched up to here: settings of AWS are far shorter. */
const MOST = 100_000;

/**
 * The settings whose value looks like a credential, by name. What they look like is told once for each, the surest
 * first; the values stay here. Takes time linear in the length of the values.
 */
export function credentialsIn(
  settings: Iterable<readonly [name: string, value: string]>,
): readonly FoundCredential[] {
  const found: FoundCredential[] = [];
  for (const [name, value] of settings) {
    const kind = credentialKind(name, value);
    if (kind !== undefined) found.push({ name, kind });
  }
  return found;
}

function credentialKind(name: string, value: string): CredentialKind | undefined {
  const text = value.slice(0, MOST);
  const byValue = DETECTORS.find((detector) => detects(detector, text));
  if (byValue !== undefined) return byValue.kind;
  return isTelling(name) && !isReference(text) ? 'named-secret' : undefined;
}

function detects({ pattern, isLikely }: Detector, text: string): boolean {
  for (const match of text.matchAll(pattern)) if (isLikely?.(match) ?? true) return true;
  return false;
}

/** Whether a name's last words announce a credential: `DB_PASSWORD`, `apiKey`, `client-secret-2`. */
export function isTelling(name: string): boolean {
  const words = wordsOf(name);
  while (/^[0-9]+$/.test(words.at(-1) ?? '')) words.pop();
  return TELLING_NAMES.some((ending) => {
    const [only, ...more] = ending;
    if (more.length === 0 && only !== undefined) return words.at(-1)?.endsWith(only) ?? false;
    return words.length >= ending.length && ending.every((word, at) => words.at(at - ending.length) === word);
  });
}

/** `dbPassword2`, `DB_PASSWORD_2` and `db-password.2` are all `db`, `password`, `2`. */
function wordsOf(name: string): string[] {
  const parted = name
    .slice(-200)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Za-z])([0-9])/g, '$1 $2');
  return parted.toLowerCase().match(/[a-z]+|[0-9]+/g) ?? [];
}
