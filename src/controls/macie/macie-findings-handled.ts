import { listCounts } from '../../effective/open-findings.ts';
import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'macie-findings-handled',
  title: 'Macie’s findings of medium and high severity have been dealt with',
  risk: { impact: 'data', exposure: 'inside', ease: 'chance' },
  why: 'Each names an object with personal or secret data, or a bucket that was opened or left unprotected.',
  fix: 'Move, encrypt or delete what the finding names, close the bucket, and archive the finding then.',
  items: ['check.macie', 'encrypt.classification'],
  aka: {},
  kind: 'macie2:session',
  facts: ['openFindings'],
  judge({ facts: { openFindings: open } }) {
    if (open === null) return notApplicable('Macie is paused.');
    const count = open.reduce((sum, it) => sum + it.count, 0);
    if (count === 0) return pass('No finding of medium or high severity waits to be dealt with.');
    const types = listCounts(open.map(({ type, count: times }) => ({ name: type, count: times })));
    return fail(`${count} findings are not archived: ${types}; expected: none.`);
  },
});
