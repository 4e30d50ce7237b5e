import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'macie-enabled',
  title: 'Macie is on in every region',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  severityNote:
    'It finds sensitive data and guards none; who can read the buckets is judged by controls of their own.',
  why: 'Macie tells which buckets hold personal and secret data, before somebody else finds them.',
  fix: 'Turn Macie on in the regions that hold data, or resume it where it is paused.',
  items: ['check.macie', 'encrypt.classification'],
  aka: { prowler: ['macie_is_enabled'], securityHub: ['Macie.1'] },
  kind: 'aws:region',
  facts: ['macie'],
  judge({ facts: { macie } }) {
    if (macie === 'enabled') return pass('Macie is enabled.');
    return fail(`Macie is ${macie}; expected: enabled.`);
  },
});
