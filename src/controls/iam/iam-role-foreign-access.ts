import { NOBODY_KNOWN } from '../../effective/foreign-access.ts';
import { judgeTrust } from '../../effective/role-trust.ts';
import { nameOfOutsider, strangersOf } from '../../effective/trusted-strangers.ts';
import { asRead, control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-role-foreign-access',
  title: 'IAM roles trust no unknown account',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'Whoever runs the other account, or breaks into it, acts in this one with all that the role may.',
  fix: 'Take accounts that need the role no more out of its trust policy, and name the others in knownAccounts.',
  items: ['iam.least-privilege', 'own.data-leaks'],
  aka: { cloudsploit: ['trustedCrossAccountRoles'] },
  kind: 'iam:role',
  facts: ['AssumeRolePolicyDocument'],
  relations: { accounts: asRead('aws:account', ['organization']) },
  settings: NOBODY_KNOWN,
  judge(role, { related: { accounts }, settings }) {
    return judgeTrust(role, (trust) => {
      const { sure, perhaps } = strangersOf(trust, accounts, settings);
      const names = sure.map(nameOfOutsider).join(', ');
      if (sure.length > 0) {
        const reason = `The role trusts ${names}; expected: nobody outside, or accounts named in knownAccounts.`;
        return { ...fail(reason), restsOn: [] };
      }
      if (perhaps.length === 0) return { ...pass('The role trusts no unknown account.'), restsOn: [] };
      const detail = 'the organization was not read';
      const reason = `Cannot tell whether ${perhaps.map(nameOfOutsider).join(', ')} is yours: ${detail}.`;
      return { verdict: 'unknown', reason, cause: { kind: 'not-collected', detail }, restsOn: [] };
    });
  },
});
