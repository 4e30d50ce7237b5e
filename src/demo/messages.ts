import { nextTokenPage } from '../sources/stub/paginate.ts';
import type { Calendar } from './company.ts';
import { ACCOUNT, AGENCY, tags } from './company.ts';
import type { Responders } from './responder.ts';
import { listing, ok, refuse, text } from './responder.ts';

interface Queue {
  readonly name: string;
  readonly region: string;
  readonly policy?: readonly object[];
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
  },
  { name: 'receipts', region: 'eu-west-1' },
  { name: 'returns', region: 'eu-west-1', policy: [send('returns', { AWS: `arn:aws:iam::${AGENCY}:root` })] },
  // Somebody had trouble with the scanners' rights.
  { name: 'stock', region: 'eu-west-1', policy: [send('stock', '*')] },
  { name: 'scans', region: 'ap-southeast-2' },
];

interface Secret {
  readonly name: string;
  readonly region: string;
  readonly age: number;
  /** Days since the last rotation and until the next; left out: it does not rotate. */
  readonly rotates?: { readonly last: number; readonly next: number };
  readonly owner?: string;
  readonly policy?: object;
}

const SECRETS: readonly Secret[] = [
  { name: 'shop/checkout-db', region: 'eu-west-1', age: 600, rotates: { last: 11, next: 19 } },
  { name: 'shop/payments-api', region: 'eu-west-1', age: 720 },
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
      return ok({ Attributes: { QueueArn: queueArn(it), ...policy } });
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
    LastAccessedDate: calendar.daysAgo(1),
    ...rotation,
    ...(it.owner === undefined ? {} : { OwningService: it.owner }),
    Tags: tags(it.name),
  };
}
