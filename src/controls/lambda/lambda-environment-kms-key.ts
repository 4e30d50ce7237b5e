import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'lambda-environment-kms-key',
  title: 'Lambda environment variables are encrypted with a KMS key of yours',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'With a key of your own, whoever may read the configuration of functions does not read their variables too.',
  fix: 'Set a customer managed key for the function’s environment variables.',
  items: ['encrypt.elsewhere'],
  aka: {
    prowler: ['awslambda_function_env_vars_not_encrypted_with_cmk'],
    cloudsploit: ['envVarsClientSideEncryption'],
  },
  kind: 'lambda:function',
  facts: ['hasVariables', 'KmsKeyArn'],
  judge({ facts: { hasVariables, KmsKeyArn: key } }) {
    if (!hasVariables) return notApplicable('The function has no environment variables.');
    if (key === null)
      return fail("The variables are encrypted with AWS's own key for Lambda; expected: one of yours.");
    return pass(`The variables are encrypted with ${key}.`);
  },
});
