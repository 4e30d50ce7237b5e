import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/0d1e2f30-4152-6374-8596-a7b8c9daebfc';
const ALIAS = 'arn:aws:kms:us-east-1:111122223333:alias/pipelines';

function key(KeyManager: 'AWS' | 'CUSTOMER'): Neighbour & { readonly kind: 'kms:key' } {
  const metadata = {
    KeyManager,
    KeyState: 'Enabled',
    KeySpec: 'SYMMETRIC_DEFAULT',
    Origin: 'AWS_KMS',
    multiRegionType: null,
  };
  return { kind: 'kms:key', id: KEY.slice(-36), arn: KEY, facts: { metadata } };
}

const stores = (...keys: readonly (string | null)[]) => ({
  ArtifactStores: keys.map((EncryptionKey, at) => ({ Location: `artifacts-${at}`, EncryptionKey })),
  artifactKeys: keys.flatMap((it) => it ?? []),
});

export default cases('codepipeline-artifacts-customer-key', 'codepipeline:pipeline', [
  { name: 'a key of its own', verdict: 'pass', facts: stores(KEY), others: [key('CUSTOMER')] },
  {
    name: 'by its id alone',
    verdict: 'pass',
    facts: stores(KEY.slice(-36)),
    others: [key('CUSTOMER')],
  },
  { name: 'by a name, which only such a key can have', verdict: 'pass', facts: stores(ALIAS) },
  { name: 'none is named', verdict: 'fail', reason: /alias\/aws\/s3/, facts: stores(null) },
  { name: 'a key that AWS manages', verdict: 'fail', facts: stores(KEY), others: [key('AWS')] },
  {
    name: 'one of two regions',
    verdict: 'fail',
    reason: /artifacts-1/,
    facts: stores(KEY, null),
    others: [key('CUSTOMER')],
  },
  { name: 'a key that is gone', verdict: 'unknown', facts: stores(KEY) },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { ArtifactStores: denied('codepipeline:GetPipeline'), artifactKeys: [] },
  },
]);
