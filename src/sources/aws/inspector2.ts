import type * as Inspector from '@aws-sdk/client-inspector2';
import type { InspectorStatus } from '../../model/kinds/account.ts';
import { unknown } from '../../model/reading.ts';
import { defineRead, must, operation, operationName } from './read.ts';

const batchGetAccountStatus = operation<
  Inspector.BatchGetAccountStatusCommandInput,
  Inspector.BatchGetAccountStatusCommandOutput
>('inspector2', 'BatchGetAccountStatus', ['inspector2:BatchGetAccountStatus']);

const OFF: InspectorStatus = { ec2: 'DISABLED', ecr: 'DISABLED', lambda: 'DISABLED' };

export const accountStatus = defineRead({
  scope: 'region',
  operations: [batchGetAccountStatus],
  gives: { 'aws:region': ['inspector'] },
  async *run({ account, region, call }) {
    const answer = await call(batchGetAccountStatus, { accountIds: [account] });
    const mine = must(answer.accounts, batchGetAccountStatus, 'accounts').find(
      (it) => it.accountId === account,
    );
    const failed = answer.failedAccounts?.find((it) => it.accountId === account);
    yield [{ kind: 'aws:region', id: region, facts: { inspector: statusOf(mine, failed) } }];
  },
});

/** Where Inspector never was turned on, the answer may name the account in neither list. */
function statusOf(mine: Inspector.AccountState | undefined, failed: Inspector.FailedAccount | undefined) {
  if (mine !== undefined) return states(must(mine.resourceState, batchGetAccountStatus, 'resourceState'));
  if (failed === undefined) return OFF;
  const operation = operationName(batchGetAccountStatus);
  const detail = failed.errorCode ?? 'no reason given';
  if (failed.errorCode !== 'ACCESS_DENIED') return unknown({ kind: 'unavailable', operation, detail });
  return unknown({ kind: 'denied', operation, actions: batchGetAccountStatus.actions, detail });
}

function states(resources: Inspector.ResourceState): InspectorStatus {
  return {
    ec2: must(resources.ec2?.status, batchGetAccountStatus, 'ec2'),
    ecr: must(resources.ecr?.status, batchGetAccountStatus, 'ecr'),
    // Left out in regions that have no Lambda scanning.
    lambda: resources.lambda?.status ?? 'DISABLED',
  };
}
