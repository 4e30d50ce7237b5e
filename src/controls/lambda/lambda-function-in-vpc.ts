import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'lambda-function-in-vpc',
  title: 'Lambda functions run in a VPC',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'Outside of a VPC a function calls the whole internet, and no security group or flow log of yours sees it.',
  fix: 'Give functions that work with data within a VPC subnets and a security group there.',
  items: ['own.isolation'],
  aka: {
    prowler: ['awslambda_function_inside_vpc'],
    cloudsploit: ['lambdaVpcConfig'],
    securityHub: ['Lambda.3'],
  },
  kind: 'lambda:function',
  facts: ['subnetIds'],
  judge({ facts: { subnetIds } }) {
    if (subnetIds.length === 0)
      return fail('The function runs outside of any VPC of yours; expected: in one.');
    return pass(`The function runs in ${subnetIds.join(', ')}.`);
  },
});
