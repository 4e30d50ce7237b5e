import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'dms-endpoint-mongodb-authentication',
  title: 'DMS endpoints of MongoDB sign in with a password',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'An endpoint without authentication works only on a database that asks nobody who they are.',
  fix: 'Set the endpoint’s authentication to password, with SCRAM, and turn authentication on in the database.',
  items: ['own.defaults'],
  aka: { prowler: ['dms_endpoint_mongodb_authentication_enabled'], securityHub: ['DMS.11'] },
  kind: 'dms:endpoint',
  facts: ['EngineName', 'mongoAuthType'],
  judge({ facts: { EngineName, mongoAuthType: type } }) {
    if (EngineName !== 'mongodb') return notApplicable(`An endpoint of ${EngineName}.`);
    return type === 'password'
      ? pass('AuthType is password.')
      : fail(`AuthType is ${type ?? 'not set'}; expected: password.`);
  },
});
