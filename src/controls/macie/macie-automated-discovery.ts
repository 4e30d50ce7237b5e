import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'macie-automated-discovery',
  title: 'Macie looks for sensitive data by itself',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  severityNote:
    'It finds sensitive data and guards none; who can read the buckets is judged by controls of their own.',
  why: 'Turned on alone, Macie counts buckets and opens no object: what is in them is known only where it looks.',
  fix: 'Turn on automated sensitive data discovery, and leave out buckets that cannot hold any.',
  items: ['check.macie', 'encrypt.classification'],
  aka: { prowler: ['macie_automated_sensitive_data_discovery_enabled'], securityHub: ['Macie.2'] },
  kind: 'macie2:session',
  facts: ['automatedDiscovery'],
  judge({ facts: { automatedDiscovery: status } }) {
    if (status === null) return notApplicable('Macie is paused.');
    if (status === 'enabled') return pass('Automated sensitive data discovery is on.');
    return fail(`Automated sensitive data discovery is ${status}; expected: enabled.`);
  },
});
