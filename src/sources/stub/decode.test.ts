import { describe, expect, it } from 'vitest';
import { CLIENTS } from '../aws/clients.ts';
import { createCatalog } from './catalog.ts';
import { decode } from './decode.ts';
import type { StubCall, WireRequest } from './protocol.ts';

const catalog = createCatalog(CLIENTS);

interface Sent extends Partial<Omit<WireRequest, 'path'>> {
  /** Path and query, as they stand in a request line. */
  readonly url?: string;
  readonly signedFor?: string;
}

/** A request as a caller other than the SDK for JavaScript sends it: no user agent that tells the client. */
function request({ url = '/', signedFor, headers = {}, ...rest }: Sent): WireRequest {
  const [path = '/', search = ''] = url.split('?');
  const authorization = `AWS4-HMAC-SHA256 Credential=AKID/20261124/${signedFor}/aws4_request, SignedHeaders=host, Signature=0`;
  return {
    method: 'GET',
    hostname: '127.0.0.1',
    path,
    query: Object.fromEntries(new URLSearchParams(search)),
    headers: signedFor === undefined ? headers : { authorization, ...headers },
    ...rest,
  };
}

async function decoded(sent: Sent): Promise<StubCall> {
  const result = await decode(request(sent), catalog);
  if (!result.ok) throw new Error(result.error.message);
  return result.call;
}

const FORM = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' };

describe('decode', () => {
  it('tells the service by signing name and API version', async () => {
    const call = await decoded({
      method: 'POST',
      signedFor: 'us-west-2/elasticloadbalancing',
      headers: FORM,
      body: 'Action=DescribeLoadBalancers&Version=2015-12-01&Names.member.1=a+b&Names.member.2=c%2Fd&PageSize=5',
    });
    expect(call).toEqual({
      service: 'elastic-load-balancing-v2',
      operation: 'DescribeLoadBalancers',
      region: 'us-west-2',
      input: { Names: ['a b', 'c/d'], PageSize: 5 },
      accessKeyId: 'AKID',
      protocol: 'query',
    });
  });

  it('reads the query protocol out of a query string', async () => {
    const call = await decoded({
      url: '/?Action=GetUser&Version=2010-05-08&UserName=x',
      signedFor: 'us-east-1/iam',
    });
    expect(call).toMatchObject({ service: 'iam', operation: 'GetUser', input: { UserName: 'x' } });
  });

  it('reads nested lists, structures, dates and flags of EC2, in the order of their numbers', async () => {
    const call = await decoded({
      method: 'POST',
      signedFor: 'ap-south-1/ec2',
      headers: FORM,
      body:
        'Action=DescribeSpotPriceHistory&Version=2016-11-15&Filter.2.Name=b&Filter.10.Name=c&Filter.1.Name=a' +
        '&Filter.1.Value.1=x&StartTime=2026-01-01T00%3A00%3A00Z&DryRun=true',
    });
    expect(call.input).toEqual({
      Filters: [{ Name: 'a', Values: ['x'] }, { Name: 'b' }, { Name: 'c' }],
      StartTime: new Date('2026-01-01T00:00:00Z'),
      DryRun: true,
    });
  });

  it('reads a JSON target, for a service whose own client asks otherwise too', async () => {
    const body = JSON.stringify({ MaxRecords: 2, StartDate: 1_700_000_000 });
    const call = await decoded({
      method: 'POST',
      signedFor: 'eu-west-1/monitoring',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': 'GraniteServiceVersion20100801.DescribeAlarmHistory',
      },
      body: Buffer.from(body),
    });
    expect(call).toMatchObject({
      service: 'cloudwatch',
      operation: 'DescribeAlarmHistory',
      protocol: 'json-1.0',
    });
    expect(call.input).toEqual({ MaxRecords: 2, StartDate: new Date(1_700_000_000_000) });
  });

  it('reads CloudWatch in the query protocol, which older callers speak', async () => {
    const body = 'Action=ListMetrics&Version=2010-08-01&Namespace=AWS%2FEC2';
    const call = await decoded({ method: 'POST', signedFor: 'eu-west-1/monitoring', headers: FORM, body });
    expect(call).toMatchObject({
      operation: 'ListMetrics',
      protocol: 'query',
      input: { Namespace: 'AWS/EC2' },
    });
  });

  it.each([
    ['GET', '/', 'ListBuckets', {}],
    ['GET', '/logs', 'ListObjects', { Bucket: 'logs' }],
    ['GET', '/logs/?list-type=2&max-keys=3', 'ListObjectsV2', { Bucket: 'logs', MaxKeys: 3 }],
    ['GET', '/logs?policy', 'GetBucketPolicy', { Bucket: 'logs' }],
    ['GET', '/logs?policyStatus', 'GetBucketPolicyStatus', { Bucket: 'logs' }],
    ['GET', '/logs?publicAccessBlock', 'GetPublicAccessBlock', { Bucket: 'logs' }],
    ['GET', '/logs?inventory', 'ListBucketInventoryConfigurations', { Bucket: 'logs' }],
    ['GET', '/logs?inventory&id=a', 'GetBucketInventoryConfiguration', { Bucket: 'logs', Id: 'a' }],
    ['GET', '/logs/a%20b/c/', 'GetObject', { Bucket: 'logs', Key: 'a b/c/' }],
    ['GET', '/logs/key?uploadId=u', 'ListParts', { Bucket: 'logs', Key: 'key', UploadId: 'u' }],
    ['GET', '/logs/key?acl', 'GetObjectAcl', { Bucket: 'logs', Key: 'key' }],
    ['HEAD', '/logs', 'HeadBucket', { Bucket: 'logs' }],
    ['PUT', '/logs/key', 'PutObject', { Bucket: 'logs', Key: 'key' }],
    ['DELETE', '/logs/key?tagging', 'DeleteObjectTagging', { Bucket: 'logs', Key: 'key' }],
  ])('reads S3 without the hints of the SDK: %s %s', async (method, url, operation, input) => {
    const call = await decoded({ method, url, signedFor: 'us-east-1/s3' });
    expect(call).toMatchObject({ service: 's3', operation, input });
  });

  it.each([
    'my.bucket.s3.eu-west-1.amazonaws.com',
    'my.bucket.s3.amazonaws.com',
    'my.bucket.s3-fips.us-gov-west-1.amazonaws.com',
    'my.bucket.s3.dualstack.cn-north-1.amazonaws.com.cn',
    'my.bucket.localhost',
  ])('finds the bucket in the host %s', async (hostname) => {
    const call = await decoded({ hostname, url: '/?acl', signedFor: 'eu-west-1/s3' });
    expect(call).toMatchObject({ operation: 'GetBucketAcl', input: { Bucket: 'my.bucket' } });
  });

  it('tells S3 Control from S3, which signs by the same name', async () => {
    const call = await decoded({
      hostname: '123456789012.s3-control.eu-west-1.amazonaws.com',
      url: '/v20180820/configuration/publicAccessBlock',
      signedFor: 'eu-west-1/s3',
      headers: { 'x-amz-account-id': '123456789012' },
    });
    expect(call).toMatchObject({
      service: 's3-control',
      operation: 'GetPublicAccessBlock',
      input: { AccountId: '123456789012' },
    });
  });

  it('prefers literal segments to labels, and takes a label of many segments from the middle', async () => {
    const policy = await decoded({ url: '/v20180820/mrap/instances/a/policy', signedFor: 'us-west-2/s3' });
    const routes = await decoded({ url: '/v20180820/mrap/instances/a/b/routes', signedFor: 'us-west-2/s3' });
    const plain = await decoded({ url: '/v20180820/mrap/instances/a%3Ab', signedFor: 'us-west-2/s3' });
    expect(policy).toMatchObject({ operation: 'GetMultiRegionAccessPointPolicy', input: { Name: 'a' } });
    expect(routes).toMatchObject({ operation: 'GetMultiRegionAccessPointRoutes', input: { Mrap: 'a/b' } });
    expect(plain).toMatchObject({ operation: 'GetMultiRegionAccessPoint', input: { Name: 'a:b' } });
  });

  it('reads labels, query lists and bodies of REST JSON', async () => {
    const tags = await decoded({
      method: 'DELETE',
      url: '/tags/arn%3Aaws%3Aguardduty%3A%3A1%3Adetector%2Fd',
      query: { tagKeys: ['a', 'b'] },
      signedFor: 'eu-west-1/guardduty',
    });
    const findings = await decoded({
      method: 'POST',
      url: '/detector/d1/findings',
      signedFor: 'eu-west-1/guardduty',
      body: '{"maxResults":5,"findingCriteria":{"criterion":{"severity":{"greaterThanOrEqual":7}}}}',
    });
    expect(tags.input).toEqual({ ResourceArn: 'arn:aws:guardduty::1:detector/d', TagKeys: ['a', 'b'] });
    expect(findings).toMatchObject({ operation: 'ListFindings', region: 'eu-west-1' });
    expect(findings.input).toEqual({
      DetectorId: 'd1',
      MaxResults: 5,
      FindingCriteria: { Criterion: { severity: { GreaterThanOrEqual: 7 } } },
    });
  });

  it('reads an XML body and a body that comes in pieces', async () => {
    async function* pieces() {
      yield Buffer.from('<VersioningConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/">');
      yield Buffer.from('<Status>Enabled</Status></VersioningConfiguration>');
    }
    const call = await decoded({
      method: 'PUT',
      url: '/logs?versioning',
      signedFor: 'us-east-1/s3',
      body: pieces(),
    });
    expect(call.operation).toBe('PutBucketVersioning');
    expect(call.input).toEqual({ Bucket: 'logs', VersioningConfiguration: { Status: 'Enabled' } });
  });

  it('takes the names that S3 signs some calls by for S3', async () => {
    const call = await decoded({ url: '/?x-id=ListDirectoryBuckets', signedFor: 'us-east-1/s3express' });
    expect(call).toMatchObject({ service: 's3', operation: 'ListDirectoryBuckets' });
  });

  it('reads presigned requests and signatures for every region', async () => {
    const presigned = await decoded({
      url: '/logs/key?X-Amz-Credential=AKID2%2F20261124%2Fsa-east-1%2Fs3%2Faws4_request',
    });
    const everywhere = await decoded({
      url: '/logs/key',
      signedFor: 's3',
      hostname: 's3.eu-north-1.amazonaws.com',
    });
    expect(presigned).toMatchObject({ operation: 'GetObject', region: 'sa-east-1', accessKeyId: 'AKID2' });
    expect(everywhere).toMatchObject({ operation: 'GetObject', region: 'eu-north-1', accessKeyId: 'AKID' });
  });

  it.each([
    [{ url: '/', signedFor: 'eu-west-1/nothing' }, 'rest-xml', 'UnknownOperationException'],
    [{ url: '/nowhere', signedFor: 'eu-west-1/guardduty' }, 'rest-json', 'UnknownOperationException'],
    [
      { method: 'POST', headers: FORM, body: 'Action=Nothing', signedFor: 'us-east-1/iam' },
      'query',
      'InvalidAction',
    ],
    [
      { method: 'POST', headers: FORM, body: 'Action=Nothing', signedFor: 'us-east-1/ec2' },
      'ec2',
      'InvalidAction',
    ],
    [
      { method: 'POST', headers: { 'x-amz-target': 'TrentService.Nothing' }, signedFor: 'us-east-1/kms' },
      'json-1.1',
      'UnknownOperationException',
    ],
  ])('says in the protocol asked that it knows no such operation: %j', async (sent, protocol, code) => {
    expect(await decode(request(sent), catalog)).toMatchObject({ ok: false, protocol, error: { code } });
  });

  it('says that a body cannot be read', async () => {
    const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'TrentService.ListKeys' };
    const sent = request({ method: 'POST', headers, body: '{"Limit":', signedFor: 'us-east-1/kms' });
    expect(await decode(sent, catalog)).toMatchObject({
      ok: false,
      error: { code: 'SerializationException' },
    });
  });
});
