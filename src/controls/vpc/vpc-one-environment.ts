import { control, of } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'vpc-one-environment',
  title: 'A VPC holds the machines of one environment only',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Where test and production share a network, whoever breaks into the less guarded one stands next to the other.',
  fix: 'Give each environment a VPC of its own, better an account, and let them talk only where they must.',
  items: ['own.isolation'],
  aka: {},
  kind: 'ec2:vpc',
  facts: [],
  relations: { instances: of('ec2:instance', 'VpcId', ['Tags']) },
  settings: { tagKeys: ['environment', 'env', 'stage'] },
  judge(_vpc, { related: { instances }, settings: { tagKeys } }) {
    const environments = instances.flatMap(({ facts }) => environmentOf(facts.Tags, tagKeys) ?? []);
    const names = [...new Set(environments)].toSorted();
    if (names.length === 0) return notApplicable(`No instance in the VPC has a tag ${tagKeys.join(' or ')}.`);
    if (names.length === 1) return pass(`All tagged instances in the VPC are of ${names[0]}.`);
    return fail(`The VPC has instances of ${names.join(', ')}; expected: of one environment.`);
  },
});

/** Tags are compared without case: people write `Env` and `env`. */
function environmentOf(tags: Readonly<Record<string, string>>, keys: readonly string[]): string | undefined {
  const found = Object.entries(tags).find(([key]) => keys.includes(key.toLowerCase()));
  return found?.[1].trim().toLowerCase() || undefined;
}
