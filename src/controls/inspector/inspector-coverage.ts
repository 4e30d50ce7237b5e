import { countNames, listCounts } from '../../effective/open-findings.ts';
import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

const NAMED = 5;

export default control({
  id: 'inspector-coverage',
  title: 'Inspector can scan everything that it should',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Inspector is on and still blind for machines that it cannot reach, and those are the ones that nobody patches either.',
  fix: 'Let Systems Manager manage the instances, or use agentless scanning, and let Inspector use the keys of images.',
  items: ['check.inspector'],
  aka: {},
  kind: 'inspector2:account',
  facts: ['uncovered'],
  judge({ facts: { uncovered } }) {
    if (uncovered.length === 0) return pass('Inspector reaches everything that it is to scan.');
    const names = uncovered.slice(0, NAMED).map(({ resource }) => resource.split('/').at(-1) ?? resource);
    const more = uncovered.length > NAMED ? ` and ${uncovered.length - NAMED} more` : '';
    const reasons = listCounts(countNames(uncovered.map(({ reason }) => reason)));
    return fail(
      `Inspector cannot scan ${names.join(', ')}${more}: ${reasons}; expected: nothing that it cannot reach.`,
    );
  },
});
