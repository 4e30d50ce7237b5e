import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'kafka-connector-tls',
  title: 'MSK Connect connectors speak TLS with their cluster',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'A connector moves whole topics, which anyone on the way reads where it connects without TLS.',
  fix: 'Make the connector anew with TLS towards the cluster.',
  items: ['https.databases', 'encrypt.elsewhere'],
  aka: { prowler: ['kafka_connector_in_transit_encryption_enabled'], securityHub: ['MSK.3'] },
  kind: 'kafka:connector',
  facts: ['EncryptionType'],
  judge({ facts: { EncryptionType } }) {
    if (EncryptionType === 'TLS') return pass('EncryptionType is TLS.');
    return fail(`EncryptionType is ${EncryptionType}; expected: TLS.`);
  },
});
