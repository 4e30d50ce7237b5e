import { describe, expect, it } from 'vitest';
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
