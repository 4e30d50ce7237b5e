import type { Resource } from '../manifest.ts';
import type { Truth } from './rules.ts';
import { each, flag, has, inEachRegion, passIf } from './rules.ts';

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

export const WORKLOADS: Readonly<Record<string, Truth>> = {
  'lambda-no-credentials-in-environment': each('lambda', 'function', (it) =>
    passIf(!has(it, 'lambda.env-secret')),
  ),
  'lambda-function-not-public': each('lambda', 'function', (it) => passIf(!flag(it, 'public'))),
  'ecs-task-no-credentials-in-environment': taskDefinition((it) => !has(it, 'ecs.task.env-secret')),
  // None of them has a role, and none is made for Fargate alone.
  'ecs-task-role-set': taskDefinition(() => false),
  'codebuild-no-credentials-in-environment': each('codebuild', 'project', (it) =>
    passIf(!has(it, 'codebuild.plaintext-credentials')),
  ),
  'cloudformation-no-credentials-in-parameters': each('cloudformation', 'stack', (it) =>
    passIf(!has(it, 'cloudformation.secret-output')),
  ),

  'sqs-queue-not-public': each('sqs', 'queue', (it) => passIf(!flag(it, 'public'))),
  'sns-topic-not-public': each('sns', 'topic', (it) => passIf(!flag(it, 'public')), topicOfAlarms),
  // They were made just now, so that what rotates does so in time.
  'secretsmanager-secret-rotated': each('secretsmanager', 'secret', (it) => passIf(flag(it, 'rotation'))),
  'secretsmanager-secret-not-public': each('secretsmanager', 'secret', (it) => passIf(!flag(it, 'public'))),
  'kms-key-not-public': each(
    'kms',
    'key',
    (it) => passIf(!flag(it, 'public_policy')),
    // AWS's own keys, which moto makes when a service first needs them.
    inEachRegion(() => ({ verdict: 'not-applicable' })),
  ),
};
