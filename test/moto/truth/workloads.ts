import type { Resource } from '../manifest.ts';
import type { Truth } from './rules.ts';
import { each, flag, has, inEachRegion, passIf, text } from './rules.ts';

/** The manifest names task definitions by their family; each is registered once. */
function taskDefinition(isGood: (task: Resource) => boolean): Truth {
  const byFamily = each('ecs', 'task-definition', (it) => passIf(isGood(it)));
  return { rows: (scanned) => byFamily.rows(scanned).map((row) => ({ ...row, id: `${row.id}:1` })) };
}

/** The topic of the alarms, with the policy that AWS gives to a new one, comes with the trails of a region. */
const topicOfAlarms = inEachRegion((region, { manifest }) => ({
  verdict: 'pass',
  count: manifest.resources.some((it) => it.type === 'trail' && it.region === region) ? 1 : 0,
}));

/** Those of the seeding that AWS has deprecated. */
const OLD_RUNTIMES = ['python3.7', 'nodejs12.x', 'nodejs20.x'];

/** AWS's own keys, which moto makes when a service first needs them, are beside. */
function key(verdict: Parameters<typeof each>[2]): Truth {
  return each(
    'kms',
    'key',
    verdict,
    inEachRegion(() => ({ verdict: 'not-applicable' })),
  );
}

export const WORKLOADS: Readonly<Record<string, Truth>> = {
  'lambda-no-credentials-in-environment': each('lambda', 'function', (it) =>
    passIf(!has(it, 'lambda.env-secret')),
  ),
  'lambda-function-not-public': each('lambda', 'function', (it) => passIf(!flag(it, 'public'))),
  'lambda-code-signing': each('lambda', 'function', () => 'fail'),
  // The variables that there are, are encrypted with AWS's key.
  'lambda-environment-kms-key': each('lambda', 'function', (it) =>
    flag(it, 'env_secret') ? 'fail' : 'not-applicable',
  ),
  'lambda-function-in-vpc': each('lambda', 'function', (it) => passIf(flag(it, 'vpc'))),
  // Each is in one subnet.
  'lambda-function-multi-az': each('lambda', 'function', (it) =>
    flag(it, 'vpc') ? 'fail' : 'not-applicable',
  ),
  'lambda-layers-known': each('lambda', 'function', () => 'pass'),
  'lambda-reserved-concurrency': each('lambda', 'function', () => 'fail'),
  'lambda-runtime-supported': each('lambda', 'function', (it) =>
    passIf(!OLD_RUNTIMES.includes(text(it, 'runtime'))),
  ),
  'lambda-tracing': each('lambda', 'function', (it) => passIf(flag(it, 'tracing'))),
  // The seeded URL has no CORS settings, so that no page of another site may call it.
  'lambda-url-cors': each('lambda', 'function', (it) =>
    it.props['url_auth'] === 'NONE' ? 'pass' : 'not-applicable',
  ),
  'ecs-task-no-credentials-in-environment': taskDefinition((it) => !has(it, 'ecs.task.env-secret')),
  // None of them has a role, and none is made for Fargate alone.
  'ecs-task-role-set': taskDefinition(() => false),
  'codebuild-no-credentials-in-environment': each('codebuild', 'project', (it) =>
    passIf(!has(it, 'codebuild.plaintext-credentials')),
  ),
  'codebuild-artifacts-encrypted': each('codebuild', 'project', () => 'not-applicable'),
  'codebuild-project-logging': each('codebuild', 'project', () => 'pass'),
  'codebuild-project-not-privileged': each('codebuild', 'project', (it) =>
    passIf(!has(it, 'codebuild.privileged')),
  ),
  'codebuild-project-not-public': each('codebuild', 'project', () => 'pass'),
  'codebuild-project-s3-logs-encrypted': each('codebuild', 'project', () => 'not-applicable'),
  'codebuild-source-no-credentials': each('codebuild', 'project', () => 'pass'),
  'codebuild-webhook-filters-anchored': each('codebuild', 'project', () => 'not-applicable'),
  'cloudformation-no-credentials-in-parameters': each('cloudformation', 'stack', (it) =>
    passIf(!has(it, 'cloudformation.secret-output')),
  ),

  'sns-subscription-https': each('sns', 'topic', () => 'pass', topicOfAlarms),
  'sns-topic-encrypted': each(
    'sns',
    'topic',
    (it) => passIf(flag(it, 'encrypted')),
    // The topic of the alarms has no key.
    (scanned) => topicOfAlarms(scanned).map((it) => ({ ...it, verdict: 'fail' })),
  ),
  'sns-topic-foreign-access': each(
    'sns',
    'topic',
    (it) => passIf(!flag(it, 'public') && !has(it, 'sns.cross-account')),
    topicOfAlarms,
  ),
  // New queues have keys of SQS's own, where they are given no other.
  'sqs-queue-encrypted': each('sqs', 'queue', () => 'pass'),
  'sqs-queue-foreign-access': each('sqs', 'queue', (it) =>
    passIf(!flag(it, 'public') && !has(it, 'sqs.cross-account')),
  ),
  'sqs-dead-letter-queue': each('sqs', 'queue', () => 'fail'),
  'sqs-queue-not-public': each('sqs', 'queue', (it) => passIf(!flag(it, 'public'))),
  'sns-topic-not-public': each('sns', 'topic', (it) => passIf(!flag(it, 'public')), topicOfAlarms),
  // They were made just now, so that what rotates does so in time.
  'secretsmanager-secret-rotated': each('secretsmanager', 'secret', (it) => passIf(flag(it, 'rotation'))),
  'secretsmanager-secret-not-public': each('secretsmanager', 'secret', (it) => passIf(!flag(it, 'public'))),
  'secretsmanager-secret-foreign-access': each('secretsmanager', 'secret', (it) =>
    passIf(!flag(it, 'public')),
  ),
  'secretsmanager-secret-kms-key': each('secretsmanager', 'secret', (it) => passIf(flag(it, 'cmk'))),
  'secretsmanager-secret-unused': each('secretsmanager', 'secret', () => 'pass'),
  'kms-key-foreign-access': key((it) => passIf(!flag(it, 'public_policy'))),
  'kms-key-grants-known': each(
    'kms',
    'key',
    () => 'pass',
    inEachRegion(() => ({ verdict: 'not-applicable' })),
  ),
  'kms-key-enclave-attestation': key(() => 'not-applicable'),
  'kms-key-enclave-bound': key(() => 'not-applicable'),
  'kms-key-enclave-known-images': key(() => 'not-applicable'),
  'kms-key-in-use': key((it) => passIf(flag(it, 'enabled') || flag(it, 'pending_deletion'))),
  'kms-key-not-deleting': key((it) => passIf(!flag(it, 'pending_deletion'))),
  'kms-key-custody': key(() => 'not-applicable'),
  'kms-key-single-region': key(() => 'pass'),
  'kms-key-not-public': each(
    'kms',
    'key',
    (it) => passIf(!flag(it, 'public_policy')),
    // AWS's own keys, which moto makes when a service first needs them.
    inEachRegion(() => ({ verdict: 'not-applicable' })),
  ),

  'kinesis-stream-encrypted': each('kinesis', 'stream', (it) => passIf(flag(it, 'encrypted'))),
  'kinesis-stream-retention': each('kinesis', 'stream', () => 'fail'),
  'firehose-destination-kms-key': each('firehose', 'stream', () => 'fail'),
};
