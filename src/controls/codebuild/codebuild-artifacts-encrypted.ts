import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'codebuild-artifacts-encrypted',
  title: 'Artifacts of CodeBuild projects are encrypted',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Artifacts are the programs that go live; their encryption was turned off on purpose here.',
  fix: 'Take away the setting that turns off the encryption of artifacts.',
  items: ['encrypt.elsewhere'],
  aka: { cloudsploit: ['projectArtifactsEncrypted'] },
  kind: 'codebuild:project',
  facts: ['artifacts'],
  judge({ facts: { artifacts } }) {
    if (artifacts.length === 0) return notApplicable('The project keeps no artifacts.');
    const plain = artifacts.filter(({ EncryptionDisabled }) => EncryptionDisabled).map(({ name }) => name);
    if (plain.length === 0) return pass('All artifacts are encrypted.');
    return fail(`EncryptionDisabled is true for ${plain.join(', ')}; expected: false.`);
  },
});
