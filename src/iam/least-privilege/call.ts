import type { Authorization } from '../account/authorization.ts';
import { partitionOf } from './resource-arns.ts';
import type { Where } from './resource-arns.ts';
import type { TrailRecord } from './record.ts';

/** A record on its way to actions and resources. */
export interface Call {
  readonly record: TrailRecord;
  readonly where: Where;
  /** Of the account, where it is at hand: it knows the paths of roles and users, which requests do not name. */
  readonly authorization: Authorization | undefined;
}

export function callOf(record: TrailRecord, authorization: Authorization | undefined): Call {
  const { identity, region, recipientAccountId } = record;
  return {
    record,
    where: {
      partition: partitionOf(identity.issuerArn ?? identity.arn, region),
      region,
      // A name in a request is one of the caller's own account; the record may be another account's copy.
      accountId: accountOf(identity.arn) ?? identity.accountId ?? recipientAccountId,
    },
    authorization,
  };
}

/** Of a session's own ARN: the account that the session is in. */
function accountOf(arn: string | undefined): string | undefined {
  const account = arn?.split(':')[4];
  return account === undefined || !/^\d{12}$/.test(account) ? undefined : account;
}
