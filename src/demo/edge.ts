import type { Calendar } from './company.ts';
import { ACCOUNT, uuid } from './company.ts';
import type { Responders } from './responder.ts';
import { ok, refuse, text } from './responder.ts';
import { nextTokenPage } from '../sources/stub/paginate.ts';

const CERTIFICATES = [
  { name: 'www.saltmarsh.example', region: 'us-east-1', left: 212, used: true, type: 'AMAZON_ISSUED' },
  { name: 'static.saltmarsh.example', region: 'us-east-1', left: 201, used: true, type: 'AMAZON_ISSUED' },
  { name: 'img.saltmarsh.example', region: 'us-east-1', left: 17, used: true, type: 'IMPORTED' },
  { name: 'shop.saltmarsh.example', region: 'eu-west-1', left: 190, used: true, type: 'AMAZON_ISSUED' },
  { name: 'staging.saltmarsh.example', region: 'eu-west-1', left: 64, used: true, type: 'AMAZON_ISSUED' },
  { name: 'old.saltmarsh.example', region: 'eu-west-1', left: -40, used: false, type: 'IMPORTED' },
  { name: '*.saltmarsh.example', region: 'eu-west-1', left: 120, used: true, type: 'AMAZON_ISSUED' },
  { name: 'erp.saltmarsh.example', region: 'eu-central-1', left: 6, used: true, type: 'IMPORTED' },
] as const;

export function edge(calendar: Calendar): Responders {
  return {
    'acm:ListCertificates': (call) =>
      nextTokenPage(
        call,
        CERTIFICATES.filter((it) => it.region === call.region).map((it) => certificate(it, calendar)),
        1000,
        { items: 'CertificateSummaryList', size: 'MaxItems' },
      ),
    'acm:DescribeCertificate': (call) => {
      const it = CERTIFICATES.find((candidate) => certificateArn(candidate) === text(call, 'CertificateArn'));
      if (it === undefined) return refuse('ResourceNotFoundException', 'Could not find the certificate');
      const { HasAdditionalSubjectAlternativeNames: _has, ...detail } = certificate(it, calendar);
      return ok({
        Certificate: {
          ...detail,
          ...validation(it),
          InUseBy: it.used
            ? [`arn:aws:elasticloadbalancing:${it.region}:${ACCOUNT}:loadbalancer/app/shop/1`]
            : [],
        },
      });
    },
  };
}

const certificateArn = (it: (typeof CERTIFICATES)[number]): string =>
  `arn:aws:acm:${it.region}:${ACCOUNT}:certificate/${uuid(it.name)}`;

function certificate(it: (typeof CERTIFICATES)[number], calendar: Calendar) {
  return {
    CertificateArn: certificateArn(it),
    DomainName: it.name,
    HasAdditionalSubjectAlternativeNames: false,
    Status: it.left < 0 ? 'EXPIRED' : 'ISSUED',
    Type: it.type,
    KeyAlgorithm: it.name === 'old.saltmarsh.example' ? 'RSA-1024' : 'RSA-2048',
    InUse: it.used,
    RenewalEligibility: it.type === 'IMPORTED' ? 'INELIGIBLE' : 'ELIGIBLE',
    NotBefore: calendar.daysAgo(395 - Math.max(it.left, 0)),
    NotAfter: calendar.inDays(it.left),
    CreatedAt: calendar.daysAgo(395 - Math.max(it.left, 0)),
  };
}

/** The certificate for everything was asked for by mail, and kept out of the public logs. */
function validation(it: (typeof CERTIFICATES)[number]) {
  if (it.type === 'IMPORTED') return {};
  const isWildcard = it.name.startsWith('*');
  return {
    DomainValidationOptions: [
      { DomainName: it.name, ValidationMethod: isWildcard ? 'EMAIL' : 'DNS', ValidationStatus: 'SUCCESS' },
    ],
    Options: { CertificateTransparencyLoggingPreference: isWildcard ? 'DISABLED' : 'ENABLED' },
  };
}
