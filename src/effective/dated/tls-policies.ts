import type { DatedData } from '../../model/dated.ts';

/** Versions of SSL and TLS, oldest first. */
export const TLS_VERSIONS = ['SSLv3', 'TLS 1.0', 'TLS 1.1', 'TLS 1.2', 'TLS 1.3'] as const;
export type TlsVersion = (typeof TLS_VERSIONS)[number];

export function isOlder(version: TlsVersion, than: TlsVersion): boolean {
  return TLS_VERSIONS.indexOf(version) < TLS_VERSIONS.indexOf(than);
}

export const CLOUDFRONT_TLS: DatedData = {
  about: 'security policies of CloudFront',
  asOf: '2026-11-01',
  sources: [
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html',
  ],
};

export const LOAD_BALANCER_TLS: DatedData = {
  about: 'security policies of load balancers',
  asOf: '2026-11-01',
  sources: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/describe-ssl-policies.html',
  ],
};

export const CLASSIC_TLS: DatedData = {
  about: 'security policies of Classic Load Balancers',
  asOf: '2026-11-01',
  sources: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-security-policy-table.html'],
};

/** The oldest version that each predefined policy of Classic Load Balancers accepts. */
const CLASSIC: Readonly<Record<string, TlsVersion>> = {
  'ELBSecurityPolicy-2011-08': 'SSLv3',
  'ELBSecurityPolicy-2014-01': 'SSLv3',
  'ELBSecurityPolicy-2014-10': 'TLS 1.0',
  'ELBSecurityPolicy-2015-02': 'TLS 1.0',
  'ELBSecurityPolicy-2015-03': 'TLS 1.0',
  'ELBSecurityPolicy-2015-05': 'TLS 1.0',
  'ELBSecurityPolicy-2016-08': 'TLS 1.0',
  'ELBSecurityPolicy-TLS-1-1-2017-01': 'TLS 1.1',
  'ELBSecurityPolicy-TLS-1-2-2017-01': 'TLS 1.2',
};

/** The oldest version that each security policy of CloudFront accepts from viewers. */
const CLOUDFRONT: Readonly<Record<string, TlsVersion>> = {
  SSLv3: 'SSLv3',
  TLSv1: 'TLS 1.0',
  TLSv1_2016: 'TLS 1.0',
  'TLSv1.1_2016': 'TLS 1.1',
  'TLSv1.2_2018': 'TLS 1.2',
  'TLSv1.2_2019': 'TLS 1.2',
  'TLSv1.2_2021': 'TLS 1.2',
  'TLSv1.2_2025': 'TLS 1.2',
  'TLSv1.3_2025': 'TLS 1.3',
};

/**
 * The predefined security policies of Application and Network Load Balancers, without the prefix `ELBSecurityPolicy-`,
 * by the oldest version that they accept. Others cannot be made.
 */
const LOAD_BALANCER: readonly (readonly [oldest: TlsVersion, names: readonly string[]])[] = [
  [
    'TLS 1.0',
    [
      '2015-05',
      '2016-08',
      'FS-2018-06',
      'TLS-1-0-2015-04',
      'TLS13-1-0-2021-06',
      'TLS13-1-0-FIPS-2023-04',
      'TLS13-1-0-FIPS-PQ-2025-09',
      'TLS13-1-0-PQ-2025-09',
    ],
  ],
  ['TLS 1.1', ['FS-1-1-2019-08', 'TLS-1-1-2017-01', 'TLS13-1-1-2021-06', 'TLS13-1-1-FIPS-2023-04']],
  [
    'TLS 1.2',
    [
      'FS-1-2-2019-08',
      'FS-1-2-Res-2019-08',
      'FS-1-2-Res-2020-10',
      'TLS-1-2-2017-01',
      'TLS-1-2-Ext-2018-06',
      'TLS13-1-2-2021-06',
      'TLS13-1-2-Ext0-FIPS-2023-04',
      'TLS13-1-2-Ext0-FIPS-PQ-2025-09',
      'TLS13-1-2-Ext0-RFC9151-FIPS-2023-07',
      'TLS13-1-2-Ext1-2021-06',
      'TLS13-1-2-Ext1-FIPS-2023-04',
      'TLS13-1-2-Ext1-FIPS-PQ-2025-09',
      'TLS13-1-2-Ext1-PQ-2025-09',
      'TLS13-1-2-Ext2-2021-06',
      'TLS13-1-2-Ext2-FIPS-2023-04',
      'TLS13-1-2-Ext2-FIPS-PQ-2025-09',
      'TLS13-1-2-Ext2-PQ-2025-09',
      'TLS13-1-2-FIPS-2023-04',
      'TLS13-1-2-FIPS-PQ-2025-09',
      'TLS13-1-2-PQ-2025-09',
      'TLS13-1-2-RFC9151-FIPS-2023-07',
      'TLS13-1-2-RFC9151-INTEROP1-FIPS-2023-07',
      'TLS13-1-2-RFC9151-INTEROP2-FIPS-2023-07',
      'TLS13-1-2-RFC9151-INTEROP3-FIPS-2023-07',
      'TLS13-1-2-RFC9151-INTEROP4-FIPS-2023-07',
      'TLS13-1-2-Res-2021-06',
      'TLS13-1-2-Res-FIPS-2023-04',
      'TLS13-1-2-Res-FIPS-PQ-2025-09',
      'TLS13-1-2-Res-PQ-2025-09',
    ],
  ],
  [
    'TLS 1.3',
    [
      'TLS13-1-3-2021-06',
      'TLS13-1-3-FIPS-2023-04',
      'TLS13-1-3-FIPS-PQ-2025-09',
      'TLS13-1-3-PQ-2025-09',
      'TLS13-1-3-RFC9151-FIPS-2023-07',
    ],
  ],
];

const BY_NAME: ReadonlyMap<string, TlsVersion> = new Map(
  LOAD_BALANCER.flatMap(([oldest, names]) => names.map((name) => [`ELBSecurityPolicy-${name}`, oldest])),
);

/** The oldest version that viewers may use; null for a security policy newer than this list. */
export function oldestOfCloudFront(policy: string): TlsVersion | null {
  return Object.hasOwn(CLOUDFRONT, policy) ? (CLOUDFRONT[policy] ?? null) : null;
}

/** Whether a policy of load balancers has post-quantum key agreement: AWS says so in its name. */
export function isPostQuantum(policy: string): boolean {
  return policy.startsWith('ELBSecurityPolicy-') && policy.split('-').includes('PQ');
}

/** The oldest version that clients may use; null for a security policy newer than this list. */
export function oldestOfLoadBalancer(policy: string): TlsVersion | null {
  return BY_NAME.get(policy) ?? null;
}

/** The oldest version that clients may use; null for a policy of somebody's own. */
export function oldestOfClassic(policy: string): TlsVersion | null {
  return Object.hasOwn(CLASSIC, policy) ? (CLASSIC[policy] ?? null) : null;
}
