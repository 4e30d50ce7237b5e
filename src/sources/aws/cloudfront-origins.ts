import type * as CloudFront from '@aws-sdk/client-cloudfront';
import type { DistributionOrigin } from '../../model/kinds/cloudfront.ts';
import type { Operation } from './read.ts';
import { must } from './read.ts';

/** `bucket.s3.amazonaws.com`, `bucket.s3.eu-west-1.amazonaws.com`, `bucket.s3-eu-west-1.amazonaws.com`. */
const BUCKET = /^(.+)\.s3(?:[.-](?!website)[a-z0-9-]+)?\.amazonaws\.com(?:\.cn)?$/;
/** `bucket.s3-website-us-east-1.amazonaws.com`, `bucket.s3-website.eu-central-1.amazonaws.com`. */
const WEBSITE = /^(.+)\.s3-website[.-][a-z0-9-]+\.amazonaws\.com(?:\.cn)?$/;
const FUNCTION_URL = /\.lambda-url\.[a-z0-9-]+\.on\.aws$/;
/** Names in the place of a bucket's that are access points'. */
const ACCESS_POINT = /(?:-s3alias|--ol-s3|-ext-s3alias|--x-s3)$/;

/** The bucket that an origin's domain name is of, directly or as a website; undefined: of none. */
export function bucketOf(domain: string): string | undefined {
  const [, name] = BUCKET.exec(domain) ?? WEBSITE.exec(domain) ?? [];
  return name === undefined || ACCESS_POINT.test(name) ? undefined : name;
}

function typeOf(domain: string): DistributionOrigin['type'] {
  if (BUCKET.test(domain)) return 's3';
  if (WEBSITE.test(domain)) return 's3-website';
  return FUNCTION_URL.test(domain) ? 'lambda-url' : 'other';
}

/** The distribution's origins, with what its behaviours let through to each. */
export function origins(
  summary: CloudFront.DistributionSummary,
  op: Operation,
): readonly DistributionOrigin[] {
  const open = new Set(openTargets(summary));
  const groups = summary.OriginGroups?.Items ?? [];
  for (const group of groups)
    if (open.has(group.Id ?? ''))
      for (const { OriginId = '' } of group.Members?.Items ?? []) open.add(OriginId);
  return must(summary.Origins?.Items, op, 'Origins').map((origin) => {
    const Id = must(origin.Id, op, 'Origins.Id');
    const DomainName = must(origin.DomainName, op, 'Origins.DomainName');
    return {
      Id,
      DomainName,
      type: typeOf(DomainName),
      OriginAccessControlId: origin.OriginAccessControlId || null,
      OriginAccessIdentity: origin.S3OriginConfig?.OriginAccessIdentity || null,
      CustomOriginConfig: customConfig(origin.CustomOriginConfig, op),
      servesPlainHttp: open.has(Id),
    };
  });
}

/** Ids of the origins and origin groups that a behaviour with plain HTTP leads to. */
function openTargets(summary: CloudFront.DistributionSummary): readonly string[] {
  return [summary.DefaultCacheBehavior, ...(summary.CacheBehaviors?.Items ?? [])].flatMap((behavior) =>
    behavior?.ViewerProtocolPolicy === 'allow-all' ? (behavior.TargetOriginId ?? []) : [],
  );
}

function customConfig(
  config: CloudFront.CustomOriginConfig | undefined,
  op: Operation,
): DistributionOrigin['CustomOriginConfig'] {
  if (config === undefined) return null;
  return {
    OriginProtocolPolicy: must(config.OriginProtocolPolicy, op, 'OriginProtocolPolicy'),
    OriginSSLProtocols: config.OriginSslProtocols?.Items ?? [],
  };
}

export function originGroups(summary: CloudFront.DistributionSummary): readonly (readonly string[])[] {
  return (summary.OriginGroups?.Items ?? []).map(({ Members }) =>
    (Members?.Items ?? []).map(({ OriginId = '' }) => OriginId),
  );
}
