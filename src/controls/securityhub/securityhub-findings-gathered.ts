import { all, control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'securityhub-findings-gathered',
  title: 'One region of Security Hub gathers the findings of all',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'Nobody opens seventeen consoles every morning, and what is found in the eighteenth region is found by nobody.',
  fix: 'Create a finding aggregator in the region where people work, linked to all regions.',
  items: ['check.security-hub', 'monitor.central'],
  aka: {},
  kind: 'aws:account',
  facts: [],
  relations: { hubs: all('securityhub:hub', ['aggregators']) },
  judge(_account, { related: { hubs } }) {
    if (hubs.length === 0) return notApplicable('Security Hub is on in no region.');
    const [aggregator] = hubs.flatMap(({ facts }) => facts.aggregators);
    if (aggregator !== undefined)
      return pass(`The findings of several regions are gathered by ${aggregator}.`);
    const [only] = hubs;
    if (hubs.length === 1) return notApplicable(`Security Hub is on in one region only, ${only?.region}.`);
    return fail(
      `Security Hub is on in ${hubs.length} regions, and none gathers their findings; expected: one that does.`,
    );
  },
});
