import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../language/policy.ts';
import type { Policy } from '../language/policy.ts';
import { refusesPlainHttp } from './tls-only.ts';

const BUCKET = 'arn:aws:s3:::b';
const OBJECTS = 'arn:aws:s3:::b/*';
const HTTP = { Bool: { 'aws:SecureTransport': 'false' } };

function policyOf(input: unknown): Policy {
  const result = parsePolicy(input);
  if (!result.ok) throw new Error(result.error);
  return result.policy;
}

function deny(fields: object = {}): Record<string, unknown> {
  return {
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: [BUCKET, OBJECTS],
    Condition: HTTP,
    ...fields,
  };
}

function judge(Statement: unknown, action?: string): ReturnType<typeof refusesPlainHttp> {
  return refusesPlainHttp(policyOf({ Version: '2012-10-17', Statement }), [BUCKET, OBJECTS], action);
}

describe('refuses plain HTTP', () => {
  it.each<[string, unknown]>([
    ['the usual way', [deny()]],
    ['one statement, not a list', deny()],
    ['principal AWS *', deny({ Principal: { AWS: '*' } })],
    ['principal AWS [*] among others', deny({ Principal: { AWS: ['111122223333', '*'] } })],
    ['action *', deny({ Action: '*' })],
    ['action in another case, among others', deny({ Action: ['s3:GetObject', 'S3:*'] })],
    ['action *:*', deny({ Action: '*:*' })],
    ['resource *', deny({ Resource: '*' })],
    ['a resource that takes in both', deny({ Resource: 'arn:aws:s3:::b*' })],
    ['an incomplete ARN', deny({ Resource: 'arn:aws:s3' })],
    ['ARNs of any partition', deny({ Resource: ['arn:*:s3:::b', 'arn:*:s3:::b/*'] })],
    ['bucket and objects in two statements', [deny({ Resource: BUCKET }), deny({ Resource: OBJECTS })]],
    ['a list of one value', deny({ Condition: { Bool: { 'aws:SecureTransport': ['false'] } } })],
    ['a boolean', deny({ Condition: { Bool: { 'aws:SecureTransport': false } } })],
    ['a list of a boolean', deny({ Condition: { Bool: { 'aws:SecureTransport': [false] } } })],
    ['a key in lower case', deny({ Condition: { Bool: { 'aws:securetransport': 'false' } } })],
    ['a key in upper case', deny({ Condition: { Bool: { 'AWS:SECURETRANSPORT': 'false' } } })],
    ['an operator in lower case', deny({ Condition: { bool: { 'aws:SecureTransport': 'false' } } })],
    ['BoolIfExists', deny({ Condition: { BoolIfExists: { 'aws:SecureTransport': 'false' } } })],
    ['ForAnyValue', deny({ Condition: { 'ForAnyValue:Bool': { 'aws:SecureTransport': 'false' } } })],
    [
      'a condition that always holds beside it',
      deny({ Condition: { ...HTTP, StringLikeIfExists: { 'aws:PrincipalArn': '*' } } }),
    ],
    ['no condition at all', deny({ Condition: undefined })],
    ['both values', deny({ Condition: { Bool: { 'aws:SecureTransport': ['true', 'false'] } } })],
    [
      'NotResource of another bucket',
      deny({ Resource: undefined, NotResource: ['arn:aws:s3:::c', 'arn:aws:s3:::c/*'] }),
    ],
    ['NotAction of another service', deny({ Action: undefined, NotAction: 'ec2:*' })],
    [
      'NotAction and its exception in two statements',
      [deny({ Action: undefined, NotAction: 's3:GetObject' }), deny({ Action: 's3:Get*' })],
    ],
    [
      'NotPrincipal beside the usual way',
      [deny({ Principal: undefined, NotPrincipal: { AWS: '111122223333' } }), deny()],
    ],
    [
      'the usual way and a TLS version',
      [deny(), deny({ Condition: { NumericLessThan: { 's3:TlsVersion': '1.2' } } })],
    ],
    ['an Allow beside it', [{ Effect: 'Allow', Principal: '*', Action: 's3:*', Resource: '*' }, deny()]],
  ])('%s', (_, Statement) => {
    expect(judge(Statement).refuses).toBe(true);
    expect(judge(Statement).why).toMatch(/^Plain HTTP is denied to everyone by statement \d/);
  });

  it('without a Version', () => {
    expect(refusesPlainHttp(policyOf({ Statement: deny() }), [BUCKET, OBJECTS]).refuses).toBe(true);
  });

  it('names the statements that do it, and only those', () => {
    const list = [
      { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: OBJECTS },
      deny({ Sid: 'Bucket', Resource: BUCKET }),
      deny({ Resource: 'arn:aws:s3:::other/*' }),
      deny({ Resource: OBJECTS }),
    ];
    expect(judge(list).why).toBe('Plain HTTP is denied to everyone by statement 1 (Bucket) and statement 3.');
  });
});

describe('does not refuse plain HTTP', () => {
  it.each<[string, unknown, string]>([
    ['no statement', [], 'No statement denies plain HTTP'],
    [
      'an Allow that asks for TLS',
      { ...deny(), Effect: 'Allow', Condition: { Bool: { 'aws:SecureTransport': 'true' } } },
      'No statement denies',
    ],
    ['only objects', deny({ Resource: OBJECTS }), 'does not cover arn:aws:s3:::b'],
    ['only the bucket', deny({ Resource: BUCKET }), 'does not cover arn:aws:s3:::b/*'],
    ['one prefix', deny({ Resource: [BUCKET, 'arn:aws:s3:::b/in/*'] }), 'does not cover arn:aws:s3:::b/*'],
    [
      'objects with a slash',
      deny({ Resource: [BUCKET, 'arn:aws:s3:::b/*/*'] }),
      'does not cover arn:aws:s3:::b/*',
    ],
    ['another bucket', deny({ Resource: ['arn:aws:s3:::c', 'arn:aws:s3:::c/*'] }), 'does not cover'],
    [
      'a variable',
      deny({ Resource: [BUCKET, 'arn:aws:s3:::b/${aws:username}*'] }),
      'does not cover arn:aws:s3:::b/*',
    ],
    ['only reads', deny({ Action: 's3:GetObject*' }), 'does not deny all of s3:*'],
    ['reads and writes', deny({ Action: ['s3:Get*', 's3:Put*'] }), 'does not deny all of s3:*'],
    [
      'one principal',
      deny({ Principal: { AWS: '111122223333' } }),
      'is not for everyone but for 111122223333',
    ],
    ['a service', deny({ Principal: { Service: 's3.amazonaws.com' } }), 'is not for everyone'],
    ['no principal', deny({ Principal: undefined }), 'is not for everyone but for nobody'],
    ['an empty principal', deny({ Principal: {} }), 'is not for everyone but for nobody'],
    [
      'NotPrincipal',
      deny({ Principal: undefined, NotPrincipal: { AWS: '111122223333' } }),
      'spares 111122223333',
    ],
    ['NotAction', deny({ Action: undefined, NotAction: 's3:GetObject' }), 'does not deny all of s3:*'],
    ['an empty NotAction', deny({ Action: undefined, NotAction: [] }), 'does not deny all of s3:*'],
    [
      'NotResource of its own objects',
      deny({ Resource: undefined, NotResource: 'arn:aws:s3:::b/public/*' }),
      'does not cover arn:aws:s3:::b/*',
    ],
    [
      'a further condition',
      deny({ Condition: { ...HTTP, StringNotEquals: { 'aws:PrincipalAccount': '111122223333' } } }),
      'depends on StringNotEquals aws:principalaccount',
    ],
    [
      'a further address',
      deny({ Condition: { ...HTTP, NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } }),
      'depends on NotIpAddress',
    ],
    [
      'a further TLS version',
      deny({ Condition: { ...HTTP, NumericLessThan: { 's3:TlsVersion': '1.2' } } }),
      'sets a TLS version',
    ],
    [
      'TLS refused instead',
      deny({ Condition: { Bool: { 'aws:SecureTransport': 'true' } } }),
      'depends on Bool aws:securetransport = true',
    ],
    ['Null', deny({ Condition: { Null: { 'aws:SecureTransport': 'true' } } }), 'depends on Null'],
    [
      'the TLS version only',
      deny({ Condition: { NumericLessThan: { 's3:TlsVersion': '1.2' } } }),
      'sets a TLS version',
    ],
    [
      'the TLS version if it exists',
      deny({ Condition: { NumericLessThanIfExists: { 's3:TlsVersion': 1.2 } } }),
      'sets a TLS version',
    ],
    [
      'a missing TLS version',
      deny({ Condition: { Null: { 's3:TlsVersion': 'true' } } }),
      'sets a TLS version',
    ],
    [
      'a text operator',
      deny({ Condition: { StringEquals: { 'aws:SecureTransport': 'false' } } }),
      'depends on StringEquals',
    ],
    [
      'an unknown operator',
      deny({ Condition: { Boolean: { 'aws:SecureTransport': 'false' } } }),
      'depends on Boolean',
    ],
    ['an unknown value', deny({ Condition: { Bool: { 'aws:SecureTransport': 'no' } } }), 'depends on Bool'],
    ['no value', deny({ Condition: { Bool: { 'aws:SecureTransport': [] } } }), 'depends on Bool'],
    [
      'another key',
      deny({ Condition: { Bool: { 'aws:SecureTransports': 'false' } } }),
      'No statement denies',
    ],
  ])('%s', (_, Statement, why) => {
    expect(judge(Statement)).toEqual({ refuses: false, why: expect.stringContaining(why) });
  });

  it('with two halves that do not make a whole', () => {
    const halves = [deny({ Resource: BUCKET, Action: 's3:Get*' }), deny({ Resource: OBJECTS })];
    expect(judge(halves)).toEqual({
      refuses: false,
      why:
        'Plain HTTP is not denied to everyone on arn:aws:s3:::b: ' +
        'statement 0 does not deny all of s3:*; statement 1 does not cover arn:aws:s3:::b.',
    });
  });

  it('where no resource is given', () => {
    expect(refusesPlainHttp(policyOf({ Statement: deny() }), []).refuses).toBe(false);
  });
});

describe('one action, other services', () => {
  it('can be asked about one action', () => {
    expect(judge(deny({ Action: 's3:GetObject*' }), 's3:GetObject').refuses).toBe(true);
    expect(judge(deny({ Action: 's3:GetObject*' }), 's3:PutObject').refuses).toBe(false);
    expect(judge(deny({ Action: undefined, NotAction: 's3:GetObject' }), 's3:PutObject').refuses).toBe(true);
  });

  it.each([
    ['arn:aws:sns:eu-west-1:111122223333:t', 'sns:*', true],
    ['arn:aws:sns:eu-west-1:111122223333:t', 'sns:Publish', false],
    ['arn:aws:sqs:eu-west-1:111122223333:q', '*', true],
    ['arn:aws:elasticfilesystem:eu-west-1:111122223333:file-system/fs-1', 'elasticfilesystem:Client*', false],
    ['arn:aws-cn:s3:::b', 's3:*', true],
  ])('%s with %s', (arn, Action, expected) => {
    const policy = policyOf({ Version: '2012-10-17', Statement: deny({ Action, Resource: '*' }) });
    expect(refusesPlainHttp(policy, [arn]).refuses).toBe(expected);
  });

  it('takes a statement without a resource as about the resource it is on', () => {
    const policy = policyOf({ Version: '2012-10-17', Statement: deny({ Resource: undefined }) });
    expect(refusesPlainHttp(policy, [BUCKET, OBJECTS]).refuses).toBe(true);
  });
});

describe('in general', () => {
  const part = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
  const statement = fc
    .record({
      Effect: part('Allow', 'Deny', 'Deny', 'Deny'),
      who: part<object>(
        { Principal: '*' },
        { Principal: '*' },
        { Principal: { AWS: '1' } },
        { NotPrincipal: { AWS: '1' } },
      ),
      what: part<object>(
        { Action: 's3:*' },
        { Action: '*' },
        { Action: 's3:GetObject' },
        { NotAction: 's3:GetObject' },
      ),
      Resource: part('*', BUCKET, OBJECTS, 'arn:aws:s3:::b/x'),
      Condition: part<object>(
        HTTP,
        HTTP,
        {},
        { Bool: { 'aws:SecureTransport': 'true' } },
        { StringEquals: { a: 'b' } },
      ),
    })
    .map(({ who, what, ...rest }) => ({ ...rest, ...who, ...what }));
  const list = fc.array(statement, { maxLength: 5 });

  it('depends on the denials alone, in any order, and a further statement never unmakes it', () => {
    fc.assert(
      fc.property(list, statement, (statements, extra) => {
        const { refuses } = judge(statements);
        if (refuses) expect(judge([extra, ...statements]).refuses).toBe(true);
        expect(judge(statements.toReversed()).refuses).toBe(refuses);
        expect(judge(statements.filter((it) => it.Effect === 'Deny')).refuses).toBe(refuses);
      }),
    );
  });
});
