import { judgeSubnets, publicSubnets, ROUTES } from '../../effective/public-subnets.ts';
import { control, to } from '../../model/control.ts';
import { fail, notApplicable } from '../../model/verdict.ts';

export default control({
  id: 'bedrock-custom-model-private-subnets',
  title: 'Custom models of Bedrock are trained in private subnets of yours',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'In your VPC, the bucket with the training data can refuse everybody from elsewhere, and flow logs tell who read it.',
  fix: 'Start customization jobs with private subnets and security groups of yours.',
  items: ['own.isolation'],
  aka: { cloudsploit: ['customModelInVpc', 'privateCustomModel'] },
  kind: 'bedrock:custom-model',
  facts: ['trainingSubnetIds'],
  relations: { ...ROUTES, subnets: to('ec2:subnet', 'trainingSubnetIds', ['VpcId']) },
  judge({ region, facts: { trainingSubnetIds: ids } }, { related: { routeTables, subnets } }) {
    if (ids === null) return { ...notApplicable('No job of Bedrock trained the model.'), restsOn: [] };
    if (ids.length === 0) {
      return {
        ...fail('The model was not trained in a VPC of yours; expected: private subnets.'),
        restsOn: [],
      };
    }
    const vpc = subnets.find((it) => it.found)?.to.facts.VpcId ?? '';
    return judgeSubnets('training job', ids, publicSubnets(ids, vpc, region, routeTables));
  },
});
