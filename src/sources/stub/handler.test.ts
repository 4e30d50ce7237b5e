import { CloudFrontClient, ListDistributionsCommand } from '@aws-sdk/client-cloudfront';
import { DescribeInstancesCommand, EC2Client } from '@aws-sdk/client-ec2';
import { GetUserCommand, IAMClient, ListUsersCommand } from '@aws-sdk/client-iam';
import { GetBucketLocationCommand, GetObjectCommand, HeadBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleWithSAMLCommand, STSClient } from '@aws-sdk/client-sts';
import { describe, expect, it } from 'vitest';
import { CLIENTS } from '../aws/clients.ts';
import { createStubHandler } from './handler.ts';
import type { Latency } from './latency.ts';
import type { Respond, StubCall } from './protocol.ts';

const EMPTY: Respond = () => ({ output: undefined });

function configFor(respond: Respond, onCall?: (call: StubCall) => void, latencyMs: Latency = 0) {
  return {
    region: 'eu-central-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'made-up' },
    maxAttempts: 1,
    requestHandler: createStubHandler({ respond, clients: CLIENTS, latencyMs, ...(onCall && { onCall }) }),
  };
}

describe('createStubHandler', () => {
  it('answers every service from one handler', async () => {
    const calls: string[] = [];
    const config = configFor(EMPTY, (call) => calls.push(`${call.service}:${call.operation}:${call.region}`));
    await new IAMClient(config).send(new ListUsersCommand({}));
    await new EC2Client(config).send(new DescribeInstancesCommand({}));
    await new S3Client(config).send(new HeadBucketCommand({ Bucket: 'logs' }));
    expect(calls).toEqual([
      'iam:ListUsers:us-east-1',
      'ec2:DescribeInstances:eu-central-1',
      's3:HeadBucket:eu-central-1',
    ]);
  });

  it.each([undefined, {}])(
    'takes the output %s for an account that does not use the service',
    async (output) => {
      const config = configFor(() => ({ output }));
      const users = await new IAMClient(config).send(new ListUsersCommand({}));
      const instances = await new EC2Client(config).send(new DescribeInstancesCommand({}));
      const distributions = await new CloudFrontClient(config).send(new ListDistributionsCommand({}));
      expect(users.Users).toEqual([]);
      expect(instances.Reservations).toEqual([]);
      expect(distributions.DistributionList).toEqual({
        Marker: '',
        MaxItems: 0,
        IsTruncated: false,
        Quantity: 0,
      });
    },
  );

  it('gives an object as a stream', async () => {
    const config = configFor(() => ({
      output: { Body: Buffer.from('a line\n'), ContentType: 'text/plain' },
    }));
    const got = await new S3Client(config).send(new GetObjectCommand({ Bucket: 'logs', Key: 'a/b.txt' }));
    expect(got.ContentType).toBe('text/plain');
    expect(await got.Body?.transformToString()).toBe('a line\n');
  });

  it('leaves out the location of a bucket in us-east-1, as S3 does', async () => {
    const config = configFor(() => ({ output: {} }));
    const got = await new S3Client(config).send(new GetBucketLocationCommand({ Bucket: 'logs' }));
    expect(got.LocationConstraint).toBeUndefined();
  });

  it('finds service and region of a call that is not signed', async () => {
    const calls: StubCall[] = [];
    const client = new STSClient(configFor(EMPTY, (call) => calls.push(call)));
    await client.send(
      new AssumeRoleWithSAMLCommand({
        RoleArn: 'arn:aws:iam::1:role/r',
        PrincipalArn: 'p',
        SAMLAssertion: 'abcd',
      }),
    );
    expect(calls).toMatchObject([
      { service: 'sts', operation: 'AssumeRoleWithSAML', region: 'eu-central-1', accessKeyId: undefined },
    ]);
  });

  it('lets a raw answer out as it is', async () => {
    const config = configFor(() => ({
      raw: { statusCode: 200, headers: {}, body: '<ListUsersResponse><Lis' },
    }));
    await expect(new IAMClient(config).send(new ListUsersCommand({}))).rejects.toThrow(/XML parse error/);
  });

  it('throws what the responder throws, as a broken connection would', async () => {
    const config = configFor(() => {
      throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
    });
    await expect(new IAMClient(config).send(new ListUsersCommand({}))).rejects.toMatchObject({
      code: 'ECONNRESET',
    });
  });

  it('has no body in the error of a HEAD request', async () => {
    const config = configFor(() => ({ error: { code: 'NoSuchBucket', message: 'no', status: 404 } }));
    const call = new S3Client(config).send(new HeadBucketCommand({ Bucket: 'gone' }));
    await expect(call).rejects.toMatchObject({ name: 'NotFound', $metadata: { httpStatusCode: 404 } });
  });

  it('takes its time, and ends early when the caller gives up', async () => {
    const client = new IAMClient(
      configFor(EMPTY, undefined, (call) => (call.operation === 'GetUser' ? 30 : 60_000)),
    );
    const started = performance.now();
    await client.send(new GetUserCommand({}));
    expect(performance.now() - started).toBeGreaterThan(25);
    const abort = new AbortController();
    const call = client.send(new ListUsersCommand({}), { abortSignal: abort.signal });
    abort.abort();
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('ends when the caller gives up on a responder that never answers', async () => {
    const client = new IAMClient(configFor(() => new Promise(() => undefined)));
    const call = client.send(new ListUsersCommand({}), { abortSignal: AbortSignal.timeout(20) });
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
  });
});
