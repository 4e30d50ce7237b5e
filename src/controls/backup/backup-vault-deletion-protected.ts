import { deniesEverybody } from '../../effective/denies-everybody.ts';
import { unreadable } from '../../effective/unreadable.ts';
import { parsePolicy } from '../../iam/language/policy.ts';
import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

const EXPECTED = 'expected: a vault lock, or a policy that denies everybody backup:DeleteRecoveryPoint';

export default control({
  id: 'backup-vault-deletion-protected',
  title: 'Copies in backup vaults cannot be deleted before their time',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Whoever wants a ransom deletes the copies first, and with them the reason not to pay.',
  fix: 'Lock the vault, or deny backup:DeleteRecoveryPoint to everybody in its policy.',
  items: ['own.defaults'],
  aka: { cloudsploit: ['backupDeletionProtection'] },
  kind: 'backup:vault',
  facts: ['locked', 'AccessPolicy'],
  judge(vault) {
    const { locked, AccessPolicy: text } = vault.facts;
    if (locked) return pass('A vault lock keeps copies from being deleted before their time.');
    if (text === null) return fail(`The vault has no lock and no policy; ${EXPECTED}.`);
    const parsed = parsePolicy(text);
    if (!parsed.ok) return unreadable('the policy of the vault', parsed.error);
    return deniesEverybody(parsed.policy, 'backup:DeleteRecoveryPoint', vault.arn ?? '*')
      ? pass('The vault’s policy denies everybody to delete copies.')
      : fail(
          `The vault has no lock, and its policy does not deny everybody backup:DeleteRecoveryPoint; ${EXPECTED}.`,
        );
  },
});
