import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'kms-custom-key-store-connected',
  title: 'Custom key stores are connected',
  risk: { impact: 'data', exposure: 'inside', ease: 'chance' },
  why: 'While a key store is not connected, nothing that its keys encrypt can be read: databases stop, queues fill.',
  fix: 'Mend the cluster or the proxy that the error code names, and connect the key store; delete one that is not used.',
  items: ['encrypt.custody', 'encrypt.key-management'],
  aka: {},
  kind: 'kms:custom-key-store',
  facts: ['CustomKeyStoreType', 'ConnectionState', 'ConnectionErrorCode'],
  judge({ facts: { CustomKeyStoreType, ConnectionState, ConnectionErrorCode } }) {
    const place = CustomKeyStoreType === 'AWS_CLOUDHSM' ? 'CloudHSM' : 'external';
    const told = `The ${place} key store's ConnectionState is ${ConnectionState}`;
    if (ConnectionState === 'CONNECTED') return pass(`${told}.`);
    const because = ConnectionErrorCode === null ? '' : ` (${ConnectionErrorCode})`;
    return fail(`${told}${because}; expected: CONNECTED.`);
  },
});
