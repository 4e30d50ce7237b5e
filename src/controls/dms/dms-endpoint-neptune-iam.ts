import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'dms-endpoint-neptune-iam',
  title: 'DMS endpoints of Neptune sign in by IAM',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Without IAM authorization the endpoint works only as long as the cluster asks nobody who they are.',
  fix: 'Turn on IAM authorization for the endpoint, and on the Neptune cluster.',
  items: ['iam.least-privilege'],
  aka: { prowler: ['dms_endpoint_neptune_iam_authorization_enabled'], securityHub: ['DMS.10'] },
  kind: 'dms:endpoint',
  facts: ['EngineName', 'neptuneIamAuthEnabled'],
  judge({ facts: { EngineName, neptuneIamAuthEnabled: enabled } }) {
    if (EngineName !== 'neptune') return notApplicable(`An endpoint of ${EngineName}.`);
    return enabled === true
      ? pass('IamAuthEnabled is true.')
      : fail('IamAuthEnabled is false; expected: true.');
  },
});
