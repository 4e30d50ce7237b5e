import { expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';

const KEY = { id: 'arn:aws:kms:eu-west-1:111122223333:key/1', type: 'KMS' };

async function storesOf(pipeline: object) {
  const { facts } = await readFacts('codepipeline:pipeline', ['ArtifactStores', 'artifactKeys'], {
    ListPipelines: () => ({ pipelines: [{ name: 'shop' }] }),
    GetPipeline: () => ({ pipeline: { name: 'shop', roleArn: 'r', stages: [], ...pipeline } }),
  });
  return facts['shop'];
}

it('a pipeline has one store, or one in each region', async () => {
  expect(await storesOf({ artifactStore: { type: 'S3', location: 'one' } })).toEqual({
    ArtifactStores: [{ Location: 'one', EncryptionKey: null }],
    artifactKeys: [],
  });
  expect(
    await storesOf({
      artifactStores: {
        'eu-west-1': { type: 'S3', location: 'one', encryptionKey: KEY },
        'us-east-1': { type: 'S3', location: 'two' },
      },
    }),
  ).toEqual({
    ArtifactStores: [
      { Location: 'one', EncryptionKey: KEY.id },
      { Location: 'two', EncryptionKey: null },
    ],
    artifactKeys: [KEY.id],
  });
});

it('a pipeline that tells no store leaves the answer open', async () => {
  expect(await storesOf({})).toMatchObject({ ArtifactStores: { unknown: { kind: 'unparsable' } } });
});
