import { replaceJsonStrings } from '../../secrets/json-strings.ts';
import { redactForms } from '../../secrets/redact.ts';
import { redactPolicy, withoutSecrets } from './members.ts';
import { replaceXmlStrings } from './xml-strings.ts';

/** Takes out of recorded text what must not leave the account; the same text comes out the same way every time. */
export interface Scrub {
  /** An answer's body. What is no whole document cannot be searched and stays out: it did not parse, and does not now. */
  readonly body: (text: string) => string;
  /** A part of a request, or a header: ids that answers gave, as they stand in them. */
  readonly part: (text: string) => string;
}

/** The credential report is a CSV in base64. */
const CONTENT_XML = /(<Content>)([A-Za-z0-9+/=\s]+)(<\/Content>)/g;

/** Secrets are always taken out of a tape. */
export const SECRETS: Scrub = { body: scrubBody, part: redactForms };

function scrubBody(text: string): string {
  if (text.trim() === '') return text;
  if (text.trimStart().startsWith('<')) return replaceXmlStrings(text, withoutSecrets) ?? '';
  return isPolicy(text) ? redactPolicy(text) : (replaceJsonStrings(text, withoutSecrets) ?? '');
}

/** S3 answers with a bucket's policy as it is. */
function isPolicy(text: string): boolean {
  try {
    const document: unknown = JSON.parse(text);
    return typeof document === 'object' && document !== null && 'Statement' in document;
  } catch {
    return false;
  }
}

/** Also replaces every account id by an invented one; the first met, the scanned account's own, by 111122223333. */
export function accountScrubber(): Scrub {
  const stand = new Map<string, string>();
  const replace = (text: string): string =>
    text.replace(/(?<!\d)\d{12}(?!\d)/g, (id) => {
      const known = stand.get(id);
      if (known !== undefined) return known;
      const invented = stand.size === 0 ? '111122223333' : String(900_000_000_000 + stand.size);
      stand.set(id, invented);
      return invented;
    });
  return {
    part: (text) => replace(SECRETS.part(text)),
    body: (text) =>
      replace(SECRETS.body(text)).replace(CONTENT_XML, (_, open: string, content: string, close: string) => {
        const plain = Buffer.from(content, 'base64').toString('utf8');
        return `${open}${Buffer.from(replace(plain)).toString('base64')}${close}`;
      }),
  };
}
