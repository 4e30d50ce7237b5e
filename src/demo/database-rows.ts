import type { Care } from './database-care.ts';

export interface Database {
  readonly name: string;
  readonly region: string;
  readonly engine: string;
  readonly version: string;
  readonly parameters: string;
  readonly encrypted: boolean;
  readonly public: boolean;
  readonly cluster?: string;
  readonly care: Care;
}

export const DATABASES: readonly Database[] = [
  {
    name: 'checkout',
    region: 'eu-west-1',
    engine: 'postgres',
    version: '16.8',
    parameters: 'postgres16-tls',
    encrypted: true,
    public: false,
    care: 'good',
  },
  {
    name: 'catalogue-1',
    region: 'eu-west-1',
    engine: 'aurora-postgresql',
    version: '15.10',
    parameters: 'default.aurora-postgresql15',
    encrypted: true,
    public: false,
    cluster: 'catalogue',
    care: 'good',
  },
  {
    name: 'catalogue-2',
    region: 'eu-west-1',
    engine: 'aurora-postgresql',
    version: '15.10',
    parameters: 'default.aurora-postgresql15',
    encrypted: true,
    public: false,
    cluster: 'catalogue',
    care: 'good',
  },
  {
    name: 'staging',
    region: 'eu-west-1',
    engine: 'postgres',
    version: '13.20',
    parameters: 'postgres13-loose',
    encrypted: false,
    public: true,
    care: 'poor',
  },
  {
    name: 'erp',
    region: 'eu-central-1',
    engine: 'sqlserver-se',
    version: '15.00.4430.1.v1',
    parameters: 'default.sqlserver-se-15.0',
    encrypted: false,
    public: false,
    care: 'plain',
  },
  {
    name: 'wordpress',
    region: 'us-east-1',
    engine: 'mysql',
    version: '8.0.41',
    parameters: 'default.mysql8.0',
    encrypted: false,
    public: true,
    care: 'poor',
  },
  {
    name: 'warehouse',
    region: 'ap-southeast-2',
    engine: 'mysql',
    version: '8.0.41',
    parameters: 'mysql80-tls',
    encrypted: true,
    public: false,
    care: 'good',
  },
  {
    name: 'recommendations-1',
    region: 'eu-west-1',
    engine: 'neptune',
    version: '1.3.2.1',
    parameters: 'default.neptune1.3',
    encrypted: true,
    public: false,
    cluster: 'recommendations',
    care: 'good',
  },
  {
    name: 'content-1',
    region: 'us-east-1',
    engine: 'docdb',
    version: '5.0.0',
    parameters: 'default.docdb5.0',
    encrypted: false,
    public: false,
    cluster: 'content',
    care: 'poor',
  },
];

export const CLUSTERS = [
  {
    name: 'catalogue',
    region: 'eu-west-1',
    engine: 'aurora-postgresql',
    version: '15.10',
    parameters: 'aurora15-tls',
    encrypted: true,
    care: 'good',
  },
  {
    name: 'loyalty',
    region: 'us-east-1',
    engine: 'aurora-mysql',
    version: '5.7.mysql_aurora.2.11.4',
    parameters: 'loyalty-57',
    encrypted: false,
    care: 'poor',
  },
  {
    name: 'recommendations',
    region: 'eu-west-1',
    engine: 'neptune',
    version: '1.3.2.1',
    parameters: 'recommendations-audited',
    encrypted: true,
    care: 'good',
  },
  {
    name: 'content',
    region: 'us-east-1',
    engine: 'docdb',
    version: '5.0.0',
    parameters: 'content-plain',
    encrypted: false,
    care: 'poor',
  },
] as const;

/** Parameter groups by region: name → family and the parameter that asks for TLS. */
export const PARAMETER_GROUPS: readonly {
  region: string;
  name: string;
  family: string;
  cluster?: boolean;
  set?: readonly (readonly [string, string])[];
}[] = [
  { region: 'eu-west-1', name: 'postgres16-tls', family: 'postgres16', set: [['rds.force_ssl', '1']] },
  { region: 'eu-west-1', name: 'postgres13-loose', family: 'postgres13', set: [['rds.force_ssl', '0']] },
  { region: 'eu-west-1', name: 'default.aurora-postgresql15', family: 'aurora-postgresql15' },
  {
    region: 'eu-west-1',
    name: 'aurora15-tls',
    family: 'aurora-postgresql15',
    cluster: true,
    set: [['rds.force_ssl', '1']],
  },
  {
    region: 'eu-central-1',
    name: 'default.sqlserver-se-15.0',
    family: 'sqlserver-se-15.0',
    set: [['rds.force_ssl', '0']],
  },
  {
    region: 'us-east-1',
    name: 'default.mysql8.0',
    family: 'mysql8.0',
    set: [['require_secure_transport', '0']],
  },
  {
    region: 'us-east-1',
    name: 'loyalty-57',
    family: 'aurora-mysql5.7',
    cluster: true,
    set: [
      ['require_secure_transport', 'OFF'],
      ['server_audit_logging', '0'],
    ],
  },
  {
    region: 'eu-west-1',
    name: 'recommendations-audited',
    family: 'neptune1.3',
    cluster: true,
    set: [['neptune_enable_audit_log', '1']],
  },
  {
    region: 'us-east-1',
    name: 'content-plain',
    family: 'docdb5.0',
    cluster: true,
    set: [
      ['tls', 'disabled'],
      ['audit_logs', 'disabled'],
    ],
  },
  {
    region: 'ap-southeast-2',
    name: 'mysql80-tls',
    family: 'mysql8.0',
    set: [['require_secure_transport', '1']],
  },
];
