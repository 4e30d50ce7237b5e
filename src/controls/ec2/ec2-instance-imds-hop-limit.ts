import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'ec2-instance-imds-hop-limit',
  title: "EC2 instances keep their metadata service from containers' reach",
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: "With a hop limit above one, what runs in a container on the instance can ask for the instance role's credentials too.",
  fix: 'Set HttpPutResponseHopLimit to 1, unless containers on the instance have no other way to a role of their own.',
  items: ['secrets.role-delegation', 'own.ec2-misconfig'],
  aka: {},
  kind: 'ec2:instance',
  facts: ['MetadataOptions'],
  settings: { maxHops: 1 },
  judge({ facts: { MetadataOptions: options } }, { settings }) {
    const { HttpEndpoint: endpoint, HttpPutResponseHopLimit: limit } = options;
    if (endpoint === 'disabled') return pass('HttpEndpoint is disabled: there is no metadata service.');
    if (limit === null) {
      const detail = 'HttpPutResponseHopLimit is missing in the answer';
      return { verdict: 'unknown', reason: `Cannot tell: ${detail}.`, cause: { kind: 'unparsable', detail } };
    }
    const told = `HttpPutResponseHopLimit is ${limit}`;
    if (limit > settings.maxHops) return fail(`${told}; expected: at most ${settings.maxHops}.`);
    return pass(`${told}.`);
  },
});
