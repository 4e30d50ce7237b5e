import type { Verdict } from '../../../src/model/verdict.ts';
import type { Resource } from '../manifest.ts';
import type { Truth } from './rules.ts';
import { each, flag, inEachRegion, passIf } from './rules.ts';

/** The seeding makes none of these. */
const none: Truth = { rows: () => [] };

/** Of the catalog that each region has, by whether a database was made in it. */
function catalog(used: Verdict, empty: Verdict): Truth {
  return {
    rows: ({ manifest, regions }) =>
      regions.map((region) => {
        const isUsed = manifest.resources.some(
          (it) => it.service === 'glue' && it.type === 'catalog' && it.region === region,
        );
        return { id: manifest.account_id, region, arn: null, verdict: isUsed ? used : empty };
      }),
  };
}

/** moto makes up their ids, and its server makes two of the one that is asked for. */
function cluster(verdict: Verdict): Truth {
  return {
    rows: () => [],
    unnamed: ({ manifest, regions }) =>
      manifest.resources
        .filter((it) => it.service === 'emr' && regions.includes(it.region))
        .map(({ region }) => ({ region, verdict, count: 2 })),
  };
}

/** Beside those of the seeding, each region has the workgroup `primary`, in which nobody asked anything. */
function workgroup(verdict: (it: Resource) => Verdict): Truth {
  const primary = inEachRegion(() => ({ verdict: 'not-applicable', count: 1 }));
  return each('athena', 'workgroup', verdict, primary);
}

export const LAKE: Readonly<Record<string, Truth>> = {
  'glue-catalog-encrypted': catalog('fail', 'not-applicable'),
  'glue-catalog-customer-key': catalog('not-applicable', 'not-applicable'),
  'glue-catalog-passwords-encrypted': catalog('not-applicable', 'not-applicable'),
  'glue-connection-no-credentials': none,
  'glue-connection-tls': none,
  'glue-dev-endpoint-encrypted': none,
  'glue-job-bookmark-encrypted': none,
  'glue-job-logging': none,
  'glue-job-logs-encrypted': none,
  'glue-job-no-credentials': none,
  'glue-job-s3-encrypted': none,
  'glue-job-version-supported': none,
  'glue-security-configuration-encrypted': none,

  'athena-workgroup-results-encrypted': workgroup((it) => passIf(flag(it, 'encrypted'))),
  // What is encrypted is enforced as well.
  'athena-workgroup-settings-enforced': workgroup((it) => passIf(flag(it, 'encrypted'))),
  'athena-workgroup-metrics': workgroup(() => 'fail'),

  'glacier-vault-not-public': each('glacier', 'vault', () => 'pass'),
  'glacier-vault-foreign-access': each('glacier', 'vault', () => 'pass'),
  'datasync-task-logging': none,

  // moto makes no instances where the seeding names types alone.
  'emr-cluster-no-public-address': cluster('not-applicable'),
  'emr-cluster-logging': cluster('fail'),
  'emr-cluster-encrypted': cluster('fail'),
  'emr-cluster-in-transit-encrypted': cluster('fail'),
};
