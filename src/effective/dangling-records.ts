import type { AsRead } from '../model/control.ts';
import type { DnsRecord } from '../model/kinds/route53.ts';
import type { Cause } from '../model/reading.ts';

interface Targets {
  readonly buckets: AsRead<'s3:bucket', never>;
  readonly addresses: AsRead<'ec2:address', 'PublicIp' | 'associationId'>;
}

export interface Dangling {
  /** Clauses, one for each record. */
  readonly dangling: readonly string[];
  /** Why some records could not be judged. */
  readonly cause?: Cause;
}

/** `NAME.s3-website.REGION.amazonaws.com`, `NAME.s3-website-REGION.…`, `NAME.s3.amazonaws.com`, `NAME.s3.REGION.…`. */
const BUCKET = /^(.+)\.s3(?:-website)?(?:[.-][a-z0-9-]+)?\.amazonaws\.com(?:\.cn)?\.?$/;
/** Of an alias: the bucket has the record's own name. */
const WEBSITE = /^s3-website[.-][a-z0-9-]+\.amazonaws\.com(?:\.cn)?\.?$/;

/**
 * Records that lead to a bucket which is not there, or to an Elastic IP that nothing uses. Names of buckets are free for
 * everybody to take. Whose an address is that the account does not have, no API tells; those are passed over.
 */
export function danglingRecords(
  records: readonly DnsRecord[],
  { buckets, addresses }: Targets,
  knownBuckets: readonly string[],
): Dangling {
  const known = new Set([...buckets.things.map(({ id }) => id), ...knownBuckets]);
  const spare = new Set(
    addresses.things.flatMap(({ readings: { PublicIp: ip, associationId: id } }) =>
      ip.known && id.known && id.value === null ? [ip.value] : [],
    ),
  );
  const missing: string[] = [];
  const unused: string[] = [];
  let asksForAddress = false;
  for (const record of records) {
    const bucket = bucketOf(record);
    if (bucket !== undefined && !known.has(bucket))
      missing.push(`${record.Name} leads to the bucket ${bucket}, which this account does not have`);
    if (record.Type === 'A' && record.aliasTarget === null) {
      asksForAddress = true;
      for (const ip of record.values.filter((it) => spare.has(it)))
        unused.push(`${record.Name} leads to ${ip}, which nothing uses`);
    }
  }
  // A bucket that could not be listed is not a missing one.
  const unlisted = buckets.unlisted[0]?.cause;
  const sure = unlisted === undefined ? missing : [];
  const unread = addresses.unlisted[0]?.cause ?? unknownIn(addresses);
  const cause = (missing.length > 0 ? unlisted : undefined) ?? (asksForAddress ? unread : undefined);
  return { dangling: [...sure, ...unused], ...(cause === undefined ? {} : { cause }) };
}

function unknownIn({ things }: Targets['addresses']): Cause | undefined {
  for (const { readings } of things) {
    if (!readings.PublicIp.known) return readings.PublicIp.cause;
    if (!readings.associationId.known) return readings.associationId.cause;
  }
  return undefined;
}

function bucketOf({ Name, Type, values, aliasTarget }: DnsRecord): string | undefined {
  if (aliasTarget !== null) return WEBSITE.test(aliasTarget) ? Name.replace(/\.$/, '') : undefined;
  return Type === 'CNAME' ? BUCKET.exec((values[0] ?? '').toLowerCase())?.[1] : undefined;
}
