import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'rds-proxy-tls-required',
  title: 'RDS proxies refuse connections without TLS',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'A proxy that accepts plain connections lets a client’s password and rows be read on the way, whatever the database behind it demands.',
  fix: 'Set RequireTLS on the proxy.',
  items: ['https.databases'],
  aka: { securityHub: ['RDS.43'] },
  kind: 'rds:proxy',
  facts: ['RequireTLS'],
  judge({ facts }) {
    return facts.RequireTLS ? pass('RequireTLS is true.') : fail('RequireTLS is false; expected: true.');
  },
});
