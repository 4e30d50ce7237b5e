import { nextTokenPage } from '../sources/stub/paginate.ts';
import type { Calendar } from './company.ts';
import { ACCOUNT, AGENCY, tags, uuid } from './company.ts';
import type { Responders } from './responder.ts';
import { listing, ok, refuse, text } from './responder.ts';

interface Queue {
  readonly name: string;
  readonly region: string;
  readonly policy?: readonly object[];
  /** `sqs` by default: queues encrypt with keys of SQS's own since 2022. */
  readonly encryption?: 'kms' | 'none';
  /** Its queue for what nobody could handle. */
  readonly failed?: string;
}

const queueArn = (it: Pick<Queue, 'name' | 'region'>): string =>
  `arn:aws:sqs:${it.region}:${ACCOUNT}:${it.name}`;
const queueUrl = (it: Queue): string => `https://sqs.${it.region}.amazonaws.com/${ACCOUNT}/${it.name}`;

function send(name: string, principal: unknown, condition: object = {}): object {
  return {
    Effect: 'Allow',
    Principal: principal,
    Action: 'sqs:SendMessage',
    Resource: queueArn({ name, region: 'eu-west-1' }),
    Condition: condition,
  };
}

const FROM_TOPIC = { ArnEquals: { 'aws:SourceArn': `arn:aws:sns:eu-west-1:${ACCOUNT}:orders` } };

const QUEUES: readonly Queue[] = [
  {
    name: 'orders',
    region: 'eu-west-1',
    policy: [send('orders', { Service: 'sns.amazonaws.com' }, FROM_TOPIC)],
    encryption: 'kms',
    failed: 'orders-failed',
  },
  { name: 'orders-failed', region: 'eu-west-1' },
  { name: 'receipts', region: 'eu-west-1' },
  { name: 'returns', region: 'eu-west-1', policy: [send('returns', { AWS: `arn:aws:iam::${AGENCY}:root` })] },
  // Somebody had trouble with the scanners' rights.
  { name: 'stock', region: 'eu-west-1', policy: [send('stock', '*')] },
  { name: 'scans', region: 'ap-southeast-2', encryption: 'none' },
];

interface Secret {
  readonly name: string;
  readonly region: string;
  readonly age: number;
  /** Days since the last rotation and until the next; left out: it does not rotate. */
  readonly rotates?: { readonly last: number; readonly next: number };
  readonly owner?: string;
  readonly policy?: object;
  /** Encrypted with a key of the company's own. */
  readonly key?: true;
  /** Days since anybody read it; left out: yesterday. */
  readonly read?: number;
}

const SECRETS: readonly Secret[] = [
  { name: 'shop/checkout-db', region: 'eu-west-1', age: 600, key: true, rotates: { last: 11, next: 19 } },
  { name: 'shop/payments-api', region: 'eu-west-1', age: 720, key: true },
  { name: 'shop/old-mailer', region: 'eu-west-1', age: 900, read: 310 },
  // Its function's role lost the right to write to the mail service.
  { name: 'shop/smtp', region: 'eu-west-1', age: 540, rotates: { last: 210, next: -180 } },
  { name: 'rds!db-catalogue', region: 'eu-west-1', age: 300, rotates: { last: 3, next: 4 }, owner: 'rds' },
  { name: 'events!connection/crm', region: 'eu-west-1', age: 250, owner: 'events' },
  {
    name: 'erp/sql',
    region: 'eu-central-1',
    age: 1_400,
    policy: {
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${AGENCY}:role/erp-support` },
      Action: 'secretsmanager:GetSecretValue',
      Resource: '*',
    },
  },
  {
    name: 'newsletter/lists',
    region: 'us-east-1',
    age: 690,
    policy: { Effect: 'Allow', Principal: '*', Action: 'secretsmanager:GetSecretValue', Resource: '*' },
  },
];

const secretArn = (it: Secret): string =>
  `arn:aws:secretsmanager:${it.region}:${ACCOUNT}:secret:${it.name}-AbCdEf`;

export function messages(calendar: Calendar): Responders {
  return {
    'sqs:ListQueues': (call) =>
      nextTokenPage(call, QUEUES.filter((it) => it.region === call.region).map(queueUrl), 1000, {
        items: 'QueueUrls',
      }),
    'sqs:GetQueueAttributes': (call) => {
      const it = QUEUES.find((queue) => queueUrl(queue) === text(call, 'QueueUrl'));
      if (it === undefined) return refuse('QueueDoesNotExist', 'The specified queue does not exist.');
      const policy = it.policy === undefined ? {} : { Policy: document(it.policy) };
      return ok({ Attributes: { QueueArn: queueArn(it), ...policy, ...queueAttributes(it) } });
    },
    'secrets-manager:ListSecrets': listing('SecretList', (call) =>
      SECRETS.filter((it) => it.region === call.region).map((it) => secret(it, calendar)),
    ),
    'secrets-manager:GetResourcePolicy': (call) => {
      const it = SECRETS.find((one) => secretArn(one) === text(call, 'SecretId'));
      if (it === undefined)
        return refuse('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
      const policy = it.policy === undefined ? {} : { ResourcePolicy: document([it.policy]) };
      return ok({ ARN: secretArn(it), Name: it.name, ...policy });
    },
  };
}

function queueAttributes(it: Queue) {
  const encryption =
    it.encryption === 'kms'
      ? { KmsMasterKeyId: `arn:aws:kms:${it.region}:${ACCOUNT}:key/${uuid(`queues@${it.region}`)}` }
      : { SqsManagedSseEnabled: String(it.encryption !== 'none') };
  if (it.failed === undefined) return encryption;
  const deadLetterTargetArn = queueArn({ name: it.failed, region: it.region });
  return { ...encryption, RedrivePolicy: JSON.stringify({ deadLetterTargetArn, maxReceiveCount: 5 }) };
}

function document(statement: readonly object[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statement });
}

function secret(it: Secret, calendar: Calendar) {
  const rotation =
    it.rotates === undefined
      ? {}
      : {
          RotationEnabled: true,
          RotationRules: { AutomaticallyAfterDays: 30 },
          LastRotatedDate: calendar.daysAgo(it.rotates.last),
          NextRotationDate: calendar.inDays(it.rotates.next),
        };
  return {
    ARN: secretArn(it),
    Name: it.name,
    CreatedDate: calendar.daysAgo(it.age),
    LastChangedDate: calendar.daysAgo(it.rotates?.last ?? it.age),
    LastAccessedDate: calendar.daysAgo(it.read ?? 1),
    ...(it.key === true
      ? { KmsKeyId: `arn:aws:kms:${it.region}:${ACCOUNT}:key/${uuid(`secrets@${it.region}`)}` }
      : {}),
    ...rotation,
    ...(it.owner === undefined ? {} : { OwningService: it.owner }),
    Tags: tags(it.name),
  };
}
