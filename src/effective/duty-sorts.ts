/** Whose work it is. `both`: AWS does a part, or does it once you have asked for it. `nobody`: there is nothing to do. */
export type Side = 'you' | 'AWS' | 'both' | 'nobody';

/** How the work is shared in services of one sort. */
export interface Duties {
  readonly model: 'IaaS' | 'PaaS' | 'SaaS';
  readonly patch: Side;
  readonly encrypt: Side;
  readonly configure: Side;
  readonly backUp: Side;
  /** What your part is, in a sentence. */
  readonly yours: string;
  /** Items of the checklist that follow from it. */
  readonly items: readonly string[];
}

export const DUTIES = {
  machines: {
    model: 'IaaS',
    ...{ patch: 'you', encrypt: 'you', configure: 'you', backUp: 'you' },
    yours: 'The guest’s system, its programs, its firewall and its users are yours from the first boot on.',
    items: ['own.ec2-misconfig', 'check.systems-manager', 'check.inspector', 'secrets.role-delegation'],
  },
  disks: {
    model: 'IaaS',
    ...{ patch: 'AWS', encrypt: 'you', configure: 'you', backUp: 'you' },
    yours:
      'You turn encryption on when a disk is made, take the snapshots, and say with whom they are shared.',
    items: ['encrypt.ebs', 'own.data-leaks'],
  },
  networks: {
    model: 'IaaS',
    ...{ patch: 'AWS', encrypt: 'you', configure: 'you', backUp: 'nobody' },
    yours:
      'Routes, rules and what joins networks are yours, and so is the encryption of what passes through.',
    items: ['own.isolation', 'own.defaults', 'monitor.flow-logs'],
  },
  nodes: {
    model: 'PaaS',
    ...{ patch: 'both', encrypt: 'you', configure: 'you', backUp: 'you' },
    yours:
      'AWS runs what controls it; nodes, images, versions and what they may do are yours to renew and to limit.',
    items: ['check.inspector', 'iam.instance-mixing', 'secrets.role-delegation', 'encrypt.elsewhere'],
  },
  databases: {
    model: 'PaaS',
    ...{ patch: 'both', encrypt: 'you', configure: 'you', backUp: 'both' },
    yours:
      'AWS patches in the window that you give; encryption, versions, users, network and retention are yours.',
    items: ['encrypt.rds', 'encrypt.elsewhere', 'https.databases', 'own.data-leaks'],
  },
  brokers: {
    model: 'PaaS',
    ...{ patch: 'both', encrypt: 'both', configure: 'you', backUp: 'you' },
    yours: 'Versions, encryption on the way, who may connect, and copies of what must not be lost are yours.',
    items: ['https.databases', 'encrypt.elsewhere', 'own.data-leaks'],
  },
  servers: {
    model: 'PaaS',
    ...{ patch: 'AWS', encrypt: 'both', configure: 'you', backUp: 'both' },
    yours: 'AWS runs them and takes the backups that you ask for; users, shares and network are yours.',
    items: ['encrypt.elsewhere', 'own.data-leaks', 'iam.users-and-groups'],
  },
  functions: {
    model: 'PaaS',
    ...{ patch: 'both', encrypt: 'both', configure: 'you', backUp: 'you' },
    yours: 'AWS patches the runtime while it is supported; code, libraries, secrets and the role are yours.',
    items: ['check.inspector', 'secrets.role-delegation', 'secrets.repositories', 'iam.least-privilege'],
  },
  builders: {
    model: 'PaaS',
    ...{ patch: 'both', encrypt: 'both', configure: 'you', backUp: 'you' },
    yours: 'What is built and deployed, with which packages, secrets and rights, is yours.',
    items: ['secrets.repositories', 'iam.least-privilege'],
  },
  movers: {
    model: 'PaaS',
    ...{ patch: 'both', encrypt: 'you', configure: 'you', backUp: 'nobody' },
    yours: 'Agents and versions are yours to renew, and so are both ends that data is carried between.',
    items: ['encrypt.elsewhere', 'https.endpoints', 'own.data-leaks'],
  },
  devices: {
    model: 'PaaS',
    ...{ patch: 'both', encrypt: 'both', configure: 'you', backUp: 'you' },
    yours: 'Devices, their software and their certificates are yours.',
    items: ['iam.least-privilege', 'https.certificates'],
  },
  stores: {
    model: 'SaaS',
    ...{ patch: 'AWS', encrypt: 'both', configure: 'you', backUp: 'you' },
    yours: 'AWS encrypts by default; who reaches the data, by which key, and its copies are yours.',
    items: ['own.data-leaks', 'encrypt.s3', 'encrypt.elsewhere', 'encrypt.classification'],
  },
  messages: {
    model: 'SaaS',
    ...{ patch: 'AWS', encrypt: 'both', configure: 'you', backUp: 'nobody' },
    yours:
      'Who may send and receive, by which key, is yours; what passes through is kept by whoever gets it.',
    items: ['own.data-leaks', 'encrypt.elsewhere'],
  },
  doors: {
    model: 'SaaS',
    ...{ patch: 'AWS', encrypt: 'you', configure: 'you', backUp: 'nobody' },
    yours: 'Which TLS is accepted, who is let in and where it leads are yours.',
    items: ['https.cloudfront', 'https.endpoints', 'https.certificates'],
  },
  identities: {
    model: 'SaaS',
    ...{ patch: 'AWS', encrypt: 'AWS', configure: 'you', backUp: 'you' },
    yours: 'Who is there and what each may do are yours, and nobody restores a user that you deleted.',
    items: ['iam.users-and-groups', 'iam.mfa', 'iam.least-privilege', 'iam.unused'],
  },
  keys: {
    model: 'SaaS',
    ...{ patch: 'AWS', encrypt: 'AWS', configure: 'you', backUp: 'AWS' },
    yours: 'Who may use and delete them, and their rotation, are yours.',
    items: ['encrypt.key-management', 'encrypt.kms', 'secrets.rotation', 'https.certificates'],
  },
  records: {
    model: 'SaaS',
    ...{ patch: 'AWS', encrypt: 'both', configure: 'you', backUp: 'you' },
    yours: 'What is recorded, how long it is kept and who may delete it are yours.',
    items: ['monitor.cloudtrail', 'monitor.central', 'check.config'],
  },
  watchers: {
    model: 'SaaS',
    ...{ patch: 'AWS', encrypt: 'AWS', configure: 'you', backUp: 'nobody' },
    yours: 'You turn them on where they are wanted, and answer what they find.',
    items: ['check.guardduty', 'check.inspector', 'check.macie', 'check.security-hub'],
  },
  models: {
    model: 'SaaS',
    ...{ patch: 'AWS', encrypt: 'both', configure: 'you', backUp: 'nobody' },
    yours: 'What you give to it, who may ask it and what becomes of the answers are yours.',
    items: ['iam.least-privilege', 'encrypt.classification'],
  },
  applications: {
    model: 'SaaS',
    ...{ patch: 'AWS', encrypt: 'both', configure: 'you', backUp: 'you' },
    yours: 'Its users, what they share, and copies of what they would miss are yours.',
    items: ['iam.users-and-groups', 'own.data-leaks'],
  },
  bookkeeping: {
    model: 'SaaS',
    ...{ patch: 'AWS', encrypt: 'AWS', configure: 'you', backUp: 'nobody' },
    yours: 'It holds no data of yours; what it is told to do is yours.',
    items: ['own.isolation', 'monitor.billing'],
  },
  charges: {
    model: 'SaaS',
    ...{ patch: 'nobody', encrypt: 'nobody', configure: 'nobody', backUp: 'nobody' },
    yours: 'A line of the bill that nothing runs behind.',
    items: [],
  },
} as const satisfies Readonly<Record<string, Duties>>;

export type Sort = keyof typeof DUTIES;
