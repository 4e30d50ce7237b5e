import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Must each connection to the service that you offer by PrivateLink be accepted by somebody of the account?',
  attack:
    'The service is offered to a partner’s whole account. A contractor of the partner makes an endpoint in a VPC of their own and tries every request that the API knows; nobody was asked, and nobody sees the endpoint.',
  console: [
    'Open VPC, *Endpoint services*, and pick the service.',
    'Choose *Actions*, *Modify endpoint acceptance setting*, tick *Acceptance required*, and save.',
  ],
  cli: 'aws ec2 modify-vpc-endpoint-service-configuration --service-id SERVICE_ID --acceptance-required',
  terraform: code`
    resource "aws_vpc_endpoint_service" "this" {
      # …
      acceptance_required = true
    }
  `,
  cost: 'It is free. Somebody must answer each request; connections that exist go on.',
  byHand: {
    run: code`
      aws ec2 describe-vpc-endpoint-service-configurations \
        --query 'ServiceConfigurations[].[ServiceId,AcceptanceRequired]'
    `,
    look: '`true` for each.',
  },
  links: ['https://docs.aws.amazon.com/vpc/latest/privatelink/configure-endpoint-service.html'],
});
