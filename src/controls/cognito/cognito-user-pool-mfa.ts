import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'cognito-user-pool-mfa',
  title: 'Cognito user pools demand MFA',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'A password that leaked elsewhere opens the account here too, where nothing more is asked.',
  fix: 'Set MFA of the pool to required, or offer it and demand it of those who matter.',
  items: ['iam.mfa'],
  aka: {
    prowler: ['cognito_user_pool_mfa_enabled'],
    cloudsploit: ['cognitoMFAEnabled'],
    securityHub: ['Cognito.5'],
  },
  kind: 'cognito:user-pool',
  facts: ['MfaConfiguration'],
  judge({ facts: { MfaConfiguration: mfa } }) {
    return mfa === 'ON' ? pass('MfaConfiguration is ON.') : fail(`MfaConfiguration is ${mfa}; expected: ON.`);
  },
});
