import type * as CodePipeline from '@aws-sdk/client-codepipeline';
import { defineRead, factsOf, must, operation } from './read.ts';

const listPipelines = operation<
  CodePipeline.ListPipelinesCommandInput,
  CodePipeline.ListPipelinesCommandOutput
>('codepipeline', 'ListPipelines', ['codepipeline:ListPipelines']);

export const pipelines = defineRead({
  scope: 'region',
  operations: [listPipelines],
  lists: ['codepipeline:pipeline'],
  gives: {},
  async *run({ account, partition, region, pages }) {
    for await (const page of pages(
      listPipelines,
      { maxResults: 1000 },
      (o) => o.nextToken,
      (nextToken) => ({ nextToken }),
    )) {
      yield must(page.pipelines, listPipelines, 'pipelines').map((it) => {
        const id = must(it.name, listPipelines, 'name');
        const arn = `arn:${partition}:codepipeline:${region}:${account}:${id}`;
        return { kind: 'codepipeline:pipeline' as const, id, arn, facts: {} };
      });
    }
  },
});

const getPipeline = operation<CodePipeline.GetPipelineCommandInput, CodePipeline.GetPipelineCommandOutput>(
  'codepipeline',
  'GetPipeline',
  ['codepipeline:GetPipeline'],
);

export const pipeline = defineRead({
  scope: { each: 'codepipeline:pipeline' },
  operations: [getPipeline],
  gives: { 'codepipeline:pipeline': ['ArtifactStores', 'artifactKeys'] },
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const found = must((await call(getPipeline, { name: it.id })).pipeline, getPipeline, 'pipeline');
    // A pipeline that acts in one region has one store, and no list of them.
    const all = found.artifactStores ?? { own: must(found.artifactStore, getPipeline, 'artifactStore') };
    const ArtifactStores = Object.values(all).map(({ location, encryptionKey }) => ({
      Location: must(location, getPipeline, 'location'),
      EncryptionKey:
        encryptionKey === undefined ? null : must(encryptionKey.id, getPipeline, 'encryptionKey'),
    }));
    yield factsOf(it, {
      ArtifactStores,
      artifactKeys: ArtifactStores.flatMap(({ EncryptionKey }) => EncryptionKey ?? []),
    });
  },
});
