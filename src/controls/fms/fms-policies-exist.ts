import { account, all, control } from '../../model/control.ts';
import { fail, manual, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'fms-policies-exist',
  title: 'Firewall Manager has policies for the organization',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'What every account sets up by itself is forgotten in the next new account: a web ACL, rules of groups, a firewall.',
  fix: 'Name an administrator for Firewall Manager, and make policies for what all accounts must have.',
  items: ['check.firewall-manager'],
  aka: {},
  kind: 'aws:account',
  facts: [],
  relations: {
    mine: account(['organization']),
    regions: all('aws:region', ['isFirewallManager']),
    policies: all('fms:policy', []),
  },
  judge({ id }, { related: { mine, regions, policies } }) {
    const { organization } = mine.facts;
    if (organization === null)
      return notApplicable('Firewall Manager is for organizations, and the account is in none.');
    if (policies.length > 0) return pass(`Firewall Manager has ${policies.length} policies.`);
    if (regions.some(({ facts }) => facts.isFirewallManager)) {
      return fail('The account is Firewall Manager’s administrator, and there is no policy; expected: some.');
    }
    const nothing = 'The account is no administrator of Firewall Manager';
    if (organization.managementAccountId !== id) return notApplicable(`${nothing}, and sees no policies.`);
    return manual(`${nothing}; whether another account of the organization is, look there.`);
  },
});
