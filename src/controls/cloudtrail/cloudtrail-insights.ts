import { all, control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';
import { unseenTrail } from './unseen-trail.ts';

export default control({
  id: 'cloudtrail-insights',
  title: 'CloudTrail Insights looks for unusual activity',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'A thousand deletions in a minute, or errors where there never were any, stand out only to somebody who compares.',
  fix: 'Turn on Insights for call rates and error rates on a trail that is logging.',
  items: ['monitor.cloudtrail', 'monitor.cloudtrail-use'],
  aka: { prowler: ['cloudtrail_insights_exist'] },
  kind: 'aws:account',
  facts: [],
  relations: {
    trails: all('cloudtrail:trail', ['IsLogging', 'hasInsightSelectors'], { partial: true }),
    regions: all('aws:region', ['trailsFromElsewhere'], { partial: true }),
  },
  judge(_account, { related: { trails, regions } }) {
    const having = trails.filter(({ facts }) => facts.hasInsightSelectors);
    const logging = having.find(({ facts }) => facts.IsLogging);
    if (logging !== undefined) return pass(`Insights is on for trail ${logging.id}.`);
    const unseen = unseenTrail(regions);
    if (unseen !== null) return unseen;
    const [stopped] = having;
    if (stopped !== undefined)
      return fail(`Insights is on for trail ${stopped.id}, which is stopped; expected: logging.`);
    if (trails.length === 0) return fail('There is no trail.');
    return fail(`Insights is on for none of the ${trails.length} trails; expected: for one.`);
  },
});
