import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'ssm-document-foreign-access',
  title: 'Documents of Systems Manager are shared with known accounts only',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Whoever runs the other account, or breaks into it, reads how your machines are set up.',
  fix: 'Stop sharing the document with accounts that need it no more, and name the others in knownAccounts.',
  items: ['own.data-leaks'],
  aka: {},
  kind: 'ssm:document',
  facts: ['sharedWith'],
  settings: { knownAccounts: [] as readonly string[] },
  judge({ facts: { sharedWith } }, { settings: { knownAccounts } }) {
    if (sharedWith.length === 0) return notApplicable('The document is shared with nobody.');
    const strangers = sharedWith.filter((id) => !knownAccounts.includes(id));
    if (strangers.length === 0)
      return pass(`All ${sharedWith.length} accounts that it is shared with are known.`);
    return fail(
      `The document is shared with ${strangers.join(', ')}; expected: nobody, or accounts named in knownAccounts.`,
    );
  },
});
