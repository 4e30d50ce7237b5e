import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'ssm-parameter-secret-encrypted',
  title: 'Parameters whose names speak of secrets are SecureStrings',
  risk: { impact: 'data', exposure: 'inside', ease: 'chance' },
  why: 'A plain parameter is read by everybody who may read parameters, stands in clear text in its history, and no key stops it.',
  fix: 'Make it anew as a SecureString, and replace the credential, for it has been seen.',
  items: ['secrets.repositories', 'encrypt.elsewhere'],
  aka: { cloudsploit: ['ssmEncryptedParameters'] },
  kind: 'ssm:parameter',
  facts: ['Type', 'isNamedLikeSecret'],
  judge({ facts: { Type, isNamedLikeSecret } }) {
    if (Type === 'SecureString') return pass('The parameter is a SecureString.');
    if (!isNamedLikeSecret) return notApplicable(`Nothing in its name says that this ${Type} is secret.`);
    return fail(
      `By its name the parameter is a credential, and its type is ${Type}; expected: SecureString.`,
    );
  },
});
