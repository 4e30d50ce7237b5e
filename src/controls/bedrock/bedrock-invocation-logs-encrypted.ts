import { control, to } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'bedrock-invocation-logs-encrypted',
  title: 'Logs of Bedrock’s models are encrypted with a KMS key of yours',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'The logs hold all that people asked and were answered; a key keeps readers of logs at large away from that.',
  fix: 'Give the log group a KMS key, and the bucket default encryption with one.',
  items: ['encrypt.elsewhere'],
  aka: { prowler: ['bedrock_model_invocation_logs_encryption_enabled'] },
  kind: 'bedrock:invocation-logging',
  facts: ['logGroupName', 'bucketNames'],
  relations: {
    groups: to('logs:log-group', 'logGroupName', ['KmsKeyId']),
    buckets: to('s3:bucket', 'bucketNames', ['BucketEncryption']),
  },
  judge(_, { related: { groups, buckets } }) {
    const places = [
      ...groups.map((it) => ({
        name: it.found ? `the log group ${it.to.id}` : `the log group ${it.ref}`,
        key: it.found ? it.to.facts.KmsKeyId !== null : undefined,
      })),
      ...buckets.map((it) => ({
        name: it.found ? `the bucket ${it.to.id}` : `the bucket ${it.ref}`,
        key: it.found
          ? (it.to.facts.BucketEncryption ?? []).some((rule) => rule.SSEAlgorithm.startsWith('aws:kms'))
          : undefined,
      })),
    ];
    const without = places.filter(({ key }) => key === false).map(({ name }) => name);
    if (without.length > 0)
      return fail(`Without a KMS key: ${without.join(', ')}; expected: a KMS key of yours.`);
    const lost = places.find(({ key }) => key === undefined);
    if (lost === undefined) return pass(`With a KMS key: ${places.map(({ name }) => name).join(', ')}.`);
    const detail = `${lost.name} was not found`;
    return { verdict: 'unknown', reason: `Cannot tell: ${detail}.`, cause: { kind: 'elsewhere', detail } };
  },
});
