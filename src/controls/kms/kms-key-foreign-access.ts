import { judgeForeignAccess, NOBODY_KNOWN } from '../../effective/foreign-access.ts';
import { asRead, control } from '../../model/control.ts';
import { notApplicable } from '../../model/verdict.ts';

export default control({
  id: 'kms-key-foreign-access',
  title: 'KMS key policies let in no unknown account',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'Whoever runs the other account, or breaks into it, decrypts what he got hold of elsewhere.',
  fix: 'Take accounts that need the key no more out of its policy, and name the others in knownAccounts.',
  items: ['encrypt.key-management'],
  aka: { cloudsploit: ['kmsKeyPolicy'] },
  kind: 'kms:key',
  facts: ['KeyPolicy'],
  relations: { accounts: asRead('aws:account', ['organization']) },
  settings: NOBODY_KNOWN,
  judge(key, { related: { accounts }, settings }) {
    const { KeyPolicy: text } = key.facts;
    if (text === null) return { ...notApplicable('AWS manages the key, and its policy too.'), restsOn: [] };
    return judgeForeignAccess({ what: 'key', resource: key, text, accounts, settings });
  },
});
