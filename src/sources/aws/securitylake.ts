import type * as SecurityLake from '@aws-sdk/client-securitylake';
import { defineRead, must, operation } from './read.ts';
import { told } from './told.ts';

const listDataLakes = operation<
  SecurityLake.ListDataLakesCommandInput,
  SecurityLake.ListDataLakesCommandOutput
>('securitylake', 'ListDataLakes', ['securitylake:ListDataLakes']);

/** Every region would tell of all others too: each is asked of itself. */
export const dataLakes = defineRead({
  scope: 'region',
  operations: [listDataLakes],
  lists: ['securitylake:data-lake'],
  gives: { 'securitylake:data-lake': ['createStatus', 'updateFailure'] },
  async *run({ region, call }) {
    const { dataLakes: found } = await call(listDataLakes, { regions: [region] });
    yield must(found, listDataLakes, 'dataLakes')
      .filter((it) => it.region === region)
      .map((it) => ({
        kind: 'securitylake:data-lake' as const,
        id: region,
        arn: it.dataLakeArn,
        facts: {
          createStatus: told(it.createStatus, listDataLakes, 'createStatus'),
          updateFailure: updateFailure(it.updateStatus),
        },
      }));
  },
});

function updateFailure(update: SecurityLake.DataLakeUpdateStatus | undefined): string | null {
  if (update?.status !== 'FAILED') return null;
  return update.exception?.reason ?? update.exception?.code ?? 'no reason given';
}
