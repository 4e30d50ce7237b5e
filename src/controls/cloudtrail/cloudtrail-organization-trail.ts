import { account, all, control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';
import { unseenTrail } from './unseen-trail.ts';

export default control({
  id: 'cloudtrail-organization-trail',
  title: 'A trail of the organization records the account',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Administrators of an account can stop its own trails, and so can whoever becomes one; not that of the organization.',
  fix: 'Make a multi-region trail of the organization, in the account that manages it or its delegated administrator.',
  items: ['monitor.cloudtrail', 'monitor.central'],
  aka: {},
  kind: 'aws:account',
  facts: [],
  relations: {
    mine: account(['organization']),
    trails: all('cloudtrail:trail', ['IsOrganizationTrail', 'IsMultiRegionTrail', 'IsLogging'], {
      partial: true,
    }),
    regions: all('aws:region', ['trailsFromElsewhere'], { partial: true }),
  },
  judge(_account, { related: { mine, trails, regions } }) {
    if (mine.facts.organization === null) return notApplicable('The account is in no organization.');
    const ours = trails.filter(({ facts }) => facts.IsOrganizationTrail);
    const whole = ours.find(({ facts }) => facts.IsLogging && facts.IsMultiRegionTrail);
    if (whole !== undefined)
      return pass(`Trail ${whole.name ?? whole.id} of the organization records all regions.`);
    const unseen = unseenTrail(regions);
    if (unseen !== null) return unseen;
    const [poor] = ours;
    if (poor === undefined) return fail('No trail of the organization records this account; expected: one.');
    const what = poor.facts.IsLogging ? 'covers one region only' : 'is stopped';
    return fail(`Trail ${poor.name ?? poor.id} of the organization ${what}; expected: logging all regions.`);
  },
});
