import type * as CloudFront from '@aws-sdk/client-cloudfront';
import type * as Logs from '@aws-sdk/client-cloudwatch-logs';
import type { DistributionFacts } from '../../model/kinds/cloudfront.ts';
import { GLOBAL } from '../../model/resource.ts';
import type { Found } from '../../store/scan-store.ts';
import { bucketOf, originGroups, origins } from './cloudfront-origins.ts';
import { defineRead, factsOf, must, operation } from './read.ts';
import { told } from './told.ts';

const listDistributions = operation<
  CloudFront.ListDistributionsCommandInput,
  CloudFront.ListDistributionsCommandOutput
>('cloudfront', 'ListDistributions', ['cloudfront:ListDistributions']);

export const distributions = defineRead({
  scope: 'account',
  operations: [listDistributions],
  lists: ['cloudfront:distribution'],
  gives: {
    'cloudfront:distribution': [
      'Enabled',
      'behaviors',
      'ViewerCertificate',
      'SslSupportMethod',
      'origins',
      'originBuckets',
      'originGroups',
      'WebACLId',
      'signersByAccount',
      'fieldLevelEncryption',
      'realtimeLogs',
    ],
  },
  async *run({ pages }) {
    const list = pages(
      listDistributions,
      {},
      (o) => o.DistributionList?.NextMarker || undefined,
      (Marker) => ({ Marker }),
    );
    for await (const { DistributionList: page } of list) {
      yield (must(page, listDistributions, 'DistributionList').Items ?? []).map((summary) => ({
        kind: 'cloudfront:distribution' as const,
        id: must(summary.Id, listDistributions, 'Id'),
        arn: summary.ARN,
        name: summary.DomainName,
        region: GLOBAL,
        facts: facts(summary),
      }));
    }
  },
});

function facts(summary: CloudFront.DistributionSummary) {
  const behaviors = behaviorsOf(summary);
  const viewer = must(summary.ViewerCertificate, listDistributions, 'ViewerCertificate');
  const all = origins(summary, listDistributions);
  return {
    Enabled: must(summary.Enabled, listDistributions, 'Enabled'),
    behaviors: behaviors.map(([pattern, behavior]) => ({
      pattern,
      ViewerProtocolPolicy: must(behavior.ViewerProtocolPolicy, listDistributions, 'ViewerProtocolPolicy'),
    })),
    ViewerCertificate: certificate(viewer),
    SslSupportMethod: isOwn(viewer)
      ? told(viewer.SSLSupportMethod, listDistributions, 'SSLSupportMethod')
      : null,
    origins: all,
    originBuckets: [...new Set(all.flatMap(({ DomainName }) => bucketOf(DomainName) ?? []))],
    originGroups: originGroups(summary),
    WebACLId: summary.WebACLId || null,
    signersByAccount: patternsWhere(behaviors, ({ TrustedSigners }) => TrustedSigners?.Enabled === true),
    fieldLevelEncryption: patternsWhere(behaviors, (it) => Boolean(it.FieldLevelEncryptionId)),
    realtimeLogs: behaviors.some(([, it]) => Boolean(it.RealtimeLogConfigArn)),
  };
}

type Behavior = CloudFront.CacheBehavior | CloudFront.DefaultCacheBehavior;
type NamedBehavior = readonly [pattern: string, behavior: Behavior];

function behaviorsOf(summary: CloudFront.DistributionSummary): readonly NamedBehavior[] {
  const fallback = must(summary.DefaultCacheBehavior, listDistributions, 'DefaultCacheBehavior');
  const others = (summary.CacheBehaviors?.Items ?? []).map((it): NamedBehavior => [
    must(it.PathPattern, listDistributions, 'PathPattern'),
    it,
  ]);
  return [['*', fallback], ...others];
}

function patternsWhere(
  behaviors: readonly NamedBehavior[],
  is: (behavior: Behavior) => boolean,
): readonly string[] {
  return behaviors.filter(([, behavior]) => is(behavior)).map(([pattern]) => pattern);
}

function isOwn(viewer: CloudFront.ViewerCertificate): boolean {
  return Boolean(viewer.ACMCertificateArn || viewer.IAMCertificateId);
}

function certificate(viewer: CloudFront.ViewerCertificate): DistributionFacts['ViewerCertificate'] {
  return {
    CloudFrontDefaultCertificate: !isOwn(viewer),
    MinimumProtocolVersion: must(viewer.MinimumProtocolVersion, listDistributions, 'MinimumProtocolVersion'),
  };
}

const getDistributionConfig = operation<
  CloudFront.GetDistributionConfigCommandInput,
  CloudFront.GetDistributionConfigCommandOutput
>('cloudfront', 'GetDistributionConfig', ['cloudfront:GetDistributionConfig']);

/** Two things that the listing leaves out. */
export const distributionConfig = defineRead({
  scope: { each: 'cloudfront:distribution' },
  operations: [getDistributionConfig],
  gives: { 'cloudfront:distribution': ['DefaultRootObject', 'loggingBucket'] },
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const { DistributionConfig } = await call(getDistributionConfig, { Id: it.id });
    const config = must(DistributionConfig, getDistributionConfig, 'DistributionConfig');
    const { Enabled, Bucket } = config.Logging ?? {};
    yield factsOf(it, {
      DefaultRootObject: config.DefaultRootObject || null,
      loggingBucket: Enabled === true ? Bucket || null : null,
    });
  },
});

const describeDeliverySources = operation<
  Logs.DescribeDeliverySourcesCommandInput,
  Logs.DescribeDeliverySourcesCommandOutput
>('cloudwatch-logs', 'DescribeDeliverySources', ['logs:DescribeDeliverySources']);
const describeDeliveries = operation<
  Logs.DescribeDeliveriesCommandInput,
  Logs.DescribeDeliveriesCommandOutput
>('cloudwatch-logs', 'DescribeDeliveries', ['logs:DescribeDeliveries']);

/**
 * CloudFront's are in its home region. A source without a delivery sends nothing.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logging.html
 */
export const logDeliveries = defineRead({
  scope: 'account',
  operations: [describeDeliverySources, describeDeliveries],
  lists: ['cloudfront:log-delivery'],
  gives: { 'cloudfront:log-delivery': ['distribution'] },
  async *run({ pages }) {
    const distributionOf = new Map<string, string>();
    for await (const page of pages(
      describeDeliverySources,
      { limit: 50 },
      (o) => o.nextToken,
      (nextToken) => ({ nextToken }),
    )) {
      for (const { name, service, resourceArns: [arn] = [] } of page.deliverySources ?? [])
        if (service === 'cloudfront' && name !== undefined && arn !== undefined)
          distributionOf.set(name, arn);
    }
    if (distributionOf.size === 0) return;
    const found: Found[] = [];
    for await (const page of pages(
      describeDeliveries,
      { limit: 50 },
      (o) => o.nextToken,
      (nextToken) => ({ nextToken }),
    )) {
      for (const { id, arn, deliverySourceName = '' } of page.deliveries ?? []) {
        const distribution = distributionOf.get(deliverySourceName);
        if (distribution === undefined) continue;
        found.push({
          kind: 'cloudfront:log-delivery',
          id: must(id, describeDeliveries, 'id'),
          arn,
          region: GLOBAL,
          facts: { distribution },
        });
      }
    }
    yield found;
  },
});
