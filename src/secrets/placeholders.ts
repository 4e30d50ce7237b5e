import type { CredentialKind } from '../model/credential.ts';

/** What stands in place of a secret. */
export const REDACTED = 'REDACTED';

/** What stands in place of a text in which no credential was found, and that might hold one all the same. */
export const LEFT_OUT = '<redacted>';

/**
 * What stands in place of a credential, by its kind: marked, and taken for the same kind by the detectors, so that what
 * is judged on it is judged the same.
 */
export const PLACEHOLDERS: Readonly<Record<CredentialKind, string>> = {
  'aws-access-key-id': 'AKIAREDACTEDREDACTED',
  'private-key': '-----BEGIN PRIVATE KEY-----REDACTED-----END PRIVATE KEY-----',
  'aws-secret-access-key': 'REDACTED0123456789abcdefghijklmnopqrstuv',
  'url-password': 'redacted://redacted:REDACTED@redacted',
  'named-secret': REDACTED,
};
