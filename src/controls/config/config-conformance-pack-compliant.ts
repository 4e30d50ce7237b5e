import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'config-conformance-pack-compliant',
  title: 'AWS Config’s conformance packs are met',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'A pack stands for a set of rules that somebody is held to, and here at least one is not kept.',
  fix: 'Open the pack, go through the rules that are not met, and mend the resources that they name.',
  items: ['check.config', 'check.compliance'],
  aka: {},
  kind: 'config:conformance-pack',
  facts: ['compliance'],
  judge({ facts: { compliance } }) {
    if (compliance === 'COMPLIANT') return pass('All rules of the pack are met.');
    if (compliance !== 'NON_COMPLIANT') return notApplicable(`The pack has no result: ${compliance}.`);
    return fail('The pack is NON_COMPLIANT: at least one of its rules is not met; expected: COMPLIANT.');
  },
});
