import { all, control, of, region } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'bedrock-vpc-endpoint',
  title: 'VPCs reach Bedrock’s models by an endpoint of their own',
  risk: { impact: 'order', exposure: 'foothold', ease: 'effort' },
  why: 'Without an endpoint, programs that ask models need a way out to the internet, which an intruder then has too.',
  fix: 'Make interface endpoints for the parts of Bedrock that are used, with a policy that names the models.',
  items: ['own.isolation'],
  aka: { prowler: ['bedrock_vpc_endpoints_configured'] },
  kind: 'ec2:vpc',
  facts: [],
  relations: {
    endpoints: of('ec2:vpc-endpoint', 'VpcId', ['ServiceName', 'VpcEndpointType', 'state']),
    interfaces: of('ec2:network-interface', 'VpcId', []),
    here: region(['bedrockInvocationLogging']),
    guardrails: all('bedrock:guardrail', [], { within: 'region' }),
    agents: all('bedrock:agent', [], { within: 'region' }),
    models: all('bedrock:custom-model', [], { within: 'region' }),
  },
  settings: { services: ['bedrock-runtime'] },
  judge(vpc, { related, settings: { services } }) {
    const { endpoints, interfaces, here, guardrails, agents, models } = related;
    const there = endpoints
      .filter(({ facts }) => facts.VpcEndpointType === 'Interface' && facts.state === 'available')
      .map(({ facts }) => facts.ServiceName);
    const missing = services.filter((name) => !there.some((it) => it.endsWith(`.${vpc.region}.${name}`)));
    if (missing.length === 0) return pass(`The VPC has interface endpoints for ${services.join(', ')}.`);
    const used = guardrails.length + agents.length + models.length;
    if (used === 0 && !here.facts.bedrockInvocationLogging)
      return notApplicable('Nothing of Bedrock is set up in the region.');
    if (interfaces.length === 0) return notApplicable('Nothing runs in the VPC.');
    return fail(
      `The VPC has no available interface endpoint for ${missing.join(', ')}; expected: one for each.`,
    );
  },
});
