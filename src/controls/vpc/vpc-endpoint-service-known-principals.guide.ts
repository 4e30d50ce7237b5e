import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are all principals that may connect to the service of your own account, or of accounts that the configuration names? `*` is everybody with an AWS account.',
  attack:
    'For the pilot phase the service allowed `*`, since the customers’ account numbers were not known yet. Years later somebody tries the names of endpoint services one after the other, and finds an interface that was built for two trusted partners.',
  console: [
    'Open VPC, *Endpoint services*, the service, and the tab *Allow principals*.',
    'Tick the principals that nobody knows, and choose *Delete*.',
    'Look at the tab *Endpoint connections* for what they have connected already.',
  ],
  cli: code`
    aws ec2 modify-vpc-endpoint-service-permissions --service-id SERVICE_ID --remove-allowed-principals '*'
    aws ec2 reject-vpc-endpoint-connections --service-id SERVICE_ID --vpc-endpoint-ids ENDPOINT_ID
  `,
  terraform: code`
    resource "aws_vpc_endpoint_service" "this" {
      # …
      allowed_principals = ["arn:aws:iam::PARTNER_ACCOUNT_ID:root"]
    }
  `,
  cost: 'It is free. Removing a principal keeps out new connections only; those that exist must be rejected.',
  byHand: {
    run: code`
      aws ec2 describe-vpc-endpoint-service-permissions --service-id SERVICE_ID \
        --query 'AllowedPrincipals[].Principal'
    `,
    look: 'Only accounts that you know.',
  },
  links: ['https://docs.aws.amazon.com/vpc/latest/privatelink/configure-endpoint-service.html'],
});
