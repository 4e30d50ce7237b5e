import { control, to } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'lambda-function-multi-az',
  title: 'Lambda functions in a VPC run in several availability zones',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  severityNote: 'Functions stand still with their one zone, which is rare and ends by itself.',
  why: 'A function with subnets of one zone stands still with that zone.',
  fix: 'Give the function a subnet in a second availability zone.',
  items: ['own.isolation'],
  aka: { prowler: ['awslambda_function_vpc_multi_az'], securityHub: ['Lambda.5'] },
  kind: 'lambda:function',
  facts: ['subnetIds'],
  relations: { subnets: to('ec2:subnet', 'subnetIds', ['AvailabilityZoneId']) },
  settings: {
    /** At least. */
    zones: 2,
  },
  judge({ facts: { subnetIds } }, { related: { subnets }, settings }) {
    if (subnetIds.length === 0)
      return notApplicable('The function runs outside of a VPC: in several zones by itself.');
    const zones = new Set(subnets.flatMap((it) => (it.found ? [it.to.facts.AvailabilityZoneId] : [])));
    const list = [...zones].toSorted().join(', ');
    if (zones.size >= settings.zones) return pass(`The function runs in the zones ${list}.`);
    const hidden = subnets.flatMap((it) => (it.found ? [] : [it.ref]));
    if (hidden.length > 0) {
      const detail = `the subnets ${hidden.join(', ')} were not found`;
      return {
        verdict: 'unknown',
        reason: `Cannot tell in which zones: ${detail}.`,
        cause: { kind: 'elsewhere', detail },
      };
    }
    return fail(`The function runs in the zone ${list} only; expected: in ${settings.zones} or more.`);
  },
});
