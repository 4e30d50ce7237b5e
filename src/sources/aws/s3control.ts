import type * as S3Control from '@aws-sdk/client-s3-control';
import { GLOBAL } from '../../model/resource.ts';
import { defineRead, factsOf, must, operation } from './read.ts';
import { publicAccessBlock } from './s3.ts';

const getPublicAccessBlock = operation<
  S3Control.GetPublicAccessBlockCommandInput,
  S3Control.GetPublicAccessBlockCommandOutput
>('s3-control', 'GetPublicAccessBlock', ['s3:GetAccountPublicAccessBlock']);

export const accountPublicAccessBlock = defineRead({
  scope: 'account',
  operations: [getPublicAccessBlock],
  gives: { 'aws:account': ['s3PublicAccessBlock'] },
  async *run({ account, call }) {
    const answer = await call(
      getPublicAccessBlock,
      { AccountId: account },
      { absent: ['NoSuchPublicAccessBlockConfiguration'] },
    );
    const s3PublicAccessBlock =
      answer &&
      publicAccessBlock(
        must(answer.PublicAccessBlockConfiguration, getPublicAccessBlock, 'PublicAccessBlockConfiguration'),
      );
    yield [{ kind: 'aws:account', id: account, facts: { s3PublicAccessBlock } }];
  },
});

const listAccessPoints = operation<
  S3Control.ListAccessPointsCommandInput,
  S3Control.ListAccessPointsCommandOutput
>('s3-control', 'ListAccessPoints', ['s3:ListAccessPoints']);

export const accessPoints = defineRead({
  scope: 'region',
  operations: [listAccessPoints],
  lists: ['s3:access-point'],
  gives: { 's3:access-point': ['networkOrigin'] },
  async *run({ account, pages }) {
    for await (const page of pages(
      listAccessPoints,
      { AccountId: account, MaxResults: 1000 },
      (o) => o.NextToken,
      (NextToken) => ({ NextToken }),
    )) {
      // Without an access point the list is left out.
      yield (page.AccessPointList ?? []).map((it) => ({
        kind: 's3:access-point' as const,
        id: must(it.Name, listAccessPoints, 'Name'),
        arn: it.AccessPointArn,
        facts: {
          networkOrigin: must(it.NetworkOrigin, listAccessPoints, 'NetworkOrigin'),
        },
      }));
    }
  },
});

const getAccessPoint = operation<S3Control.GetAccessPointCommandInput, S3Control.GetAccessPointCommandOutput>(
  's3-control',
  'GetAccessPoint',
  ['s3:GetAccessPoint'],
);

export const accessPoint = defineRead({
  scope: { each: 's3:access-point' },
  operations: [getAccessPoint],
  gives: { 's3:access-point': ['PublicAccessBlockConfiguration'] },
  async *run({ account, parents: [it], call }) {
    if (it === undefined) return;
    const answer = await call(getAccessPoint, { AccountId: account, Name: it.id });
    const block = must(
      answer.PublicAccessBlockConfiguration,
      getAccessPoint,
      'PublicAccessBlockConfiguration',
    );
    yield factsOf(it, { PublicAccessBlockConfiguration: publicAccessBlock(block) });
  },
});

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiRegionAccessPointRestrictions.html */
const listMultiRegionAccessPoints = operation<
  S3Control.ListMultiRegionAccessPointsCommandInput,
  S3Control.ListMultiRegionAccessPointsCommandOutput
>('s3-control', 'ListMultiRegionAccessPoints', ['s3:ListMultiRegionAccessPoints'], 'us-west-2');

export const multiRegionAccessPoints = defineRead({
  scope: 'account',
  operations: [listMultiRegionAccessPoints],
  lists: ['s3:multi-region-access-point'],
  gives: { 's3:multi-region-access-point': ['PublicAccessBlockConfiguration'] },
  async *run({ account, partition, pages }) {
    // The other partitions have none.
    if (partition !== 'aws') return;
    for await (const page of pages(
      listMultiRegionAccessPoints,
      { AccountId: account, MaxResults: 100 },
      (o) => o.NextToken,
      (NextToken) => ({ NextToken }),
    )) {
      yield (page.AccessPoints ?? []).map((it) => {
        const alias = must(it.Alias, listMultiRegionAccessPoints, 'Alias');
        return {
          kind: 's3:multi-region-access-point' as const,
          id: must(it.Name, listMultiRegionAccessPoints, 'Name'),
          arn: `arn:${partition}:s3::${account}:accesspoint/${alias}`,
          region: GLOBAL,
          facts: {
            PublicAccessBlockConfiguration: publicAccessBlock(
              must(it.PublicAccessBlock, listMultiRegionAccessPoints, 'PublicAccessBlock'),
            ),
          },
        };
      });
    }
  },
});
