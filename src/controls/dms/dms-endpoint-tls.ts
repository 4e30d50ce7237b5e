import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'dms-endpoint-tls',
  title: 'DMS endpoints of databases use TLS',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'Without TLS, the password of the endpoint and every row pass the network in plain text.',
  fix: 'Set the endpoint’s SSL mode to require, or better to verify-full with the authority’s certificate.',
  items: ['https.databases'],
  aka: { prowler: ['dms_endpoint_ssl_enabled'], securityHub: ['DMS.9'] },
  kind: 'dms:endpoint',
  facts: ['EngineName', 'SslMode'],
  judge({ facts: { EngineName: engine, SslMode } }) {
    if (!hasSslMode(engine))
      return notApplicable(
        `Endpoints of ${engine} have no SSL mode; AWS's own services are reached over TLS.`,
      );
    return SslMode === 'none'
      ? fail('SslMode is none; expected: require, verify-ca or verify-full.')
      : pass(`SslMode is ${SslMode}.`);
  },
});

/** https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.SSL.html */
function hasSslMode(engine: string): boolean {
  return /^(mysql|mariadb|aurora|postgres|oracle|sqlserver|sybase|db2|mongodb|docdb|redshift|azuredb|azure-sql)/.test(
    engine,
  );
}
