import type { CredentialKind, FoundCredential } from '../model/credential.ts';
import type { Judgement } from '../model/verdict.ts';
import { fail, pass } from '../model/verdict.ts';

const LOOKS_LIKE: Readonly<Record<CredentialKind, string>> = {
  'aws-access-key-id': 'an AWS access key id',
  'aws-secret-access-key': 'an AWS secret access key',
  'private-key': 'a private key',
  'url-password': 'a URL with a password',
  'named-secret': 'a secret by its name',
};

/** As many are named in one reason. */
const NAMED = 10;

/**
 * The verdict on settings of one sort, of which those in `found` look like credentials.
 *
 * @param what one of them: `environment variable`
 */
export function judgeCredentials(what: string, found: readonly FoundCredential[]): Judgement {
  if (found.length === 0) return pass(`No ${what} looks like a credential.`);
  const names = found.slice(0, NAMED).map(({ name, kind }) => `${name} (${LOOKS_LIKE[kind]})`);
  const rest = found.length - names.length;
  const more = rest > 0 ? ` and ${rest} more` : '';
  return fail(`Of what each ${what} holds, these look like credentials: ${names.join(', ')}${more}; expected: none.`);
}
