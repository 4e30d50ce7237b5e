import type { Statements } from './policies.ts';

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
  readonly inline?: Readonly<Record<string, Statements>>;
  readonly boundary?: string;
  /** What was done with the rights; else: all that the own policies name, when the person was last here. */
  readonly uses?: Uses;
}

/** Days since a service (`s3`) or one of its actions (`s3:CreateBucket`) was last used. */
export type Uses = Readonly<Record<string, number>>;

export const USERS: readonly Person[] = [
  {
    name: 'orla',
    team: 'platform',
    age: 1_900,
    mfa: true,
    password: 1,
    groups: ['admins'],
    uses: { ec2: 1, 'iam:CreateRole': 25, 'rds:ModifyDBInstance': 90, s3: 2, support: 14 },
  },
  {
    name: 'tomasz',
    team: 'platform',
    age: 1_210,
    mfa: true,
    password: 3,
    groups: ['admins'],
    keys: [{ active: true, age: 55, used: 1 }],
    uses: { 'cloudformation:UpdateStack': 3, ec2: 1, 'iam:AttachRolePolicy': 8, logs: 1 },
  },
  {
    name: 'priya',
    team: 'shop',
    age: 800,
    mfa: true,
    password: 2,
    groups: ['developers'],
    uses: { 'lambda:UpdateFunctionCode': 4, logs: 2, s3: 2, iam: 4 },
  },
  {
    name: 'marcus',
    team: 'shop',
    age: 790,
    mfa: false,
    password: 6,
    groups: ['developers'],
    keys: [{ active: true, age: 410, used: 12 }],
    uses: { dynamodb: 12, logs: 6, s3: 12 },
  },
  {
    name: 'ingrid',
    team: 'shop',
    age: 400,
    mfa: true,
    password: 4,
    groups: ['developers'],
    uses: { logs: 4, sqs: 30 },
  },
  {
    name: 'wei',
    team: 'data',
    age: 520,
    mfa: true,
    password: 9,
    groups: ['analysts'],
    boundary: 'job-function/DataScientist',
  },
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
    boundary: 'saltmarsh-contractors',
  },
  {
    name: 'ci-deploy',
    team: 'platform',
    age: 1_100,
    mfa: false,
    keys: [{ active: true, age: 1_100, used: 0 }],
    inline: { deploy: { Effect: 'Allow', Action: ['s3:*', 'lambda:*', 'cloudfront:*'], Resource: '*' } },
    uses: { 'lambda:UpdateFunctionCode': 0, s3: 0 },
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

export interface Group {
  readonly name: string;
  readonly attached: readonly string[];
  readonly inline?: Readonly<Record<string, Statements>>;
}

export const GROUPS: readonly Group[] = [
  { name: 'admins', attached: ['AdministratorAccess'] },
  { name: 'developers', attached: ['PowerUserAccess', 'saltmarsh-developers'] },
  {
    name: 'analysts',
    attached: ['saltmarsh-analysts'],
    inline: {
      results: {
        Effect: 'Allow',
        Action: 's3:PutObject',
        Resource: 'arn:aws:s3:::saltmarsh-data-lake-scratch/*',
      },
    },
  },
  { name: 'billing', attached: ['job-function/Billing'] },
  { name: 'content', attached: ['saltmarsh-content'] },
  { name: 'devices', attached: ['saltmarsh-devices'] },
  { name: 'interns', attached: [] },
];
