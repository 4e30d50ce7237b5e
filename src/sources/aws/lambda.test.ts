import { describe, expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';
import type { Answers } from './fixtures/scan-answers.ts';
import { ACCOUNT, refusal } from './fixtures/scan-answers.ts';

const arn = (name: string) => `arn:aws:lambda:eu-west-1:${ACCOUNT}:function:${name}`;
const configuration = (name: string, more: object = {}) => ({
  FunctionName: name,
  FunctionArn: arn(name),
  Role: `arn:aws:iam::${ACCOUNT}:role/${name}`,
  ...more,
});
const listing = (...functions: object[]): Answers => ({ ListFunctions: () => ({ Functions: functions }) });
const NOTHING = refusal('ResourceNotFoundException', 'The resource you requested does not exist.', 404);
const policy = (Principal: unknown) => ({
  Policy: JSON.stringify({
    Statement: [{ Effect: 'Allow', Principal, Action: 'lambda:*', Resource: arn('a') }],
  }),
});

describe('functions', () => {
  it('are listed to the last page, with their roles', async () => {
    const { facts, calls } = await readFacts('lambda:function', ['Role'], {
      ListFunctions: ({ input }) =>
        input['Marker'] === undefined
          ? { Functions: [configuration('a')], NextMarker: 'more' }
          : { Functions: [configuration('b')] },
    });
    expect(facts).toEqual({
      a: { Role: `arn:aws:iam::${ACCOUNT}:role/a` },
      b: { Role: `arn:aws:iam::${ACCOUNT}:role/b` },
    });
    expect(calls.map(({ operation }) => operation)).toEqual(['ListFunctions', 'ListFunctions']);
  });

  it('leave no value of their environment in what was read', async () => {
    const Variables = { DB_PASSWORD: 'tarred-rope', LOG_LEVEL: 'info', TABLE: 'orders' };
    const { facts } = await readFacts(
      'lambda:function',
      ['environmentSecrets', 'Role'],
      listing(configuration('a', { Environment: { Variables } }), configuration('b')),
    );
    expect(facts).toMatchObject({
      a: { environmentSecrets: [{ name: 'DB_PASSWORD', kind: 'named-secret' }] },
      b: { environmentSecrets: [] },
    });
    expect(JSON.stringify(facts)).not.toMatch(/tarred|info|orders/);
  });

  it.each([
    ['AccessDeniedException', { kind: 'denied', operation: 'kms:Decrypt', actions: ['kms:Decrypt'] }],
    [
      'KMSDisabledException',
      { kind: 'unavailable', operation: 'lambda:ListFunctions', detail: 'KMSDisabledException' },
    ],
  ])('whose environment cannot be decrypted for %s are unknown', async (ErrorCode, cause) => {
    const { facts } = await readFacts(
      'lambda:function',
      ['environmentSecrets'],
      listing(configuration('a', { Environment: { Error: { ErrorCode, Message: 'no' } } })),
    );
    expect(facts['a']?.['environmentSecrets']).toEqual({ unknown: cause });
  });
});

describe('policies', () => {
  const read = (GetPolicy: Answers[string]) =>
    readFacts('lambda:function', ['Policy'], { ...listing(configuration('a')), GetPolicy });

  it('may be missing', async () => {
    expect((await read(() => NOTHING)).facts).toEqual({ a: { Policy: null } });
  });

  it('are unknown where the function is gone', async () => {
    const gone = refusal('ResourceNotFoundException', `Function not found: ${arn('a')}`, 404);
    expect((await read(() => gone)).facts['a']?.['Policy']).toMatchObject({ unknown: { kind: 'vanished' } });
  });

  it('are not believed where they are cut', async () => {
    expect((await read(() => ({ Policy: '{"Statement":[' }))).facts['a']?.['Policy']).toMatchObject({
      unknown: { kind: 'unparsable' },
    });
  });
});

describe('URLs', () => {
  const read = (Policy: ReturnType<Answers[string]>, url: ReturnType<Answers[string]> = NOTHING) =>
    readFacts('lambda:function', ['urlAuthType'], {
      ...listing(configuration('a')),
      GetPolicy: () => Policy,
      GetFunctionUrlConfig: () => url,
    });

  it.each([
    ['no policy', NOTHING],
    ['a policy for a service', policy({ Service: 's3.amazonaws.com' })],
    ['a policy for an account', policy({ AWS: `arn:aws:iam::${ACCOUNT}:root` })],
  ])('are not asked for with %s', async (_, Policy) => {
    const { facts, calls } = await read(Policy, { AuthType: 'NONE' });
    expect(facts['a']?.['urlAuthType']).toBeNull();
    expect(calls.map(({ operation }) => operation)).toEqual(['ListFunctions', 'GetPolicy']);
  });

  it.each([['*'], [{ AWS: '*' }], [{ AWS: ['*'] }]])('are asked for where %j may come', async (Principal) => {
    const { facts } = await read(policy(Principal), { FunctionUrl: 'https://x', AuthType: 'NONE' });
    expect(facts['a']?.['urlAuthType']).toBe('NONE');
    expect((await read(policy(Principal))).facts['a']?.['urlAuthType']).toBeNull();
  });
});

it('reads tags where they are asked for', async () => {
  const { facts } = await readFacts('lambda:function', ['Tags'], {
    ...listing(configuration('a'), configuration('b')),
    ListTags: ({ input }) => (input['Resource'] === arn('a') ? { Tags: { team: 'shop' } } : {}),
  });
  expect(facts).toEqual({ a: { Tags: { team: 'shop' } }, b: { Tags: {} } });
});

describe('the configuration of a function', () => {
  const facts = [
    'Runtime',
    'subnetIds',
    'tracingMode',
    'deadLetterTarget',
    'hasVariables',
    'Layers',
  ] as const;
  const read = async (more: object) =>
    (await readFacts('lambda:function', facts, listing(configuration('a', more)))).facts['a'];

  it('is as good as empty where nothing was set', async () => {
    expect(
      await read({ Runtime: 'nodejs24.x', VpcConfig: { SubnetIds: [], SecurityGroupIds: [] } }),
    ).toMatchObject({
      Runtime: 'nodejs24.x',
      subnetIds: [],
      tracingMode: 'PassThrough',
      deadLetterTarget: null,
      hasVariables: false,
      Layers: [],
    });
  });

  it('has no runtime where it is an image', async () => {
    expect(await read({ PackageType: 'Image' })).toMatchObject({ Runtime: null });
  });

  it('does not know the runtime of an archive that tells none', async () => {
    expect(await read({ PackageType: 'Zip' })).toMatchObject({
      Runtime: { unknown: { kind: 'unparsable' } },
    });
  });

  it('has variables where they may not be seen', async () => {
    const Environment = { Error: { ErrorCode: 'AccessDeniedException', Message: 'KMS' } };
    expect(await read({ Runtime: 'nodejs24.x', Environment })).toMatchObject({ hasVariables: true });
  });
});

it.each([
  ['CodeSigningConfigArn', 'GetFunctionCodeSigningConfig'],
  ['ReservedConcurrentExecutions', 'GetFunctionConcurrency'],
] as const)('takes an empty answer for none: %s', async (fact, operation) => {
  const { facts } = await readFacts('lambda:function', [fact], {
    ...listing(configuration('a')),
    [operation]: () => ({}),
  });
  expect(facts['a']).toEqual({ [fact]: null });
});
