import { cases, denied } from '../case.ts';

const store = (ConnectionState: string, ConnectionErrorCode: string | null = null) => ({
  CustomKeyStoreType: 'EXTERNAL_KEY_STORE' as const,
  ConnectionState,
  ConnectionErrorCode,
});

export default cases('kms-custom-key-store-connected', 'kms:custom-key-store', [
  { name: 'connected', verdict: 'pass', facts: store('CONNECTED') },
  {
    name: 'a CloudHSM cluster',
    verdict: 'pass',
    facts: { ...store('CONNECTED'), CustomKeyStoreType: 'AWS_CLOUDHSM' },
  },
  { name: 'the proxy does not answer', verdict: 'fail', facts: store('FAILED', 'XKS_PROXY_NOT_REACHABLE') },
  { name: 'taken off', verdict: 'fail', facts: store('DISCONNECTED') },
  { name: 'on the way', verdict: 'fail', facts: store('CONNECTING') },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { ...store('CONNECTED'), ConnectionState: denied('kms:DescribeCustomKeyStores') },
  },
]);
