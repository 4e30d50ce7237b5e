import { all, control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';
import { unseenTrail } from './unseen-trail.ts';

export default control({
  id: 'cloudtrail-logs-central',
  title: 'A trail delivers to a bucket outside the account',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Whoever becomes administrator of the account can delete the logs that lie in it, and with them every trace.',
  fix: 'Let a trail write to a bucket of an account that does nothing but keep logs, best a trail of the organization.',
  items: ['monitor.central', 'monitor.cloudtrail'],
  aka: { cloudsploit: ['cloudtrailS3Bucket'] },
  kind: 'aws:account',
  facts: [],
  relations: {
    trails: all('cloudtrail:trail', ['S3BucketName', 'IsLogging', 'IsOrganizationTrail'], { partial: true }),
    regions: all('aws:region', ['trailsFromElsewhere'], { partial: true }),
    buckets: all('s3:bucket', []),
  },
  // Buckets that the logs are to be in, by name; where none is named, every bucket that is not of this account will do.
  settings: { buckets: [] as readonly string[] },
  judge({ id: mine }, { related: { trails, regions, buckets }, settings }) {
    const own = new Set(buckets.map(({ id }) => id));
    const isMeant = (name: string) =>
      settings.buckets.length > 0 ? settings.buckets.includes(name) : !own.has(name);
    const logging = trails.filter(({ facts }) => facts.IsLogging);
    const central = logging.find(({ facts }) => isMeant(facts.S3BucketName));
    if (central !== undefined) {
      return pass(`Trail ${central.name ?? central.id} delivers to bucket ${central.facts.S3BucketName}.`);
    }
    // The account that keeps the logs of all others cannot do so outside itself.
    const keeper = logging.find(({ arn, facts }) => facts.IsOrganizationTrail && arn?.split(':')[4] === mine);
    if (keeper !== undefined && settings.buckets.length === 0) {
      return pass(`Trail ${keeper.id} gathers the logs of the organization in this account.`);
    }
    const unseen = unseenTrail(regions);
    if (unseen !== null) return unseen;
    const expected = settings.buckets.length > 0 ? settings.buckets.join(' or ') : 'one of another account';
    if (logging.length === 0) return fail(`No trail is logging; expected: one that delivers to ${expected}.`);
    const names = [...new Set(logging.map(({ facts }) => facts.S3BucketName))];
    return fail(`The trails deliver to ${names.join(', ')} only; expected: ${expected}.`);
  },
});
