import type * as StorageGateway from '@aws-sdk/client-storage-gateway';
import type { Parent, ReadContext } from './read.ts';
import { defineRead, factsOf, must, operation } from './read.ts';

const listFileShares = operation<
  StorageGateway.ListFileSharesCommandInput,
  StorageGateway.ListFileSharesCommandOutput
>('storage-gateway', 'ListFileShares', ['storagegateway:ListFileShares']);

export const fileShares = defineRead({
  scope: 'region',
  operations: [listFileShares],
  lists: ['storagegateway:file-share'],
  gives: { 'storagegateway:file-share': ['FileShareType'] },
  async *run({ pages }) {
    for await (const page of pages(
      listFileShares,
      { Limit: 100 },
      (o) => o.NextMarker,
      (Marker) => ({ Marker }),
    )) {
      yield must(page.FileShareInfoList, listFileShares, 'FileShareInfoList').map((it) => ({
        kind: 'storagegateway:file-share' as const,
        id: must(it.FileShareId, listFileShares, 'FileShareId'),
        arn: must(it.FileShareARN, listFileShares, 'FileShareARN'),
        facts: { FileShareType: must(it.FileShareType, listFileShares, 'FileShareType') },
      }));
    }
  },
});

const describeNfs = operation<
  StorageGateway.DescribeNFSFileSharesCommandInput,
  StorageGateway.DescribeNFSFileSharesCommandOutput
>('storage-gateway', 'DescribeNFSFileShares', ['storagegateway:DescribeNFSFileShares']);

const describeSmb = operation<
  StorageGateway.DescribeSMBFileSharesCommandInput,
  StorageGateway.DescribeSMBFileSharesCommandOutput
>('storage-gateway', 'DescribeSMBFileShares', ['storagegateway:DescribeSMBFileShares']);

/** The most that the descriptions take. */
const BATCH = 10;

export const fileShare = defineRead({
  scope: { each: 'storagegateway:file-share', batch: BATCH },
  operations: [describeNfs, describeSmb],
  uses: ['FileShareType'],
  gives: { 'storagegateway:file-share': ['KMSEncrypted', 'ClientList', 'Authentication'] },
  async *run({ parents, call }) {
    const ofType = (type: string) => parents.filter(({ facts }) => facts['FileShareType'] === type);
    yield* nfs(ofType('NFS'), call);
    yield* smb(ofType('SMB'), call);
  },
});

async function* nfs(parents: readonly Parent[], call: ReadContext['call']) {
  if (parents.length === 0) return;
  const answer = await call(describeNfs, { FileShareARNList: parents.map(arnOf) });
  const list = must(answer.NFSFileShareInfoList, describeNfs, 'NFSFileShareInfoList');
  const byArn = new Map(list.map((it) => [it.FileShareARN, it]));
  yield parents.flatMap((parent) => {
    const it = byArn.get(parent.arn);
    if (it === undefined) return [];
    return factsOf(parent, {
      KMSEncrypted: must(it.KMSEncrypted, describeNfs, 'KMSEncrypted'),
      ClientList: must(it.ClientList, describeNfs, 'ClientList'),
      Authentication: null,
    });
  });
}

async function* smb(parents: readonly Parent[], call: ReadContext['call']) {
  if (parents.length === 0) return;
  const answer = await call(describeSmb, { FileShareARNList: parents.map(arnOf) });
  const list = must(answer.SMBFileShareInfoList, describeSmb, 'SMBFileShareInfoList');
  const byArn = new Map(list.map((it) => [it.FileShareARN, it]));
  yield parents.flatMap((parent) => {
    const it = byArn.get(parent.arn);
    if (it === undefined) return [];
    return factsOf(parent, {
      KMSEncrypted: must(it.KMSEncrypted, describeSmb, 'KMSEncrypted'),
      ClientList: null,
      Authentication: must(it.Authentication, describeSmb, 'Authentication'),
    });
  });
}

function arnOf({ arn, id }: Parent): string {
  return arn ?? id;
}
