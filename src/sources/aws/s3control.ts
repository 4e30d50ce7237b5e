import type * as S3Control from '@aws-sdk/client-s3-control';
import { defineRead, must, operation } from './read.ts';
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
