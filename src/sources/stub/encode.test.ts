import { cbor } from '@smithy/core/cbor';
import { describe, expect, it } from 'vitest';
import type { Service } from '../aws/clients.ts';
import { CLIENTS } from '../aws/clients.ts';
import { createCatalog } from './catalog.ts';
import { encode } from './encode.ts';
import { encodeError } from './encode-error.ts';
import type { Protocol, WireResponse } from './protocol.ts';

const catalog = createCatalog(CLIENTS);
const WHEN = new Date('2026-01-02T03:04:05Z');

async function encoded(
  name: Service,
  operationName: string,
  output?: object,
  protocol?: Protocol,
): Promise<WireResponse> {
  const service = await catalog.get(name);
  const operation = service.operation(operationName);
  if (operation === undefined) throw new Error(`${name} has no ${operationName}.`);
  return steady(encode(service, operation, output, protocol));
}

async function encodedError(name: Service, code: string, status?: number): Promise<WireResponse> {
  const service = await catalog.get(name);
  const error = { code, message: 'No <such> thing', ...(status === undefined ? {} : { status }) };
  return steady(encodeError(error, service.protocol, service));
}

/** Request ids count up. */
function steady(response: WireResponse): WireResponse {
  const text = JSON.stringify({ ...response, body: undefined }).replaceAll(ID, 'ID');
  const body = typeof response.body === 'string' ? response.body.replaceAll(ID, 'ID') : response.body;
  return { ...JSON.parse(text), body };
}

const ID = /00000000-0000-4000-8000-[0-9a-f]{12}/g;

describe('encode', () => {
  it('writes the query protocol with a result in a response', async () => {
    const output = { Users: [{ UserName: 'a&b', CreateDate: WHEN }], IsTruncated: false };
    expect(await encoded('iam', 'ListUsers', output)).toEqual({
      statusCode: 200,
      headers: { 'content-type': 'text/xml', 'x-amzn-requestid': 'ID' },
      body:
        '<ListUsersResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><ListUsersResult><Users><member>' +
        '<UserName>a&amp;b</UserName><CreateDate>2026-01-02T03:04:05Z</CreateDate></member></Users>' +
        '<IsTruncated>false</IsTruncated></ListUsersResult>' +
        '<ResponseMetadata><RequestId>ID</RequestId></ResponseMetadata></ListUsersResponse>',
    });
  });

  it('writes EC2 without a result, and with names of its own', async () => {
    const { body } = await encoded('ec2', 'DescribeVpcs', { Vpcs: [{ VpcId: 'vpc-1', IsDefault: true }] });
    expect(body).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
        '<DescribeVpcsResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15"><requestId>ID</requestId>' +
        '<vpcSet><item><isDefault>true</isDefault><vpcId>vpc-1</vpcId></item></vpcSet></DescribeVpcsResponse>',
    );
  });

  it('writes a map in the query protocol', async () => {
    const { body } = await encoded('sns', 'GetTopicAttributes', { Attributes: { Policy: '{}' } });
    expect(body).toContain('<Attributes><entry><key>Policy</key><value>{}</value></entry></Attributes>');
  });

  it('writes a policy as the whole body', async () => {
    const { body, headers } = await encoded('s3', 'GetBucketPolicy', { Policy: '{"Version":"2012-10-17"}' });
    expect(body).toBe('{"Version":"2012-10-17"}');
    expect(headers).toHaveProperty('x-amz-request-id', 'ID');
  });

  it('writes a location without an element around it', async () => {
    const { body } = await encoded('s3', 'GetBucketLocation', { LocationConstraint: 'EU' });
    expect(body).toContain(
      '<LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/">EU</LocationConstraint>',
    );
  });

  it('writes attributes, namespaces and flattened lists of S3', async () => {
    const grantee = { Type: 'Group', URI: 'http://acs.amazonaws.com/groups/global/AllUsers' };
    const acl = await encoded('s3', 'GetBucketAcl', { Grants: [{ Grantee: grantee, Permission: 'READ' }] });
    const versions = await encoded('s3', 'ListObjectVersions', { Versions: [{ Key: 'a' }, { Key: 'b' }] });
    expect(acl.body).toContain(
      '<AccessControlList><Grant><Grantee xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="Group">' +
        '<URI>http://acs.amazonaws.com/groups/global/AllUsers</URI></Grantee><Permission>READ</Permission></Grant>',
    );
    expect(versions.body).toContain('<Version><Key>a</Key></Version><Version><Key>b</Key></Version>');
  });

  it('writes headers, an http-date among them, and no body where all is in headers', async () => {
    const output = { ContentLength: 3, LastModified: WHEN, Metadata: { Owner: 'me' } };
    const { headers, body } = await encoded('s3', 'HeadObject', output);
    expect(headers).toMatchObject({
      'content-length': '3',
      'last-modified': 'Fri, 02 Jan 2026 03:04:05 GMT',
      'x-amz-meta-owner': 'me',
    });
    expect(body).toBe('');
  });

  it('writes JSON with seconds since 1970 and bytes in base64', async () => {
    const key = await encoded('kms', 'DescribeKey', { KeyMetadata: { KeyId: 'k', CreationDate: WHEN } });
    const generated = await encoded('kms', 'GetPublicKey', { PublicKey: Uint8Array.from([1, 2, 3]) });
    expect(key.headers).toHaveProperty('content-type', 'application/x-amz-json-1.1');
    expect(key.body).toBe('{"KeyMetadata":{"KeyId":"k","CreationDate":1767323045}}');
    expect(generated.body).toBe('{"PublicKey":"AQID"}');
  });

  it('writes REST JSON with its own names and date format', async () => {
    const output = { analyzers: [{ arn: 'a', createdAt: WHEN }] };
    const { body } = await encoded('accessanalyzer', 'ListAnalyzers', output);
    const detectors = await encoded('guardduty', 'ListDetectors', { DetectorIds: ['d'] });
    expect(body).toBe('{"analyzers":[{"arn":"a","createdAt":"2026-01-02T03:04:05Z"}]}');
    expect(detectors.body).toBe('{"detectorIds":["d"]}');
  });

  it('writes another protocol where the request came in one', async () => {
    const output = { MetricAlarms: [{ AlarmName: 'a' }] };
    const xml = await encoded('cloudwatch', 'DescribeAlarms', output, 'query');
    const binary = await encoded('cloudwatch', 'DescribeAlarms', output, 'cbor');
    expect(xml.body).toContain('<MetricAlarms><member><AlarmName>a</AlarmName></member></MetricAlarms>');
    expect(binary.headers).toHaveProperty('smithy-protocol', 'rpc-v2-cbor');
    expect(typeof binary.body === 'string' ? undefined : cbor.deserialize(binary.body)).toEqual(output);
  });

  it('leaves out members that are undefined or null', async () => {
    const { body } = await encoded('kms', 'ListKeys', { Keys: [], NextMarker: undefined, Truncated: null });
    expect(body).toBe('{"Keys":[]}');
  });
});

describe('encodeError', () => {
  const xmlns = 'xmlns="https://iam.amazonaws.com/doc/2010-05-08/"';

  it.each(['NoSuchEntity', 'NoSuchEntityException'])(
    'takes the code %s to the wire as AWS does',
    async (code) => {
      const { statusCode, body } = await encodedError('iam', code);
      expect(statusCode).toBe(404);
      expect(body).toBe(
        `<ErrorResponse ${xmlns}><Error><Type>Sender</Type><Code>NoSuchEntity</Code>` +
          '<Message>No &lt;such&gt; thing</Message></Error><RequestId>ID</RequestId></ErrorResponse>',
      );
    },
  );

  it('writes EC2, S3 and CloudFront in their own forms', async () => {
    const ec2 = await encodedError('ec2', 'UnauthorizedOperation', 403);
    const s3 = await encodedError('s3', 'NoSuchBucketPolicy', 404);
    const cloudfront = await encodedError('cloudfront', 'NoSuchDistribution');
    expect(ec2.body).toContain('<Response><Errors><Error><Code>UnauthorizedOperation</Code>');
    expect(s3.body).toContain('\n<Error><Code>NoSuchBucketPolicy</Code>');
    expect(cloudfront.body).toContain('<Error><Type>Sender</Type><Code>NoSuchDistribution</Code>');
    expect([ec2, s3, cloudfront].map(({ statusCode }) => statusCode)).toEqual([403, 404, 404]);
  });

  it('writes JSON, REST JSON and query-compatible services in theirs', async () => {
    const kms = await encodedError('kms', 'NotFoundException');
    const guardduty = await encodedError('guardduty', 'BadRequestException');
    const cloudwatch = await encodedError('cloudwatch', 'InvalidParameterValueException');
    expect(kms.body).toBe('{"__type":"NotFoundException","message":"No <such> thing"}');
    expect(guardduty.headers).toHaveProperty('x-amzn-errortype', 'BadRequestException');
    expect(cloudwatch.headers).toHaveProperty('x-amzn-query-error', 'InvalidParameterValue;Sender');
    expect(cloudwatch.body).toContain('"com.amazonaws.cloudwatch#InvalidParameterValueException"');
  });
});
