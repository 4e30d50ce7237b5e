import { cases, denied } from '../case.ts';

export default cases('vpc-endpoint-service-acceptance', 'ec2:vpc-endpoint-service', [
  { name: 'required', verdict: 'pass', facts: { AcceptanceRequired: true } },
  { name: 'not required', verdict: 'fail', facts: { AcceptanceRequired: false } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { AcceptanceRequired: denied('ec2:DescribeVpcEndpointServiceConfigurations') },
  },
]);
