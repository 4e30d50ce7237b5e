import { isPostQuantumTransfer, TRANSFER_POLICIES } from '../../effective/dated/transfer-policies.ts';
import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'transfer-server-post-quantum',
  title: 'Transfer Family servers offer post-quantum key exchange',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'Files that are recorded on the way today can be read once a quantum computer breaks their key exchange.',
  fix: 'Choose the newest security policy, where what is sent must stay secret for a decade.',
  items: ['https.endpoints'],
  aka: { prowler: ['transfer_server_pqc_ssh_kex_enabled'] },
  kind: 'transfer:server',
  facts: ['Protocols', 'SecurityPolicyName'],
  dated: [TRANSFER_POLICIES],
  judge({ facts: { Protocols, SecurityPolicyName: policy } }) {
    if (!Protocols.includes('SFTP')) return notApplicable('The server does not speak SFTP.');
    const offers = isPostQuantumTransfer(policy);
    if (offers === null) {
      const detail = `the security policy ${policy} is newer than this program's list`;
      return { verdict: 'unknown', reason: `Cannot tell: ${detail}.`, cause: { kind: 'unparsable', detail } };
    }
    if (offers) return pass(`The security policy ${policy} offers post-quantum key exchange.`);
    return fail(
      `The security policy ${policy} has no post-quantum key exchange; expected: one of 2025 or later.`,
    );
  },
});
