import { guardrailsOf } from '../../effective/guardrails.ts';
import { unreadable as cannotRead } from '../../effective/unreadable.ts';
import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'organizations-scp-limits',
  title: 'Service control policies limit what the account may do',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'Whoever becomes administrator of the account is then still kept from its trails, its regions and its way out of the organization.',
  fix: 'Attach service control policies that deny what nobody here should do, such as leaving the organization or stopping trails.',
  items: ['own.isolation'],
  aka: {},
  kind: 'aws:account',
  facts: ['organization', 'serviceControlPolicies'],
  judge({ id, facts: { organization, serviceControlPolicies: levels } }) {
    if (organization === null) return notApplicable('The account is in no organization.');
    if (organization.managementAccountId === id) {
      return notApplicable(
        'The account manages its organization, and no service control policy holds for it.',
      );
    }
    if (levels === null)
      return fail('The organization does not use service control policies; expected: some that limit.');
    // Partitions differ in ARNs only, and what allows everything here is written with a star.
    const { limiting, unreadable } = guardrailsOf(levels, id, '*');
    if (limiting.length > 0) return pass(`The account is limited by ${limiting.join(', ')}.`);
    const [first] = unreadable;
    if (first !== undefined) return cannotRead(`the service control policy ${first}`, 'it is no policy');
    const names = [...new Set(levels.flat().map(({ Name }) => Name))].join(', ');
    return fail(`Nothing is taken away by ${names}; expected: a service control policy that limits.`);
  },
});
