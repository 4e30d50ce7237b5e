import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'redshift-workgroup-tls-required',
  title: 'Redshift Serverless workgroups refuse connections without TLS',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'Where plain connections are accepted, some client will use one, and its password and rows can be read on the way.',
  fix: 'Set the workgroup’s parameter require_ssl to true.',
  items: ['https.databases'],
  aka: { securityHub: ['RedshiftServerless.2'] },
  kind: 'redshift:workgroup',
  facts: ['ConfigParameters'],
  judge({ facts: { ConfigParameters } }) {
    const value = ConfigParameters['require_ssl'] ?? 'false';
    return value === 'true' ? pass('require_ssl is true.') : fail(`require_ssl is ${value}; expected: true.`);
  },
});
