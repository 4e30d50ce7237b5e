import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'appsync-api-no-api-keys',
  title: 'AppSync APIs take no API keys',
  risk: { impact: 'data', exposure: 'internet', ease: 'chance' },
  why: 'An API key is the same for all, lies in every app and page that uses it, and is no proof of who calls.',
  fix: 'Let callers sign in by Cognito, OpenID Connect, IAM or a Lambda authorizer, and delete the keys.',
  items: ['own.data-leaks'],
  aka: { prowler: ['appsync_graphql_api_no_api_key_authentication'], securityHub: ['AppSync.5'] },
  kind: 'appsync:graphql-api',
  facts: ['authenticationTypes'],
  judge({ facts: { authenticationTypes: types } }) {
    const all = types.join(', ');
    if (types.includes('API_KEY'))
      return fail(`The API takes API_KEY (of ${all}); expected: ways that tell callers apart.`);
    return pass(`The API takes ${all}.`);
  },
});
