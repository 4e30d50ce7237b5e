import type { AccountReadings, ListedThings, ResourceThing } from '../../iam/account/readings.ts';
import type { PublicAccessBlock } from '../../model/kinds/account.ts';
import type { Kind } from '../../model/kinds.ts';
import { known } from '../../model/reading.ts';
import type { Reading } from '../../model/reading.ts';
import type { PermissionFacts } from './relations.ts';

type Listed = AccountReadings['resources'][number];

/** What may have a policy of its own, as far as it was asked for. */
export function resourcesOf(read: PermissionFacts): readonly Listed[] {
  const account = read.s3Account?.things[0]?.readings.s3PublicAccessBlock;
  const lists: readonly (Listed | undefined)[] = [
    resources('s3:bucket', read.buckets, (it) => ({
      policy: it.BucketPolicy,
      tags: it.Tags,
      restrictsPublicPolicies: restricts(it.PublicAccessBlockConfiguration, account),
    })),
    resources('kms:key', read.keys, (it) => ({ policy: it.KeyPolicy, grants: it.grants })),
    resources('sqs:queue', read.queues, (it) => ({ policy: it.Policy })),
    resources('sns:topic', read.topics, (it) => ({ policy: it.Policy })),
    resources('secretsmanager:secret', read.secrets, (it) => ({ policy: it.ResourcePolicy, tags: it.Tags })),
    resources('lambda:function', read.functionPolicies, (it) => ({ policy: it.Policy })),
  ];
  return lists.filter((it) => it !== undefined);
}

interface ListOf<R> {
  readonly unlisted: ListedThings<unknown>['unlisted'];
  readonly things: readonly (Omit<ResourceThing, 'readings'> & { readonly readings: R })[];
}

function resources<R>(
  kind: Kind,
  list: ListOf<R> | undefined,
  readings: (own: R) => ResourceThing['readings'],
): Listed | undefined {
  if (list === undefined) return undefined;
  const things = list.things.map((thing) => ({ ...thing, readings: readings(thing.readings) }));
  return { kind, listed: { unlisted: list.unlisted, things } };
}

/** S3 takes the stricter of the bucket's and the account's setting. */
function restricts(
  bucket: Reading<PublicAccessBlock | null>,
  account: Reading<PublicAccessBlock | null> | undefined,
): Reading<boolean> {
  for (const setting of [bucket, account]) {
    if (setting?.known === true && setting.value?.RestrictPublicBuckets === true) {
      return known(true, setting.from);
    }
  }
  if (!bucket.known) return bucket;
  if (account !== undefined && !account.known) return account;
  return known(false, bucket.from);
}
