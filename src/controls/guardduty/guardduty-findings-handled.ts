import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

/** Types named in one reason. */
const NAMED = 5;

export default control({
  id: 'guardduty-findings-handled',
  title: 'GuardDuty’s findings of high severity have been dealt with',
  risk: { impact: 'data', exposure: 'foothold', ease: 'chance' },
  why: 'A finding of high severity says that something of yours is under attack or lost, until somebody has looked.',
  fix: 'Open the findings, act as AWS’s page for the type says, and archive what is settled or was meant.',
  items: ['check.guardduty'],
  aka: { prowler: ['guardduty_no_high_severity_findings'], cloudsploit: ['noActiveFindings'] },
  kind: 'guardduty:detector',
  facts: ['Status', 'openFindings'],
  judge({ facts: { Status, openFindings: open } }) {
    const count = open.reduce((sum, it) => sum + it.count, 0);
    if (count > 0) {
      const newest = open.toSorted((a, b) => (b.last ?? '').localeCompare(a.last ?? ''));
      const types = newest.slice(0, NAMED).map((it) => `${it.type} (${it.count}${dated(it.last)})`);
      const more = newest.length > NAMED ? ` and ${newest.length - NAMED} more types` : '';
      return fail(
        `${count} findings of high severity are not archived: ${types.join(', ')}${more}; expected: none.`,
      );
    }
    if (Status !== 'ENABLED') return notApplicable(`The detector is ${Status}: it finds nothing.`);
    return pass('No finding of high severity waits to be dealt with.');
  },
});

function dated(last: string | null): string {
  return last === null ? '' : `, last on ${last.slice(0, 10)}`;
}
