import { gunzipSync } from 'node:zlib';
import type { CredentialKind, FoundCredential } from '../model/credential.ts';
import { credentialsIn } from './credentials.ts';
import { REDACTED } from './placeholders.ts';

/** EC2 takes no more than 16 kB of user data; what a compressed one may grow to is bounded here. */
const MOST = 1_000_000;

/** `export NAME=value`, `set NAME=value`, `NAME: value`, `"name": "value"`, `$name = "value"`, at the start of a line. */
const ASSIGNMENT =
  /^[\s\-"'$]{0,40}(?:(?:export|set|setx|env|ENV|local|readonly)\s+)?["']?([A-Za-z_][\w.-]{0,100})["']?\s{0,20}[=:]\s{0,20}(.*)$/;

/** `--name value`, `--name=value`, anywhere in a line. */
const OPTION = /(?<=\s|^)--([A-Za-z][\w-]{1,60})[ =](?!-)("[^"]{0,200}"|'[^']{0,200}'|\S{1,200})/g;

/** A value that a shell works out only when it runs: `$DB_PASSWORD`, or the output of a command. */
const WORKED_OUT = /^["']?[$`]/;

/**
 * The lines of a script or configuration file that hold what looks like a credential, by their number and, where the line
 * gives a name a value, that name. The values stay here.
 */
export function credentialsInText(text: string): readonly FoundCredential[] {
  return linesOf(text).flatMap((line, at) => {
    const found = credentialInLine(line);
    if (found === undefined) return [];
    const place = `line ${at + 1}`;
    return { name: found.name === undefined ? place : `${place}: ${found.name}`, kind: found.kind };
  });
}

/** The lines that are searched. */
export function linesOf(text: string): readonly string[] {
  return text.slice(0, MOST).split('\n');
}

/** What one line holds, with the name that it gives it, if it does. */
export function credentialInLine(
  whole: string,
): { readonly name: string | undefined; readonly kind: CredentialKind } | undefined {
  const line = whole.trimEnd();
  const settings = settingsOf(line);
  const byName = credentialsIn(settings.filter(([, value]) => !WORKED_OUT.test(value)))[0];
  const kind = (credentialsIn([['line', line]])[0] ?? byName)?.kind;
  return kind === undefined ? undefined : { name: byName?.name ?? settings[0]?.[0], kind };
}

/** The names of a line with the values that it gives them. */
function settingsOf(line: string): readonly (readonly [name: string, value: string])[] {
  const [, name = '', rest = ''] = ASSIGNMENT.exec(line) ?? [];
  if (name !== '') return [[name, unquoted(rest)]];
  return [...line.matchAll(OPTION)].map(([, option = '', value = '']) => [option, unquoted(value)]);
}

function unquoted(text: string): string {
  const value = text.trim().replace(/[;,]$/, '');
  const quote = value.at(0);
  return value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote)
    ? value.slice(1, -1)
    : value;
}

/**
 * User data as EC2 gives it, in base64; cloud-init also takes it compressed. Null: it is compressed and does not open, or
 * a recording left it out.
 */
export function userDataText(base64: string): string | null {
  if (base64 === REDACTED) return null;
  const bytes = Buffer.from(base64, 'base64');
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes.toString('utf8');
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST }).toString('utf8');
  } catch {
    return null;
  }
}
