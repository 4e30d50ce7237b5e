import type * as CloudFront from '@aws-sdk/client-cloudfront';
import type { DistributionFacts } from '../../model/kinds/cloudfront.ts';
import { GLOBAL } from '../../model/resource.ts';
import { defineRead, must, operation } from './read.ts';

const listDistributions = operation<
  CloudFront.ListDistributionsCommandInput,
  CloudFront.ListDistributionsCommandOutput
>('cloudfront', 'ListDistributions', ['cloudfront:ListDistributions']);

export const distributions = defineRead({
  scope: 'account',
  operations: [listDistributions],
  lists: ['cloudfront:distribution'],
  gives: { 'cloudfront:distribution': ['Enabled', 'behaviors', 'ViewerCertificate'] },
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
        facts: { ...facts(summary) },
      }));
    }
  },
});

function facts(summary: CloudFront.DistributionSummary): DistributionFacts {
  const fallback = must(summary.DefaultCacheBehavior, listDistributions, 'DefaultCacheBehavior');
  return {
    Enabled: must(summary.Enabled, listDistributions, 'Enabled'),
    behaviors: [
      { pattern: '*', ViewerProtocolPolicy: viewerProtocol(fallback) },
      ...(summary.CacheBehaviors?.Items ?? []).map((behavior) => ({
        pattern: must(behavior.PathPattern, listDistributions, 'PathPattern'),
        ViewerProtocolPolicy: viewerProtocol(behavior),
      })),
    ],
    ViewerCertificate: certificate(must(summary.ViewerCertificate, listDistributions, 'ViewerCertificate')),
  };
}

function viewerProtocol(behavior: CloudFront.CacheBehavior | CloudFront.DefaultCacheBehavior): string {
  return must(behavior.ViewerProtocolPolicy, listDistributions, 'ViewerProtocolPolicy');
}

function certificate(viewer: CloudFront.ViewerCertificate): DistributionFacts['ViewerCertificate'] {
  const own = viewer.ACMCertificateArn || viewer.IAMCertificateId;
  return {
    CloudFrontDefaultCertificate: !own,
    MinimumProtocolVersion: must(viewer.MinimumProtocolVersion, listDistributions, 'MinimumProtocolVersion'),
  };
}
