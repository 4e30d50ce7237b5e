/** Days ago for every age; `null` used: never. */
export interface Person {
  readonly name: string;
  readonly team: string;
  readonly age: number;
  readonly mfa: boolean;
  /** Days since the password was used; null: never was; undefined: has none. */
  readonly password?: number | null;
  readonly keys?: readonly { readonly active: boolean; readonly age: number; readonly used: number | null }[];
  readonly groups?: readonly string[];
  readonly attached?: readonly string[];
  readonly inline?: Readonly<Record<string, object>>;
}

export const USERS: readonly Person[] = [
  { name: 'orla', team: 'platform', age: 1_900, mfa: true, password: 1, groups: ['admins'] },
  {
    name: 'tomasz',
    team: 'platform',
    age: 1_210,
    mfa: true,
    password: 3,
    groups: ['admins'],
    keys: [{ active: true, age: 55, used: 1 }],
  },
  { name: 'priya', team: 'shop', age: 800, mfa: true, password: 2, groups: ['developers'] },
  {
    name: 'marcus',
    team: 'shop',
    age: 790,
    mfa: false,
    password: 6,
    groups: ['developers'],
    keys: [{ active: true, age: 410, used: 12 }],
  },
  { name: 'ingrid', team: 'shop', age: 400, mfa: true, password: 4, groups: ['developers'] },
  { name: 'wei', team: 'data', age: 520, mfa: true, password: 9, groups: ['analysts'] },
  {
    name: 'fatima',
    team: 'data',
    age: 610,
    mfa: true,
    password: 2,
    groups: ['analysts'],
    keys: [
      { active: true, age: 200, used: 3 },
      { active: true, age: 61, used: 1 },
    ],
  },
  { name: 'declan', team: 'finance', age: 1_500, mfa: true, password: 20, groups: ['billing'] },
  { name: 'sofia', team: 'marketing', age: 950, mfa: false, password: 240, groups: ['content'] },
  {
    name: 'greg-contractor',
    team: 'agency',
    age: 700,
    mfa: false,
    password: 390,
    attached: ['AmazonS3FullAccess'],
  },
  {
    name: 'ci-deploy',
    team: 'platform',
    age: 1_100,
    mfa: false,
    keys: [{ active: true, age: 1_100, used: 0 }],
    inline: { deploy: { Effect: 'Allow', Action: ['s3:*', 'lambda:*', 'cloudfront:*'], Resource: '*' } },
  },
  {
    name: 'backup-script',
    team: 'platform',
    age: 1_600,
    mfa: false,
    keys: [
      { active: true, age: 1_600, used: 430 },
      { active: false, age: 1_590, used: null },
    ],
    attached: ['AmazonS3FullAccess'],
  },
  {
    name: 'warehouse-scanner',
    team: 'logistics',
    age: 330,
    mfa: false,
    keys: [{ active: true, age: 70, used: 1 }],
    groups: ['devices'],
  },
  {
    name: 'payments-export',
    team: 'finance',
    age: 80,
    mfa: false,
    keys: [{ active: true, age: 80, used: null }],
    groups: ['devices'],
  },
];

export const GROUPS = [
  { name: 'admins', attached: ['AdministratorAccess'] },
  { name: 'developers', attached: ['PowerUserAccess', 'saltmarsh-developers'] },
  { name: 'analysts', attached: ['saltmarsh-analysts'] },
  { name: 'billing', attached: ['job-function/Billing'] },
  { name: 'content', attached: ['saltmarsh-content'] },
  { name: 'devices', attached: ['saltmarsh-devices'] },
  { name: 'interns', attached: [] },
] as const;

/** Customer managed policies: name → statement. */
export const MANAGED: Readonly<Record<string, object>> = {
  'saltmarsh-developers': {
    Effect: 'Allow',
    Action: ['iam:PassRole', 'iam:Get*', 'iam:List*'],
    Resource: '*',
  },
  'saltmarsh-analysts': {
    Effect: 'Allow',
    Action: ['athena:*', 'glue:Get*', 's3:GetObject', 's3:ListBucket'],
    Resource: '*',
  },
  'saltmarsh-content': {
    Effect: 'Allow',
    Action: ['s3:GetObject', 's3:PutObject'],
    Resource: 'arn:aws:s3:::saltmarsh-content/*',
  },
  'saltmarsh-devices': {
    Effect: 'Allow',
    Action: ['sqs:SendMessage'],
    Resource: 'arn:aws:sqs:eu-west-1:111122223333:stock',
  },
  'saltmarsh-breakglass': { Effect: 'Allow', Action: '*', Resource: '*' },
  'saltmarsh-old-migration': { Effect: 'Allow', Action: '*', Resource: '*' },
};

const services = (service: string, names: readonly string[], attached: readonly string[]) =>
  names.map((name, at) => ({ name, service, attached, age: 300 + 37 * at, used: at % 5 === 4 ? null : at }));

export const ROLES = [
  ...services(
    'ec2.amazonaws.com',
    ['shop-web', 'shop-worker', 'search', 'bastion', 'legacy-erp'],
    ['AmazonSSMManagedInstanceCore'],
  ),
  ...services(
    'lambda.amazonaws.com',
    [
      'resize-images',
      'send-receipts',
      'stock-sync',
      'fraud-score',
      'nightly-report',
      'sitemap',
      'returns',
      'newsletter',
    ],
    ['service-role/AWSLambdaBasicExecutionRole'],
  ),
  ...services(
    'ecs-tasks.amazonaws.com',
    ['checkout', 'catalogue', 'pricing', 'recommendations'],
    ['saltmarsh-devices'],
  ),
  ...services('rds.amazonaws.com', ['rds-monitoring'], ['service-role/AmazonRDSEnhancedMonitoringRole']),
  ...services('cloudtrail.amazonaws.com', ['trail-to-logs'], []),
  ...services('vpc-flow-logs.amazonaws.com', ['flow-logs'], []),
  ...services('config.amazonaws.com', ['config-recorder'], ['service-role/AWS_ConfigRole']),
  {
    name: 'breakglass',
    account: 'own',
    attached: ['saltmarsh-breakglass'],
    age: 900,
    used: null,
    inline: {},
  },
  {
    name: 'agency-reports',
    account: 'agency',
    attached: ['ReadOnlyAccess'],
    age: 1_000,
    used: 380,
    inline: {},
  },
  {
    name: 'SeaworthyAudit',
    account: 'own',
    attached: [],
    age: 2,
    used: 0,
    inline: { audit: { Effect: 'Allow', Action: 'iam:Get*', Resource: '*' } },
  },
] as const satisfies readonly object[] as readonly (
  | {
      readonly name: string;
      readonly service: string;
      readonly attached: readonly string[];
      readonly age: number;
      readonly used: number | null;
    }
  | {
      readonly name: string;
      readonly account: 'own' | 'agency';
      readonly attached: readonly string[];
      readonly age: number;
      readonly used: number | null;
      readonly inline: Readonly<Record<string, object>>;
    }
)[];
