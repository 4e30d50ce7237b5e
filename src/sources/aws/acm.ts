import type * as ACM from '@aws-sdk/client-acm';
import { unknown } from '../../model/reading.ts';
import type { ReadContext } from './read.ts';
import { defineRead, factsOf, iso, must, operation, ReadFailure } from './read.ts';
import { told } from './told.ts';

const listCertificates = operation<ACM.ListCertificatesCommandInput, ACM.ListCertificatesCommandOutput>(
  'acm',
  'ListCertificates',
  ['acm:ListCertificates'],
);
const describeCertificate = operation<
  ACM.DescribeCertificateCommandInput,
  ACM.DescribeCertificateCommandOutput
>('acm', 'DescribeCertificate', ['acm:DescribeCertificate']);

/** Unasked, ACM lists small RSA keys only, and no certificate whose keys an ACME client made. */
const EVERYTHING: ACM.ListCertificatesCommandInput = {
  MaxItems: 1000,
  Includes: {
    keyTypes: [
      'RSA_1024',
      'RSA_2048',
      'RSA_3072',
      'RSA_4096',
      'EC_prime256v1',
      'EC_secp384r1',
      'EC_secp521r1',
    ],
  },
  CertificateKeyPairOrigins: ['AWS_MANAGED', 'CUSTOMER_PROVIDED', 'ACME'],
};

export const certificates = defineRead({
  scope: 'region',
  operations: [listCertificates, describeCertificate],
  lists: ['acm:certificate'],
  gives: { 'acm:certificate': ['DomainName', 'status', 'type', 'notAfter', 'inUse', 'keyAlgorithm'] },
  async *run({ call, pages }) {
    for await (const page of pages(
      listCertificates,
      EVERYTHING,
      (o) => o.NextToken,
      (NextToken) => ({ NextToken }),
    )) {
      yield await Promise.all(
        (page.CertificateSummaryList ?? []).map(async (summary) => {
          const arn = must(summary.CertificateArn, listCertificates, 'CertificateArn');
          const id = arn.split('/').at(-1) ?? arn;
          const facts = isWhole(summary) ? fromSummary(summary) : await fromDescription(arn, call);
          return { kind: 'acm:certificate' as const, id, arn, name: summary.DomainName, facts };
        }),
      );
    }
  },
});

/** Old endpoints list little more than the ARN and the name. */
function isWhole(summary: ACM.CertificateSummary): boolean {
  const { Status, Type, InUse, NotAfter } = summary;
  if (Status === undefined || Type === undefined || InUse === undefined) return false;
  return NotAfter !== undefined || !wasIssued(Status);
}

function wasIssued(status: string): boolean {
  return status === 'ISSUED' || status === 'EXPIRED' || status === 'INACTIVE';
}

function fromSummary(summary: ACM.CertificateSummary) {
  return {
    DomainName: must(summary.DomainName, listCertificates, 'DomainName'),
    status: must(summary.Status, listCertificates, 'Status'),
    type: must(summary.Type, listCertificates, 'Type'),
    notAfter: iso(summary.NotAfter),
    inUse: must(summary.InUse, listCertificates, 'InUse'),
    keyAlgorithm: told(algorithm(summary.KeyAlgorithm), listCertificates, 'KeyAlgorithm'),
  };
}

async function fromDescription(arn: string, call: ReadContext['call']) {
  try {
    const { Certificate } = await call(describeCertificate, { CertificateArn: arn });
    const described = must(Certificate, describeCertificate, 'Certificate');
    const status = must(described.Status, describeCertificate, 'Status');
    return {
      DomainName: must(described.DomainName, describeCertificate, 'DomainName'),
      status,
      type: must(described.Type, describeCertificate, 'Type'),
      notAfter: iso(
        wasIssued(status) ? must(described.NotAfter, describeCertificate, 'NotAfter') : described.NotAfter,
      ),
      inUse: must(described.InUseBy, describeCertificate, 'InUseBy').length > 0,
      keyAlgorithm: told(algorithm(described.KeyAlgorithm), describeCertificate, 'KeyAlgorithm'),
    };
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    const untold = unknown(error.failure);
    return {
      DomainName: untold,
      status: untold,
      type: untold,
      notAfter: untold,
      inUse: untold,
      keyAlgorithm: untold,
    };
  }
}

/** The listing and the description spell it differently: `RSA_2048`, `RSA-2048`. */
function algorithm(name: string | undefined): string | undefined {
  return name?.replaceAll('-', '_');
}

/** What no listing tells. */
export const certificateOptions = defineRead({
  id: 'acm:certificate-options',
  scope: { each: 'acm:certificate' },
  operations: [describeCertificate],
  gives: { 'acm:certificate': ['validationMethods', 'transparencyLogging'] },
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const { Certificate } = await call(describeCertificate, { CertificateArn: it.arn });
    const described = must(Certificate, describeCertificate, 'Certificate');
    const methods = (described.DomainValidationOptions ?? []).flatMap(
      ({ ValidationMethod }) => ValidationMethod ?? [],
    );
    const preference = described.Options?.CertificateTransparencyLoggingPreference;
    const isPublic = must(described.Type, describeCertificate, 'Type') === 'AMAZON_ISSUED';
    yield factsOf(it, {
      validationMethods: [...new Set(methods)],
      transparencyLogging: isPublic ? preference !== 'DISABLED' : null,
    });
  },
});
