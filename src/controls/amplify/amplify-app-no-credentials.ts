import { judgeCredentials } from '../../effective/found-credentials.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'amplify-app-no-credentials',
  title: 'Amplify apps hold no credentials in variables and build settings',
  risk: { impact: 'data', exposure: 'inside', ease: 'direct' },
  why: 'Everybody who may read the app reads the credentials, and a build can put them into pages that the whole world loads.',
  fix: 'Put the credentials into Parameter Store as secrets of the app’s environment, take them out of the variables, and replace them.',
  items: ['secrets.repositories'],
  aka: { prowler: ['amplify_app_no_secrets_in_environment'] },
  kind: 'amplify:app',
  facts: ['settingsSecrets', 'branchSecrets'],
  judge({ facts: { settingsSecrets, branchSecrets } }) {
    return judgeCredentials({ one: 'setting', many: 'settings' }, [...settingsSecrets, ...branchSecrets]);
  },
});
