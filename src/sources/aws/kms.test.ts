import { describe, expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';
import type { Answers } from './fixtures/scan-answers.ts';
import { ACCOUNT, refuse, scanAnswers } from './fixtures/scan-answers.ts';

const arn = (id: string) => `arn:aws:kms:eu-west-1:${ACCOUNT}:key/${id}`;
const key = (KeyId: string) => ({ KeyId, KeyArn: arn(KeyId) });

function described(id: string, more: object = {}) {
  const KeyMetadata = {
    KeyId: id,
    KeyManager: id === 'aws' ? 'AWS' : 'CUSTOMER',
    KeyState: 'Enabled',
    KeySpec: 'SYMMETRIC_DEFAULT',
    Origin: 'AWS_KMS',
    ...more,
  };
  return { KeyMetadata };
}

const idOf = (value: unknown) => String(value).split('/').at(-1) ?? '';
const WELL: Answers = {
  ListKeys: ({ input }) =>
    input['Marker'] === undefined
      ? { Keys: [key('own')], Truncated: true, NextMarker: 'more' }
      : { Keys: [key('aws')], Truncated: false },
  ListAliases: () => ({
    Aliases: [{ AliasName: 'alias/aws/ebs', TargetKeyId: 'aws' }, { AliasName: 'alias/aws/s3' }],
  }),
  DescribeKey: ({ input }) => described(idOf(input['KeyId'])),
  GetKeyRotationStatus: () => ({ KeyRotationEnabled: true }),
};

const scan = (change: Answers = {}) => scanAnswers(['kms-key-rotation'], { ...WELL, ...change });

describe('keys', () => {
  it("of AWS's own are known by their aliases and not asked about", async () => {
    const { verdicts, calls } = await scan();
    expect(verdicts).toEqual(['aws: not-applicable', 'own: pass']);
    expect(calls).toEqual(['ListKeys', 'ListKeys', 'ListAliases', 'DescribeKey', 'GetKeyRotationStatus']);
  });

  it('are judged without the aliases too', async () => {
    const { verdicts, calls } = await scan({ ListAliases: () => refuse('kms:ListAliases') });
    expect(verdicts).toEqual(['aws: not-applicable', 'own: pass']);
    expect(calls.filter((name) => name === 'DescribeKey')).toHaveLength(2);
  });

  it('that cannot rotate are not asked whether they do', async () => {
    const DescribeKey: Answers[string] = ({ input }) =>
      described(idOf(input['KeyId']), { KeySpec: 'RSA_2048' });
    const { verdicts, calls } = await scan({ DescribeKey });
    expect(verdicts).toContain('own: not-applicable');
    expect(calls).not.toContain('GetKeyRotationStatus');
  });

  it('whose policy keeps the auditor out are unknown', async () => {
    const { verdicts } = await scan({ DescribeKey: () => refuse('kms:DescribeKey') });
    expect(verdicts).toContain('own: unknown');
  });

  it('replicas follow their primary', async () => {
    const MultiRegionConfiguration = { MultiRegionKeyType: 'REPLICA' };
    const DescribeKey: Answers[string] = ({ input }) =>
      described(idOf(input['KeyId']), { MultiRegion: true, MultiRegionConfiguration });
    expect((await scan({ DescribeKey })).verdicts).toContain('own: not-applicable');
  });
});

describe('policies and grants', () => {
  const POLICY = '{"Version":"2012-10-17","Statement":[]}';
  const grant = (GrantId: string, more: object = {}) => ({
    GrantId,
    GranteePrincipal: `arn:aws:iam::${ACCOUNT}:role/${GrantId}`,
    Operations: ['Decrypt'],
    ...more,
  });
  const read = (change: Answers = {}) =>
    readFacts('kms:key', ['KeyPolicy', 'grants'], {
      ...WELL,
      ListAliases: () => refuse('kms:ListAliases'),
      GetKeyPolicy: () => ({ Policy: POLICY, PolicyName: 'default' }),
      ListGrants: ({ input }) =>
        input['Marker'] === undefined
          ? { Grants: [grant('a')], Truncated: true, NextMarker: 'more' }
          : { Grants: [grant('b', { Constraints: { EncryptionContextSubset: { a: 'b' } } })] },
      ...change,
    });

  it('are read of the keys of the account, to the last page', async () => {
    const { facts } = await read();
    const told = (id: string, constrained: boolean) => ({
      id,
      grantee: `arn:aws:iam::${ACCOUNT}:role/${id}`,
      operations: ['Decrypt'],
      constrained,
    });
    expect(facts['own']).toMatchObject({ KeyPolicy: POLICY, grants: [told('a', false), told('b', true)] });
  });

  it("are not asked of AWS's own keys, whose aliases were refused", async () => {
    const { facts, calls } = await read();
    expect(facts['aws']).toMatchObject({ KeyPolicy: null, grants: [] });
    const asked = calls.filter(({ operation }) => ['GetKeyPolicy', 'ListGrants'].includes(operation));
    expect(new Set(asked.map(({ input }) => idOf(input['KeyId'])))).toEqual(new Set(['own']));
  });

  it('of a key that keeps the auditor out are unknown', async () => {
    const { facts } = await read({
      GetKeyPolicy: () => refuse('kms:GetKeyPolicy'),
      ListGrants: () => ({ Grants: [grant('a', { GranteePrincipal: undefined })] }),
    });
    expect(facts['own']).toMatchObject({
      KeyPolicy: { unknown: { kind: 'denied', actions: ['kms:GetKeyPolicy'] } },
      grants: { unknown: { kind: 'unparsable' } },
    });
  });

  it('may be made out to a service', async () => {
    const service = { GranteePrincipal: undefined, GranteeServicePrincipal: 'dynamodb.amazonaws.com' };
    const { facts } = await read({ ListGrants: () => ({ Grants: [grant('a', service)] }) });
    expect(facts['own']).toMatchObject({ grants: [{ grantee: 'dynamodb.amazonaws.com' }] });
  });
});

describe('custom key stores', () => {
  const store = (name: string, more: object = {}) => ({
    CustomKeyStoreId: `cks-${name}`,
    CustomKeyStoreName: name,
    CustomKeyStoreType: 'EXTERNAL_KEY_STORE',
    ConnectionState: 'CONNECTED',
    ...more,
  });

  it('are read to the last page, with why one is not connected', async () => {
    const { verdicts, reasons } = await scanAnswers(['kms-custom-key-store-connected'], {
      DescribeCustomKeyStores: ({ input }) =>
        input['Marker'] === undefined
          ? { CustomKeyStores: [store('vault')], Truncated: true, NextMarker: 'more' }
          : {
              CustomKeyStores: [
                store('old', { ConnectionState: 'FAILED', ConnectionErrorCode: 'XKS_PROXY_NOT_REACHABLE' }),
              ],
              Truncated: false,
            },
    });
    expect(verdicts).toEqual(['cks-old: fail', 'cks-vault: pass']);
    expect(reasons.join()).toContain('XKS_PROXY_NOT_REACHABLE');
  });

  it('that may not be read are unknown', async () => {
    const { verdicts } = await scanAnswers(['kms-custom-key-store-connected'], {
      DescribeCustomKeyStores: () => refuse('kms:DescribeCustomKeyStores'),
    });
    expect(verdicts).toEqual(['*: unknown']);
  });
});
