import type { IamSummary } from '../model/kinds/account.ts';

/** As in member accounts whose root the organization manages: there is nothing that MFA could guard. */
export function hasNoCredentials(summary: IamSummary): boolean {
  const { AccountPasswordPresent, AccountAccessKeysPresent, AccountSigningCertificatesPresent } = summary;
  return (
    AccountPasswordPresent === 0 && AccountAccessKeysPresent === 0 && AccountSigningCertificatesPresent === 0
  );
}
