import { closedRegions, partitionOfRegion } from '../../effective/closed-regions.ts';
import { all, control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'organizations-regions-limited',
  title: 'Service control policies close the regions that are not in use',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Whoever steals a credential works in the region where nobody looks, unless nothing can be started there.',
  fix: 'Attach a service control policy that denies everything outside the regions in use, but for global services.',
  items: ['own.isolation'],
  aka: { prowler: ['organizations_scp_check_deny_regions'] },
  kind: 'aws:account',
  facts: ['organization', 'serviceControlPolicies'],
  relations: { all: all('aws:region', [], { partial: true }) },
  // The regions that may stay open; where none is named, it is enough that some are closed.
  settings: { regions: [] as readonly string[] },
  judge({ id, facts: { organization, serviceControlPolicies: levels } }, { related, settings }) {
    if (organization === null) return notApplicable('The account is in no organization.');
    if (organization.managementAccountId === id) {
      return notApplicable(
        'The account manages its organization, and no service control policy holds for it.',
      );
    }
    if (levels === null)
      return fail('The organization does not use service control policies: all regions are open.');
    const { regions } = settings;
    const partition = partitionOfRegion(related.all[0]?.id ?? '');
    const { closed, open } = closedRegions(id, organization, levels, partition);
    if (closed.length === 0) return fail(`All ${open.length} regions are open; expected: only those in use.`);
    const strange = open.filter((region) => !regions.includes(region));
    if (regions.length > 0 && strange.length > 0)
      return fail(`Open beside those that are meant: ${strange.join(', ')}; expected: closed.`);
    return pass(
      `${closed.length} of ${closed.length + open.length} regions are closed; open: ${open.join(', ') || 'none'}.`,
    );
  },
});
