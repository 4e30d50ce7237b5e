import type { CredentialKind } from '../model/credential.ts';

/** A form that credentials have. */
export interface Detector {
  readonly kind: CredentialKind;
  /** Looks at no more than a few hundred characters from wherever it starts: a search is linear. */
  readonly pattern: RegExp;
  /** A second look at what the pattern found. Left out: the form alone says it. */
  readonly isLikely?: (found: RegExpExecArray) => boolean;
}

/** By value, the surest first. All patterns are global: a first find that is not likely must not hide a second. */
export const DETECTORS: readonly Detector[] = [
  {
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
    kind: 'aws-access-key-id',
    pattern: /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/g,
  },
  {
    // https://www.rfc-editor.org/rfc/rfc7468#section-10 and OpenSSH's and PGP's own.
    kind: 'private-key',
    pattern: /-----BEGIN (?:[A-Z0-9]{1,10} ){0,2}PRIVATE KEY(?: BLOCK)?-----/g,
  },
  {
    kind: 'aws-secret-access-key',
    pattern: /(?<![A-Za-z0-9/+])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g,
    isLikely: ({ 0: text, index, input }) => isDrawn(text) && !isInAddress(input, index, text),
  },
  {
    // https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1
    kind: 'url-password',
    pattern: /(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{1,30}:\/\/[^\s:@/?#]{0,100}:([^\s@/]{1,200})@/gi,
    isLikely: ([, password = '']) => !isReference(password),
  },
];

/** Bits a character. Of forty that are drawn from 64, fewer than one in a thousand texts have less. */
const DRAWN = 4.3;

/** Whether a text seems drawn at random from letters, digits, `/` and `+`: a path, a digest or a name is not. */
function isDrawn(text: string): boolean {
  const isMixed = /[a-z]/.test(text) && /[A-Z]/.test(text) && /[0-9]/.test(text);
  return isMixed && !/^[0-9a-f]+$/i.test(text) && entropy(text) >= DRAWN;
}

/** `targetgroup/shop/73e2d6bc24d8a067` may have forty characters too, and so may the path of a URL. */
function isInAddress(text: string, at: number, found: string): boolean {
  const before = text.slice(Math.max(0, at - 300), at);
  if (/(?:^|[^A-Za-z0-9])arn:[^\s"'<>,;]*$/.test(before)) return true;
  return found.includes('/') && /:\/\/[^\s"'<>?]*$/.test(before);
}

function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** Last words of a name that announce a credential; those of one word also as the end of a longer one (`dbpassword`). */
export const TELLING_NAMES: readonly (readonly string[])[] = [
  ['password'],
  ['passwd'],
  ['pwd'],
  ['passphrase'],
  ['secret'],
  ['token'],
  ['credential'],
  ['credentials'],
  ['apikey'],
  ['api', 'key'],
  ['secret', 'key'],
  ['access', 'key'],
  ['private', 'key'],
  ['signing', 'key'],
  ['encryption', 'key'],
];

const NOTHING = new Set(['', 'true', 'false', 'yes', 'no', 'on', 'off', 'none', 'null', 'undefined']);

/** What stands for a value that is kept elsewhere, by how it begins. */
const REFERENCES: readonly string[] = [
  'arn:',
  '{{', // a dynamic reference of CloudFormation, a template's slot
  '${',
  '$(',
  '#{',
  '{%', // an expression of Step Functions
  '$.', // a path of it
  '$$.',
  'states.',
  'ssm:',
  'secretsmanager:',
  'vault:',
  'file:',
  'http://',
  'https://',
  's3://',
  '/',
  './',
  '~/',
];

/** A file of a known kind, or a name with slashes in it, as Secrets Manager's are: where a secret is, not the secret. */
const PLACE = /^(?:[\w.-]+(?:\/[\w.-]+)+|[\w-]+\.(?:pem|key|json|txt|ya?ml|p12|jks))$/i;

/** Whether a value says nothing, is masked, or only says where the credential is. */
export function isReference(value: string): boolean {
  const text = value.trim();
  const lower = text.toLowerCase();
  if (NOTHING.has(lower) || /^[*•]+$/.test(text)) return true;
  if (text.startsWith('<') && text.endsWith('>')) return true;
  return REFERENCES.some((it) => lower.startsWith(it)) || PLACE.test(text);
}
