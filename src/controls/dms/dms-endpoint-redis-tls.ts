import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'dms-endpoint-redis-tls',
  title: 'DMS endpoints of Redis use TLS',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'Without TLS, the password of the cache and all that is written to it pass the network in plain text.',
  fix: 'Set the endpoint’s SSL security protocol to ssl-encryption.',
  items: ['https.databases'],
  aka: { prowler: ['dms_endpoint_redis_in_transit_encryption_enabled'], securityHub: ['DMS.12'] },
  kind: 'dms:endpoint',
  facts: ['EngineName', 'redisSslSecurityProtocol'],
  judge({ facts: { EngineName, redisSslSecurityProtocol: protocol } }) {
    if (EngineName !== 'redis') return notApplicable(`An endpoint of ${EngineName}.`);
    return protocol === 'plaintext'
      ? fail('SslSecurityProtocol is plaintext; expected: ssl-encryption.')
      : pass(`SslSecurityProtocol is ${protocol ?? 'ssl-encryption, the default'}.`);
  },
});
