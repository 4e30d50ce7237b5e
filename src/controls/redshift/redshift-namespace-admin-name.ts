import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'redshift-namespace-admin-name',
  title: 'Administrators of Redshift Serverless do not have the default name',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'The default name is half of what somebody has to guess to be administrator of the warehouse.',
  fix: 'Set another administrator on the namespace, with a password kept by Secrets Manager.',
  items: ['own.defaults'],
  aka: { securityHub: ['RedshiftServerless.5'] },
  kind: 'redshift:namespace',
  facts: ['AdminUsername'],
  settings: { names: ['admin', 'awsuser'] },
  judge({ facts: { AdminUsername: name } }, { settings: { names } }) {
    return names.includes(name.toLowerCase())
      ? fail(`AdminUsername is ${name}; expected: none of ${names.join(', ')}.`)
      : pass(`AdminUsername is ${name}.`);
  },
});
