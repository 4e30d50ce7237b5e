import { CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import { DescribeVpcsCommand, EC2Client } from '@aws-sdk/client-ec2';
import { GuardDutyClient, ListTagsForResourceCommand } from '@aws-sdk/client-guardduty';
import { IAMClient, ListUsersCommand } from '@aws-sdk/client-iam';
import { KMSClient, ListKeysCommand } from '@aws-sdk/client-kms';
import {
  GetBucketPolicyCommand,
  GetObjectCommand,
  HeadBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterEach, describe, expect, it } from 'vitest';
import { CLIENTS } from '../aws/clients.ts';
import type { StubAnswer, StubCall } from './protocol.ts';
import type { StubServer, StubServerOptions } from './server.ts';
import { serveStub } from './server.ts';

let server: StubServer | undefined;

afterEach(() => server?.close());

async function configFor(options: Partial<StubServerOptions>) {
  server = await serveStub({ respond: () => ({ output: undefined }), clients: CLIENTS, ...options });
  return {
    endpoint: server.url,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'made-up' },
    maxAttempts: 1,
  };
}

function count(key: string) {
  return server?.stats.operations.get(key);
}

const ANSWERS: Readonly<Record<string, StubAnswer>> = {
  ListUsers: { output: { Users: [{ UserName: 'Zoë' }], IsTruncated: false } },
  DescribeVpcs: { output: { Vpcs: [{ VpcId: 'vpc-1' }] } },
  ListKeys: { output: { Keys: [{ KeyId: 'k' }] } },
  DescribeAlarms: { output: { MetricAlarms: [{ AlarmName: 'a' }] } },
  ListTagsForResource: { output: { Tags: { team: 'blue' } } },
  GetBucketPolicy: { output: { Policy: '{"Statement":[]}' } },
  GetObject: { output: { Body: Buffer.from('text') } },
};

describe('serveStub', () => {
  it('answers every protocol over HTTP', async () => {
    const calls: StubCall[] = [];
    const config = await configFor({
      respond: (call) => ANSWERS[call.operation] ?? { output: undefined },
      onCall: (call) => calls.push(call),
    });
    const arn = 'arn:aws:guardduty:eu-west-1:1:detector/d';
    const s3 = new S3Client(config);
    const users = await new IAMClient(config).send(new ListUsersCommand({}));
    const vpcs = await new EC2Client(config).send(new DescribeVpcsCommand({ VpcIds: ['vpc-1'] }));
    const keys = await new KMSClient(config).send(new ListKeysCommand({ Limit: 3 }));
    const alarms = await new CloudWatchClient(config).send(new DescribeAlarmsCommand({}));
    const tags = await new GuardDutyClient(config).send(new ListTagsForResourceCommand({ ResourceArn: arn }));
    const policy = await s3.send(new GetBucketPolicyCommand({ Bucket: 'logs' }));
    const object = await s3.send(new GetObjectCommand({ Bucket: 'logs', Key: 'a/b' }));
    await s3.send(new PutObjectCommand({ Bucket: 'logs', Key: 'a b', Body: Buffer.from('bytes') }));
    expect(users.Users).toEqual([{ UserName: 'Zoë' }]);
    expect(vpcs.Vpcs).toEqual([{ VpcId: 'vpc-1' }]);
    expect(keys.Keys).toEqual([{ KeyId: 'k' }]);
    expect(alarms.MetricAlarms).toEqual([{ AlarmName: 'a' }]);
    expect(tags.Tags).toEqual({ team: 'blue' });
    expect(policy.Policy).toBe('{"Statement":[]}');
    expect(await object.Body?.transformToString()).toBe('text');
    expect(calls.map(({ input }) => input)).toMatchObject([
      {},
      { VpcIds: ['vpc-1'] },
      { Limit: 3 },
      {},
      { ResourceArn: arn },
      { Bucket: 'logs' },
      { Bucket: 'logs', Key: 'a/b' },
      { Bucket: 'logs', Key: 'a b' },
    ]);
  });

  it('counts by service, operation and region', async () => {
    const denied = { error: { code: 'AccessDenied', message: 'no', status: 403 } };
    const config = await configFor({
      respond: (call) => (call.service === 's3' ? denied : { output: undefined }),
    });
    await new IAMClient(config).send(new ListUsersCommand({}));
    await new IAMClient({ ...config, region: 'us-east-1' }).send(new ListUsersCommand({}));
    await expect(new S3Client(config).send(new HeadBucketCommand({ Bucket: 'b' }))).rejects.toMatchObject({
      $metadata: { httpStatusCode: 403 },
    });
    await fetch(`${config.endpoint}/nothing/there`);
    expect(count('iam:ListUsers:us-east-1')).toEqual({ calls: 1, throttled: 0, errors: 0 });
    expect(count('s3:HeadBucket:eu-west-1')).toEqual({ calls: 1, throttled: 0, errors: 1 });
    expect(server?.stats).toMatchObject({ requests: 4, unknown: 1 });
  });

  it('throttles as AWS does', async () => {
    const config = await configFor({ limits: () => ({ perSecond: 0.001, burst: 2 }) });
    const client = new EC2Client(config);
    await client.send(new DescribeVpcsCommand({}));
    await client.send(new DescribeVpcsCommand({}));
    await expect(client.send(new DescribeVpcsCommand({}))).rejects.toMatchObject({
      name: 'RequestLimitExceeded',
      $metadata: { httpStatusCode: 503 },
    });
    expect(count('ec2:DescribeVpcs:eu-west-1')).toEqual({ calls: 3, throttled: 1, errors: 0 });
  });

  it('breaks the connection when the responder throws, and tells of it', async () => {
    const errors: unknown[] = [];
    const config = await configFor({
      respond: () => {
        throw new Error('on purpose');
      },
      onError: (error) => errors.push(error),
    });
    await expect(new IAMClient(config).send(new ListUsersCommand({}))).rejects.toMatchObject({
      code: 'ECONNRESET',
    });
    expect(errors).toEqual([new Error('on purpose')]);
  });

  it('closes with callers still connected', async () => {
    const config = await configFor({ latencyMs: 60_000 });
    const call = new IAMClient(config).send(new ListUsersCommand({}));
    // Caught at once, or it would count as unhandled while the server closes.
    const outcome = call.then(
      () => 'answered',
      () => 'broken off',
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    await server?.close();
    expect(await outcome).toBe('broken off');
  });
});
