import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

const NAMED = 8;

export default control({
  id: 'health-security-notices',
  title: 'AWS has no notice of abuse or exposed credentials open',
  risk: { impact: 'data', exposure: 'internet', ease: 'chance' },
  why: 'When AWS finds a key of yours in public, or hears that your machines attack others, an intruder is there already.',
  fix: 'Open the event in the AWS Health Dashboard, deactivate what it names, look what was done with it, and answer AWS.',
  items: ['own.owner', 'secrets.repositories'],
  aka: {},
  kind: 'aws:account',
  facts: ['healthNotices'],
  judge({ facts: { healthNotices: notices } }) {
    if (notices.length === 0) return pass('AWS Health has no notice of abuse or exposed credentials open.');
    const told = notices.slice(0, NAMED).map(({ eventTypeCode, region, startTime }) => {
      const since = startTime === null ? '' : ` since ${startTime.slice(0, 10)}`;
      return `${eventTypeCode} (${region}${since})`;
    });
    const more = notices.length > NAMED ? ` and ${notices.length - NAMED} more` : '';
    return fail(`AWS Health has open: ${told.join(', ')}${more}; expected: nothing.`);
  },
});
