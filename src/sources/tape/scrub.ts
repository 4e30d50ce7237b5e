import { REDACTED } from '../../secrets/text.ts';

/** Takes out of recorded text what must not leave the account; the same text comes out the same way every time. */
export type Scrub = (text: string) => string;

/** Members that hold secrets in AWS's answers, in JSON and in XML. Account ids and names are another matter. */
const SECRET_MEMBERS =
  'SecretAccessKey|SessionToken|SecretString|SecretBinary|Password|MasterUserPassword|HeaderValue|AuthToken|PrivateKey|Plaintext|Passphrase|UserData|PreSharedKey|CustomerGatewayConfiguration';

const SECRET_JSON = new RegExp(`("(?:${SECRET_MEMBERS})"\\s*:\\s*)"(?:[^"\\\\]|\\\\.)*"`, 'gi');
const SECRET_XML = new RegExp(`(<(${SECRET_MEMBERS})>)[^<]*(</\\2>)`, 'gi');
/** Attributes of EC2 stand in an element of their own. */
const USER_DATA_XML = /(<userData>\s*<value>)[^<]*(<\/value>)/gi;
const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?-----END [A-Z ]*PRIVATE KEY-----/g;
/** The credential report is a CSV in base64. */
const CONTENT_XML = /(<Content>)([A-Za-z0-9+/=\s]+)(<\/Content>)/g;

/** Secrets are always taken out of a tape. */
export function scrubSecrets(text: string): string {
  return text
    .replace(SECRET_JSON, `$1"${REDACTED}"`)
    .replace(SECRET_XML, `$1${REDACTED}$3`)
    .replace(USER_DATA_XML, `$1${REDACTED}$2`)
    .replace(PRIVATE_KEY, REDACTED);
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
  return (text) =>
    replace(scrubSecrets(text)).replace(CONTENT_XML, (_, open: string, content: string, close: string) => {
      const plain = Buffer.from(content, 'base64').toString('utf8');
      return `${open}${Buffer.from(replace(plain)).toString('base64')}${close}`;
    });
}
