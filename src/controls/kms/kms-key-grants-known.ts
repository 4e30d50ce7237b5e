import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'kms-key-grants-known',
  title: 'KMS grants let in no unknown account',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'A grant stands beside the key policy, shows up in no policy review, and has no end.',
  fix: 'Revoke the grant, or name its account in knownAccounts.',
  items: ['encrypt.key-management'],
  aka: { cloudsploit: ['kmsGrantLeastPrivilege'] },
  kind: 'kms:key',
  facts: ['metadata', 'grants'],
  settings: {
    /** Accounts that are meant to have grants, 12 digits each. */
    knownAccounts: [] as readonly string[],
  },
  judge({ account: own, facts: { metadata, grants } }, { settings }) {
    if (metadata.KeyManager === 'AWS') return notApplicable('AWS manages the key, and grants its use.');
    const strange = grants.flatMap(({ id, grantee, operations }) => {
      const [, owner] = /^arn:[^:]*:(?:iam|sts)::(\d{12}):/.exec(grantee) ?? [];
      const isKnown = owner === undefined || owner === own || settings.knownAccounts.includes(owner);
      return isKnown ? [] : [`${grantee} (${operations.join(', ')}; grant ${id.slice(0, 8)}…)`];
    });
    if (strange.length === 0) return pass(`None of ${grants.length} grants is for an unknown account.`);
    return fail(
      `Grants for other accounts: ${strange.join('; ')}; expected: none, or accounts in knownAccounts.`,
    );
  },
});
