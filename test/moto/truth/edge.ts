import type { Verdict } from '../../../src/model/verdict.ts';
import type { Resource } from '../manifest.ts';
import type { Truth } from './rules.ts';
import { each, flag, passIf, text } from './rules.ts';

function distribution(verdict: (it: Resource) => Verdict): Truth {
  return each('cloudfront', 'distribution', verdict);
}

function origin(it: Resource): string {
  return text(it, 'origin_protocol');
}

const isBucket = (it: Resource): boolean => origin(it) === 's3';

/** The origins are the website buckets of the account's home region, which a scan of other regions does not read. */
const originExists: Truth = {
  rows: (scanned) =>
    distribution((it) => {
      if (!isBucket(it)) return 'not-applicable';
      return scanned.regions.includes(scanned.manifest.regions[0] ?? '') ? 'pass' : 'unknown';
    }).rows(scanned),
};

/** CloudFront and the APIs' front doors. */
export const EDGE: Readonly<Record<string, Truth>> = {
  'cloudfront-custom-certificate': distribution((it) => passIf(flag(it, 'custom_cert'))),
  'cloudfront-default-root-object': distribution((it) => passIf(text(it, 'default_root') !== '')),
  'cloudfront-field-level-encryption': distribution(() => 'fail'),
  'cloudfront-lambda-origin-access-control': distribution(() => 'not-applicable'),
  'cloudfront-logging': distribution((it) => passIf(flag(it, 'logging'))),
  'cloudfront-origin-failover': distribution(() => 'fail'),
  // The only one that asks as the viewers do has viewers over HTTPS only.
  'cloudfront-origin-https': distribution((it) =>
    isBucket(it) ? 'not-applicable' : passIf(origin(it) !== 'http-only'),
  ),
  'cloudfront-origin-tls': distribution((it) => {
    if (isBucket(it) || origin(it) === 'http-only') return 'not-applicable';
    return passIf(!it.issues.includes('cloudfront.origin-weak-tls'));
  }),
  // The seeded identity is the older way.
  'cloudfront-s3-origin-access-control': distribution((it) => (isBucket(it) ? 'fail' : 'not-applicable')),
  'cloudfront-s3-origin-exists': originExists,
  'cloudfront-sni': distribution((it) => (flag(it, 'custom_cert') ? 'pass' : 'not-applicable')),
  'cloudfront-trusted-key-groups': distribution(() => 'pass'),
  'cloudfront-waf': distribution((it) => passIf(flag(it, 'waf'))),
};
