import type { CredentialKind } from '../model/credential.ts';
import { credentialsIn, isTelling } from './credentials.ts';
import { DETECTORS, isReference } from './detectors.ts';
import { LEFT_OUT, PLACEHOLDERS, REDACTED } from './placeholders.ts';
import { credentialInLine, linesOf } from './text.ts';

/** A private key from its first line to its last, or to the end of the text where it is cut short. */
const PRIVATE_KEY =
  /(-----BEGIN (?:[A-Z0-9]{1,10} ){0,2}PRIVATE KEY(?: BLOCK)?-----)([\s\S]*?)(-----END (?:[A-Z0-9]{1,10} ){0,2}PRIVATE KEY(?: BLOCK)?-----|$)/g;

/** Up to the last `@` before the host: passwords may hold one. */
const URL_PASSWORD =
  /((?<![a-z0-9+.-])[a-z][a-z0-9+.-]{1,30}:\/\/[^\s:@/?#"'<>]{0,100}:)([^\s/"'<>]{1,1000})(?=@)/gi;

/** Those of databases and brokers may hold a slash that ought to be encoded; an address of the web has a path there. */
const LOOSE_PASSWORD =
  /((?<![a-z0-9+.-])(?!https?:)[a-z][a-z0-9+.-]{1,30}:\/\/[^\s:@/?#"'<>]{1,100}:)(?![$#{<*])[^\s"'<>@]{0,300}\/[^\s"'<>@]{0,300}(?=@)/gi;

/** A token in the place of a URL's user, as Git's hosts take it. */
const URL_TOKEN = /(https?:\/\/)[A-Za-z0-9_-]{30,}(?=@)/gi;

/** Tokens that tell by their beginning whose they are; the beginning stays. */
const TOKENS =
  /(?<![A-Za-z0-9_-])(gh[pousr]_|github_pat_|glpat-|ATBB|ATCT|xox[a-z]-|(?:sk|rk|pk)_(?:live|test)_|npm_|dop_v1_|shp[a-z]{2}_|hvs\.|AIza|SG\.)[A-Za-z0-9_.=-]{16,}/g;

/** https://www.rfc-editor.org/rfc/rfc7519#section-3: a header in base64 that begins with `{"`, claims that do, a signature. */
const JWT = /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g;

/** What a signed URL gives away while it lasts. */
const SIGNATURE = /((?:X-Amz-(?:Security-Token|Signature)|[?&]sig|[?&]Signature)=)[^&\s"'<>]+/gi;

/** Addresses that are secrets from their path on: whoever has one may write there. */
const WEBHOOK =
  /(https:\/\/(?:hooks\.slack\.com\/\w{1,20}|discord(?:app)?\.com\/api\/webhooks|[\w.-]{1,100}\.webhook\.office\.com\/\w{1,20})\/)[^\s"'<>?]+/gi;

const ANNOUNCED =
  '(?:password|passwd|pwd|passphrase|secret|token|credentials?|(?:api|secret|access|private|signing|encryption)[ _-]?key)';
const VALUE = `("[^"]{1,500}"|'[^']{1,500}'|[^\\s"',;&<>(){}[\\]]{1,500})`;

/** What a sentence goes on with that tells no value: `the token is not valid`. */
const WORD =
  '(?:not|no|now|a|an|the|in|on|at|of|by|for|to|with|from|kept|expired|invalid|required|missing|disabled|enabled|rotated|stored|set|used|needed)\\b';

/** `password: hunter2`, `Pwd=hunter2;`, `the token is abc`, anywhere in a text. */
const TOLD = new RegExp(
  `((?<![\\w.-])[\\w.-]{0,80}?${ANNOUNCED}\\d{0,3}["']?\\s{0,3}(?:(?:\\sis\\s{0,3})?[=:]|\\sis\\s(?!${WORD}))\\s{0,3})${VALUE}`,
  'gi',
);

/** `--api-key hunter2` */
const OPTION = new RegExp(`((?<![\\w.-])--[\\w-]{0,60}?${ANNOUNCED}\\s{1,3})(?!-)${VALUE}`, 'gi');

/** Whatever has the form of a credential, taken out of a text; ids of access keys stay, which are names. */
export function redactValues(text: string): string {
  const forms = redactForms(text).replaceAll(TOKENS, `$1${REDACTED}`).replaceAll(JWT, REDACTED);
  return replaceDetected(forms, 'aws-secret-access-key');
}

/** The same without what might as well be part of an id: for names and ARNs. */
export function redactForms(text: string): string {
  return text
    .replaceAll(PRIVATE_KEY, (_, head: string, body: string, end: string) =>
      [head, REDACTED, body.replaceAll(/[^\n]+/g, ''), end].join(''),
    )
    .replaceAll(URL_PASSWORD, (whole, before: string, password: string) =>
      isReference(password) ? whole : `${before}${REDACTED}`,
    )
    .replaceAll(LOOSE_PASSWORD, `$1${REDACTED}`)
    .replaceAll(URL_TOKEN, `$1${REDACTED.repeat(4)}`)
    .replaceAll(SIGNATURE, `$1${REDACTED}`)
    .replaceAll(WEBHOOK, `$1${REDACTED}`);
}

/** Free text: credentials by their form, the ids of access keys among them, and what a name announces. */
export function redactText(text: string): string {
  return replaceDetected(redactValues(text), 'aws-access-key-id')
    .replaceAll(TOLD, replaceTold)
    .replaceAll(OPTION, replaceTold);
}

function replaceTold(whole: string, before: string, value: string): string {
  const isElsewhere = isReference(value.replaceAll(/^["']|["']$/g, '')) || /^["']?[$`]/.test(value);
  return isElsewhere ? whole : `${before}${REDACTED}`;
}

/** The value of something that has a name: gone when the name announces a credential. */
export function redactNamed(name: string, value: string): string {
  const [found] = isTelling(name) ? credentialsIn([[name, value]]) : [];
  return found === undefined ? redactText(value) : PLACEHOLDERS[found.kind];
}

/** The value of a setting of which nobody needs more than whether it is a credential: nothing of it stays. */
export function redactSetting(name: string, value: string): string {
  const [found] = credentialsIn([[name, value]]);
  if (found !== undefined) return PLACEHOLDERS[found.kind];
  return value === '' ? '' : LEFT_OUT;
}

/** A script of which only the places of its credentials are of use: `credentialsInText` finds the same in what stays. */
export function redactScript(text: string): string {
  if (text.trim() === '') return text;
  const lines = linesOf(text).map(redactLine);
  const last = lines.findLastIndex((line) => line !== '');
  if (last < 0) return LEFT_OUT;
  // Where there are several lines, a finding is told with its line's number.
  return lines.slice(0, Math.max(last + 1, Math.min(lines.length, 2))).join('\n');
}

function redactLine(line: string): string {
  const found = credentialInLine(line);
  if (found === undefined) return '';
  return `${found.name === undefined ? '# ' : `${found.name}=`}${PLACEHOLDERS[found.kind]}`;
}

function replaceDetected(text: string, kind: CredentialKind): string {
  const detector = DETECTORS.find((it) => it.kind === kind);
  let replaced = '';
  let at = 0;
  for (const found of detector === undefined ? [] : text.matchAll(detector.pattern)) {
    if (!(detector?.isLikely?.(found) ?? true)) continue;
    replaced += text.slice(at, found.index) + PLACEHOLDERS[kind];
    at = found.index + found[0].length;
  }
  return replaced + text.slice(at);
}
