/**
 * What a value looks like.
 * - `aws-access-key-id`: the id of an access key, long-lived (`AKIA…`) or of a session (`ASIA…`).
 * - `aws-secret-access-key`: forty characters as AWS draws them for the secret half of a key.
 * - `private-key`: a private key in PEM's frame.
 * - `url-password`: a URL with a password in it.
 * - `named-secret`: a value under a name that says what it is (`DB_PASSWORD`, `apiKey`).
 */
export type CredentialKind =
  | 'aws-access-key-id'
  | 'aws-secret-access-key'
  | 'private-key'
  | 'url-password'
  | 'named-secret';

/** A setting whose value looks like a credential. The value itself is nowhere in the model. */
export interface FoundCredential {
  readonly name: string;
  readonly kind: CredentialKind;
}
