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

/** What settings of one sort are called: `environment variable`, `environment variables`. */
export interface SettingWords {
  readonly one: string;
  readonly many: string;
}

export const VARIABLES: SettingWords = { one: 'environment variable', many: 'environment variables' };

/** The verdict on settings of one sort, of which those in `found` look like credentials. */
export function judgeCredentials({ one, many }: SettingWords, found: readonly FoundCredential[]): Judgement {
  if (found.length === 0) return pass(`No ${one} looks like a credential.`);
  const names = found.slice(0, NAMED).map(({ name, kind }) => `${name} (${LOOKS_LIKE[kind]})`);
  const rest = found.length - names.length;
  const more = rest > 0 ? ` and ${rest} more` : '';
  return fail(`These ${many} look like credentials: ${names.join(', ')}${more}; expected: none.`);
}
