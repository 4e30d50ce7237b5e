import { describeCause } from '../../model/causes.ts';
import type { AsRead, ReadThing } from '../../model/control.ts';
import { asRead, control } from '../../model/control.ts';
import type { Cause } from '../../model/reading.ts';
import type { Judgement } from '../../model/verdict.ts';
import { fail, manual, notApplicable, pass } from '../../model/verdict.ts';

/** Services that make rules of what the customer wrote: conformance packs, and rules of the organization. */
const FOR_THE_CUSTOMER = new Set(['config-conforms.amazonaws.com', 'config-multiaccountsetup.amazonaws.com']);

const NAMED = 8;

type Rule = ReadThing<'config:rule', 'CreatedBy' | 'Source' | 'compliance'>;

export default control({
  id: 'config-custom-rules',
  title: 'Checks of your own run as custom rules of AWS Config',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'General checks do not know the rules that only your organization has, and nobody looks at those again by hand.',
  fix: 'Write the rule in Guard, or as a function, and deploy it as a custom rule to every region that has what it is about.',
  items: ['check.scripts'],
  aka: {},
  kind: 'aws:account',
  facts: [],
  relations: { rules: asRead('config:rule', ['CreatedBy', 'Source', 'compliance']) },
  // `rules`: names that must be among them. `elsewhere`: where your own checks are, if they are not in AWS Config.
  settings: { rules: [] as readonly string[], elsewhere: '' },
  judge(_account, { related: { rules }, settings }) {
    const own = rules.things.filter(isOwn);
    const working = own.filter(hasResult);
    const missing = settings.rules.filter((name) => !own.some(({ id }) => id === name));
    if (missing.length === 0 && working.length > 0) {
      const names = namesOf(working);
      const told = names.length === 1 ? '1 custom rule gives' : `${names.length} custom rules give`;
      return restingOn(working, pass(`${told} results: ${listed(names)}.`));
    }
    const cause = whatIsHidden(rules, own);
    if (cause !== undefined) {
      const reason = `Cannot tell which custom rules there are: ${describeCause(cause)}.`;
      return restingOn([], { verdict: 'unknown', reason, cause });
    }
    if (missing.length > 0) {
      return restingOn(own, fail(`There is no custom rule ${missing.join(', ')}; expected: one.`));
    }
    return restingOn(own, without(namesOf(own), settings.elsewhere));
  },
});

function without(own: readonly string[], elsewhere: string): Judgement {
  if (own.length > 0)
    return fail(`No custom rule has a result: ${listed(own)}; expected: one that has checked something.`);
  if (elsewhere !== '') return notApplicable(`Your own checks are elsewhere: ${elsewhere}.`);
  return manual(
    'AWS Config has no custom rule; whether checks of your own run elsewhere, a person must say.',
  );
}

function restingOn(rules: readonly Rule[], judgement: Judgement): Judgement {
  return { ...judgement, restsOn: rules.map(({ arn, id }) => arn ?? id) };
}

function isOwn({ readings: { CreatedBy, Source } }: Rule): boolean {
  if (!CreatedBy.known || !Source.known || Source.value.Owner === 'AWS') return false;
  return CreatedBy.value === null || FOR_THE_CUSTOMER.has(CreatedBy.value);
}

function hasResult({ readings: { compliance } }: Rule): boolean {
  return compliance.known && ['COMPLIANT', 'NON_COMPLIANT'].includes(compliance.value.type);
}

/** Why there may be another rule, or another result, than those that were read. */
function whatIsHidden(
  rules: AsRead<'config:rule', 'CreatedBy' | 'Source' | 'compliance'>,
  own: readonly Rule[],
): Cause | undefined {
  const unread = [
    ...rules.things.flatMap(({ readings: { CreatedBy, Source } }) => [CreatedBy, Source]),
    ...own.map(({ readings: { compliance } }) => compliance),
  ].flatMap((reading) => (reading.known ? [] : [reading.cause]));
  return rules.unlisted[0]?.cause ?? unread[0];
}

/** The same rule runs in several regions. */
function namesOf(rules: readonly Rule[]): readonly string[] {
  return [...new Set(rules.map(({ id }) => id))].toSorted();
}

function listed(names: readonly string[]): string {
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
  return `${names.slice(0, NAMED).join(', ')}${more}`;
}
