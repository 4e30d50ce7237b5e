import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

/** Services whose rules are told elsewhere. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'securityhub.amazonaws.com': 'Security Hub made the rule, and shows what it finds itself',
  'config-conforms.amazonaws.com': 'The rule is of a conformance pack, which is judged as a whole',
};

export default control({
  id: 'config-rule-compliant',
  title: 'AWS Config’s rules are met',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Somebody once said by a rule how things have to be, and here they are not so.',
  fix: 'Mend the resources that the rule names, or change or delete a rule that nobody means any more.',
  items: ['check.config'],
  aka: { cloudsploit: ['configComplaintRules'] },
  kind: 'config:rule',
  facts: ['CreatedBy', 'compliance'],
  judge({ facts: { CreatedBy, compliance } }) {
    const elsewhere = CreatedBy === null ? undefined : ELSEWHERE[CreatedBy];
    if (elsewhere !== undefined) return notApplicable(`${elsewhere}.`);
    const { type, count, capped } = compliance;
    if (type === 'COMPLIANT') return pass('All resources that the rule looks at are compliant.');
    if (type !== 'NON_COMPLIANT') return notApplicable(`The rule has no result: ${type}.`);
    const resources =
      count === 1 && !capped ? '1 resource is' : `${capped ? 'More than ' : ''}${count} resources are`;
    return fail(`${resources} not compliant; expected: none.`);
  },
});
