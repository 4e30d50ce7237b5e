import { NOBODY_KNOWN } from '../../effective/foreign-access.ts';
import { judgeTrust } from '../../effective/role-trust.ts';
import { nameOfOutsider, strangersOf } from '../../effective/trusted-strangers.ts';
import { asRead, control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-role-foreign-read-all',
  title: 'Roles that unknown accounts take on do not hold ReadOnlyAccess',
  risk: { impact: 'data', exposure: 'foothold', ease: 'chance' },
  why: 'ReadOnlyAccess reads data as well as settings: every object, table and message, for whoever is in the other account.',
  fix: 'Give auditors and suppliers SecurityAudit or ViewOnlyAccess in its place, which read settings only.',
  items: ['iam.least-privilege', 'own.data-leaks'],
  aka: { prowler: ['iam_role_cross_account_readonlyaccess_policy'] },
  kind: 'iam:role',
  facts: ['AssumeRolePolicyDocument', 'ManagedPolicyArns'],
  relations: { accounts: asRead('aws:account', ['organization']) },
  settings: NOBODY_KNOWN,
  judge(role, { related: { accounts }, settings }) {
    if (!role.facts.ManagedPolicyArns.some(isReadOnlyAccess))
      return { ...notApplicable('The role does not hold ReadOnlyAccess.'), restsOn: [] };
    return judgeTrust(role, (trust) => {
      const { sure, perhaps } = strangersOf(trust, accounts, settings);
      if (sure.length > 0) {
        const names = sure.map(nameOfOutsider).join(', ');
        const reason = `The role holds ReadOnlyAccess and trusts ${names}; expected: SecurityAudit, or accounts named in knownAccounts.`;
        return { ...fail(reason), restsOn: [] };
      }
      if (perhaps.length === 0)
        return { ...pass('The role holds ReadOnlyAccess and trusts no unknown account.'), restsOn: [] };
      const detail = 'the organization was not read';
      const reason = `The role holds ReadOnlyAccess; cannot tell whether ${perhaps.map(nameOfOutsider).join(', ')} is yours: ${detail}.`;
      return { verdict: 'unknown', reason, cause: { kind: 'not-collected', detail }, restsOn: [] };
    });
  },
});

function isReadOnlyAccess(arn: string): boolean {
  return /^arn:[^:]+:iam::aws:policy\/ReadOnlyAccess$/.test(arn);
}
