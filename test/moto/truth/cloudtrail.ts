import type { Resource } from '../manifest.ts';
import type { Scanned, Truth } from './rules.ts';
import { account, each, flag, has, passIf, text } from './rules.ts';

function trail(isGood: (trail: Resource, bucket: Resource | undefined) => boolean): Truth {
  return each('cloudtrail', 'trail', (it, { resources }) =>
    passIf(
      isGood(
        it,
        resources.find((other) => other.type === 'bucket' && other.id === text(it, 'bucket')),
      ),
    ),
  );
}

/** The one trail that records everything is in the account's home region; a scan without that region cannot tell. */
function isHomeRead({ manifest, regions }: Scanned): boolean {
  return regions.includes(manifest.regions[0] ?? '');
}

/** One of the CIS monitoring list's filters, which are all on the log group of the trail in the home region. */
function alarm(name: string): Truth {
  return account((scanned) => {
    if (!isHomeRead(scanned)) return 'unknown';
    const filter = scanned.manifest.resources.find((it) => it.type === 'metric-filter' && it.id === name);
    return passIf(filter !== undefined && flag(filter, 'filter') && flag(filter, 'alarm'));
  });
}

export const CLOUDTRAIL: Readonly<Record<string, Truth>> = {
  'cloudtrail-multi-region': account((scanned) => {
    if (!isHomeRead(scanned)) return 'unknown';
    const whole = scanned.manifest.resources.filter(
      (it) =>
        it.type === 'trail' && flag(it, 'multi_region') && flag(it, 'logging') && flag(it, 'global_events'),
    );
    return passIf(whole.length > 0);
  }),
  'cloudtrail-trail-logging': trail((it) => flag(it, 'logging')),
  'cloudtrail-log-file-validation': trail((it) => flag(it, 'validation')),
  'cloudtrail-kms-encrypted': trail((it) => flag(it, 'kms')),
  'cloudtrail-bucket-access-logged': trail((_, bucket) => bucket !== undefined && flag(bucket, 'logging')),
  // The public bucket's ACL counts for nothing under the account's own block of public access.
  'cloudtrail-bucket-not-public': trail(
    (_, bucket) => bucket !== undefined && !has(bucket, 's3.bucket.effectively-public'),
  ),
  'cloudwatch-alarm-root-use': alarm('root-usage'),
  'cloudwatch-alarm-unauthorized-calls': alarm('unauthorized'),
  'cloudwatch-alarm-console-no-mfa': alarm('console-no-mfa'),
  'cloudwatch-alarm-iam-changes': alarm('iam-changes'),
  'cloudwatch-alarm-cloudtrail-changes': alarm('cloudtrail-changes'),
  'cloudwatch-alarm-console-failures': alarm('console-failures'),
  'cloudwatch-alarm-key-deletion': alarm('cmk-deletion'),
  'cloudwatch-alarm-bucket-policy-changes': alarm('s3-policy'),
  'cloudwatch-alarm-config-changes': alarm('config-changes'),
  'cloudwatch-alarm-security-group-changes': alarm('sg-changes'),
  'cloudwatch-alarm-nacl-changes': alarm('nacl-changes'),
  'cloudwatch-alarm-gateway-changes': alarm('gateway-changes'),
  'cloudwatch-alarm-route-changes': alarm('route-changes'),
  'cloudwatch-alarm-vpc-changes': alarm('vpc-changes'),
  // The seeding has no filter for it.
  'cloudwatch-alarm-organizations-changes': alarm('organizations-changes'),
};
