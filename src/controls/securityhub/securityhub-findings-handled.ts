import { countNames, listCounts } from '../../effective/open-findings.ts';
import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'securityhub-findings-handled',
  title: 'Security Hub’s critical and high findings have been dealt with',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'What several services call critical or high, and nobody has looked at, is where the next break-in begins.',
  fix: 'Mend what the findings name, or set their workflow status to NOTIFIED or SUPPRESSED once somebody has decided.',
  items: ['check.security-hub'],
  aka: { cloudsploit: ['securityHubActiveFindings'] },
  kind: 'securityhub:hub',
  facts: ['openFindings'],
  judge({ facts: { openFindings } }) {
    const { found, more } = openFindings;
    if (found.length === 0) return pass('No critical or high finding is new.');
    const critical = found.filter(({ severity }) => severity === 'CRITICAL').length;
    const count = more ? `More than ${found.length}` : String(found.length);
    const titles = listCounts(countNames(found.map(({ title, product }) => `${product}: ${title}`)));
    return fail(`${count} findings are new, ${critical} of them critical: ${titles}; expected: none.`);
  },
});
