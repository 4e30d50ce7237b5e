/** An account to build and to scan. */
export interface Variant {
  readonly name: string;
  /** Where the account has its resources; the first is its home region. */
  readonly seeded: readonly string[];
  /** Options of `tools/seed_account.py` beside `--regions`. */
  readonly options: readonly string[];
  /** Regions to scan; left out: those that were seeded. `all`: every region that is enabled. */
  readonly scanned?: 'all' | readonly string[];
  readonly optedIn?: readonly string[];
  /** Scans once more by the command line, in a process of its own. */
  readonly commandLine?: boolean;
}

/** Options for the groups of the seeding that some control looks at; the others only take time. */
export const OURS = words(
  '--services iam,kms,s3,vpc,ec2,rds,cloudtrail,acm,cloudfront,elb,messaging,lambda,secrets,containers,detection,account,apis --skip-known-gaps',
);

export const VARIANTS: readonly Variant[] = [
  {
    name: 'an account with everything, as it comes, in two regions',
    seeded: ['us-east-1', 'eu-west-1'],
    options: ['--seed', '42'],
    commandLine: true,
  },
  {
    name: 'a large, well kept account in one region',
    seeded: ['eu-central-1'],
    options: [
      ...words('--seed 7 --scale 3 --good-ratio 0.85 --password-policy strong --root-mfa --root-keys 0'),
      ...words('--root-last-used 200 --account-pab --ebs-default on --detection on --metric-filters all'),
      ...OURS,
    ],
  },
  {
    name: 'a neglected account in three regions',
    seeded: ['ap-southeast-2', 'us-east-1', 'eu-west-1'],
    options: [
      ...words('--seed 1001 --password-policy absent --root-keys 2 --root-last-used 0'),
      ...words('--ebs-default off --detection off --metric-filters none'),
      ...OURS,
    ],
  },
  {
    name: 'an account whose home region is not read',
    seeded: ['us-west-2', 'eu-north-1'],
    options: [
      ...words('--seed 5 --root-mfa --root-keys 1 --root-last-used 200 --metric-filters all'),
      ...OURS,
    ],
    scanned: ['eu-north-1'],
  },
  {
    name: 'an account with a third region enabled and empty, all regions read',
    seeded: ['eu-west-1', 'us-east-1'],
    options: [
      ...words('--seed 77 --scale 2 --good-ratio 0.3 --password-policy strong --root-keys 0'),
      ...OURS,
    ],
    scanned: 'all',
    optedIn: ['eu-west-1', 'sa-east-1', 'us-east-1'],
  },
  {
    name: 'an account in GovCloud',
    seeded: ['us-gov-west-1'],
    options: words(
      '--seed 11 --services iam,kms,s3,vpc,ec2,rds,cloudtrail,acm,elb,detection --skip-known-gaps',
    ),
  },
  {
    name: 'an account with users and nothing else',
    seeded: ['us-east-1'],
    options: words('--seed 9 --services iam'),
  },
];

function words(text: string): string[] {
  return text.split(' ');
}
