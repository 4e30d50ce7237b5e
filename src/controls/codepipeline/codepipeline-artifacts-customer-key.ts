import { judgeCustomerKey } from '../../effective/key-custody.ts';
import { control, to } from '../../model/control.ts';

export default control({
  id: 'codepipeline-artifacts-customer-key',
  title: 'Artifacts of CodePipeline are encrypted with keys of your own',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'Artifacts are your source code and what is made of it, and with AWS’s key whoever may read the bucket may read them.',
  fix: 'Set a customer managed key for each artifact store of the pipeline.',
  items: ['encrypt.elsewhere', 'encrypt.kms', 'encrypt.key-management'],
  aka: { cloudsploit: ['pipelineArtifactsEncrypted'] },
  kind: 'codepipeline:pipeline',
  facts: ['ArtifactStores', 'artifactKeys'],
  relations: { keys: to('kms:key', 'artifactKeys', ['metadata']) },
  judge({ account, facts: { ArtifactStores } }, { related: { keys } }) {
    const judged = ArtifactStores.map(({ Location, EncryptionKey }) =>
      judgeCustomerKey({
        what: `artifact store ${Location}`,
        encrypted: true,
        key: EncryptionKey ?? 'alias/aws/s3',
        account,
        reached: keys.filter((it) =>
          it.found ? [it.to.id, it.to.arn].includes(EncryptionKey ?? '') : it.ref === EncryptionKey,
        ),
      }),
    );
    const [first] = [...judged].toSorted((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
    // A pipeline has one store at least.
    return first ?? { verdict: 'not-applicable', reason: 'The pipeline has no artifact store.' };
  },
});

/** What decides first. */
const ORDER = ['fail', 'unknown', 'pass'];
