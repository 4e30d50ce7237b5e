import type { Resource } from '../manifest.ts';
import type { Row, Scanned, Truth } from './rules.ts';
import { account, each, eachRegion, flag, passIf, text } from './rules.ts';

/** The account has none of these: nothing to judge. */
const NONE: Truth = { rows: () => [] };

/** The one trail that is seeded well is in the account's home region; a scan without that region cannot tell. */
function byTrails(
  verdict: (trails: readonly Resource[], scanned: Scanned) => ReturnType<typeof passIf>,
): Truth {
  return account((scanned) => {
    const trails = scanned.manifest.resources.filter((it) => it.type === 'trail');
    const isHomeRead = scanned.regions.includes(scanned.manifest.regions[0] ?? '');
    return trails.length > 0 && !isHomeRead ? 'unknown' : verdict(trails, scanned);
  });
}

const recordsObjects = byTrails((trails) =>
  passIf(trails.some((it) => flag(it, 's3_data_events') && flag(it, 'multi_region') && flag(it, 'logging'))),
);

/** What is seeded of an organization is that this account manages it. */
function inOrganization(verdict: ReturnType<typeof passIf>): Truth {
  return account(({ manifest }) => (manifest.account.organization ? verdict : 'not-applicable'));
}

function detector(verdict: Parameters<typeof each>[2]): Truth {
  return each('guardduty', 'detector', verdict);
}

const planThatIsOff = detector((it) => (flag(it, 'enabled') ? 'fail' : 'not-applicable'));

function stack(verdict: Parameters<typeof each>[2]): Truth {
  return each('cloudformation', 'stack', verdict);
}

/** Security Hub’s hub of each region where it is on; it has the same id everywhere. */
function hub(verdict: Row['verdict']): Truth {
  return {
    rows: ({ manifest, regions }) =>
      regions
        .filter((region) => manifest.region_state[region]?.securityhub === true)
        .map((region) => ({ id: 'default', region, arn: null, verdict })),
  };
}

/** Inspector is never on for functions; where there are none, that is no matter. */
const functionsUnscanned: Truth = {
  rows: ({ manifest, regions }) =>
    regions.map((region) => {
      const has = manifest.resources.some(
        (it) => it.service === 'lambda' && it.type === 'function' && it.region === region,
      );
      return { id: region, region, arn: null, verdict: has ? 'fail' : 'not-applicable' };
    }),
};

/** The log group of a region's trails, and those of functions that were called. */
function groupsOfServices(verdict: Row['verdict']): NonNullable<Truth['unnamed']> {
  return ({ manifest, regions }) =>
    regions.flatMap((region) => {
      const hasTrails = manifest.resources.some((it) => it.type === 'trail' && it.region === region);
      return [
        { region, verdict, count: hasTrails ? 1 : 0 },
        { region, verdict },
      ];
    });
}

export const GOVERNANCE: Readonly<Record<string, Truth>> = {
  // The matrix knows whatever moto has, and moto’s bill has no line.
  'account-duties-known': account(() => 'pass'),
  'billing-cost-explorer': account(() => 'pass'),
  'billing-no-new-region': account(() => 'not-applicable'),
  'billing-no-new-service': account(() => 'not-applicable'),

  'cloudformation-cdk-bootstrap': stack(() => 'not-applicable'),
  'cloudformation-drift': stack(() => 'not-applicable'),
  'cloudformation-notifications': stack(() => 'fail'),
  'cloudformation-service-role': stack(() => 'fail'),
  'cloudformation-stack-not-failed': stack(() => 'pass'),
  'cloudformation-termination-protection': stack((it) => passIf(flag(it, 'termination_protection'))),

  // No trail writes to the bucket that is locked.
  'cloudtrail-bucket-delete-protected': each('cloudtrail', 'trail', () => 'fail'),
  // It was started just now: the first delivery is not due yet.
  'cloudtrail-cloudwatch-delivery': each('cloudtrail', 'trail', (it) => passIf(flag(it, 'cloudwatch'))),
  'cloudtrail-lambda-events': byTrails(() => 'fail'),
  'cloudtrail-logs-central': byTrails(() => 'fail'),
  // The one that is called so is none.
  'cloudtrail-organization-trail': byTrails((_, { manifest }) =>
    manifest.account.organization ? 'fail' : 'not-applicable',
  ),
  'cloudtrail-s3-read-events': recordsObjects,
  'cloudtrail-s3-write-events': recordsObjects,

  'cloudwatch-alarms-act': each('cloudwatch', 'metric-filter', (it) =>
    flag(it, 'alarm') ? 'pass' : undefined,
  ),

  'config-aggregator': inOrganization('fail'),
  'config-global-types-recorded': account(({ manifest, regions }) =>
    passIf(regions.some((region) => manifest.region_state[region]?.config === 'recording')),
  ),
  'config-recorder-role': eachRegion(({ config }) => (config === 'recording' ? 'fail' : 'not-applicable')),

  'directoryservice-ldap-certificate': NONE,
  'directoryservice-log-forwarding': NONE,
  'directoryservice-mfa': NONE,
  'directoryservice-notifications': NONE,
  'directoryservice-radius-protocol': NONE,

  'guardduty-centrally-managed': each('guardduty', 'detector', (_, manifest) =>
    manifest.account.organization ? 'fail' : 'not-applicable',
  ),
  'guardduty-ec2-agent': detector(() => 'not-applicable'),
  'guardduty-ec2-malware-protection': planThatIsOff,
  'guardduty-ecs-agent': detector(() => 'not-applicable'),
  'guardduty-eks-agent': detector(() => 'not-applicable'),
  'guardduty-eks-audit-logs': planThatIsOff,
  'guardduty-lambda-protection': planThatIsOff,
  'guardduty-new-accounts-covered': detector(() => 'not-applicable'),
  'guardduty-rds-protection': planThatIsOff,
  'guardduty-runtime-monitoring': planThatIsOff,
  'guardduty-s3-protection': detector((it) =>
    flag(it, 'enabled') ? passIf(flag(it, 's3_logs')) : 'not-applicable',
  ),

  'inspector-lambda-scanned': functionsUnscanned,

  // Those that trails and functions write to have neither a key nor an end.
  'logs-group-encrypted': each(
    'logs',
    'log-group',
    (it) => passIf(flag(it, 'kms')),
    groupsOfServices('fail'),
  ),
  'logs-group-retention': each(
    'logs',
    'log-group',
    ({ props: { retention } }) => passIf(retention === null || Number(retention) >= 365),
    groupsOfServices('pass'),
  ),
  'logs-policy-not-public': NONE,

  'organizations-all-features': inOrganization('pass'),
  // Where there is no organization moto lists none, and AWS says that there is none.
  'organizations-delegated-administrators': account(() => 'pass'),
  'organizations-regions-limited': account(() => 'not-applicable'),

  // Nothing sends findings in.
  'securityhub-findings-handled': hub('pass'),
  'securityhub-new-accounts-covered': hub('not-applicable'),

  'servicecatalog-portfolio-shares': NONE,

  'ssm-document-foreign-access': each('ssm', 'document', (it) =>
    flag(it, 'public') ? 'fail' : 'not-applicable',
  ),
  'ssm-document-no-credentials': each('ssm', 'document', () => 'pass'),
  'ssm-document-not-public': each('ssm', 'document', (it) => passIf(!flag(it, 'public'))),
  'ssm-parameter-secret-encrypted': each('ssm', 'parameter', (it) => {
    if (text(it, 'type') === 'SecureString') return 'pass';
    return it.id.endsWith('/password') ? 'fail' : 'not-applicable';
  }),
};
