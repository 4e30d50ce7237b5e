import { expect, it } from 'vitest';
import { scanAnswers } from './fixtures/scan-answers.ts';

const behavior = (ViewerProtocolPolicy: string, PathPattern?: string) => ({
  ...(PathPattern === undefined ? {} : { PathPattern }),
  TargetOriginId: 'o',
  ViewerProtocolPolicy,
});

function summary(Id: string, ViewerCertificate: object, ...others: object[]) {
  return {
    Id,
    ARN: `arn:aws:cloudfront::111122223333:distribution/${Id}`,
    DomainName: `${Id}.cloudfront.net`,
    Enabled: true,
    DefaultCacheBehavior: behavior('https-only'),
    CacheBehaviors: { Quantity: others.length, Items: others },
    ViewerCertificate,
  };
}

const page = (Items: object[], NextMarker = '') => ({
  DistributionList: {
    Marker: '',
    NextMarker,
    MaxItems: 100,
    IsTruncated: NextMarker !== '',
    Quantity: Items.length,
    Items,
  },
});

it('reads every page, every behaviour, and whose certificate it is', async () => {
  const TLS = { MinimumProtocolVersion: 'TLSv1.2_2021' };
  const first = summary(
    'A1',
    { ...TLS, CloudFrontDefaultCertificate: true },
    behavior('allow-all', '/open/*'),
  );
  const second = summary('B2', { ...TLS, ACMCertificateArn: 'arn', CloudFrontDefaultCertificate: false });
  const { verdicts, reasons } = await scanAnswers(['cloudfront-viewer-https', 'cloudfront-minimum-tls'], {
    ListDistributions: ({ input }) => (input['Marker'] === undefined ? page([first], 'B2') : page([second])),
  });
  expect(verdicts).toEqual(['A1: fail', 'A1: fail', 'B2: pass', 'B2: pass']);
  expect(reasons.join()).toContain('allow-all for /open/*');
});

it('takes an account without distributions for what it is', async () => {
  const { verdicts } = await scanAnswers(['cloudfront-viewer-https'], { ListDistributions: () => page([]) });
  expect(verdicts).toEqual(['111122223333: not-applicable']);
});
