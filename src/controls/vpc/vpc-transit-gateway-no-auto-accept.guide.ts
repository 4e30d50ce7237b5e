import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Must somebody of the account accept each VPC of another account that asks to be attached to the transit gateway? Gateways that others own are theirs to answer for.',
  attack:
    'The gateway is shared with the whole organization. A developer’s sandbox account attaches its VPC, is routed to production the same minute, and brings along whatever runs in a sandbox.',
  console: [
    'Open VPC, *Transit gateways*, the gateway, and *Actions*, *Modify transit gateway*.',
    'Untick *Auto accept shared attachments*, and save.',
    'Go through *Transit gateway attachments* for those that came in by themselves.',
  ],
  cli: code`
    aws ec2 modify-transit-gateway --transit-gateway-id TGW_ID --options AutoAcceptSharedAttachments=disable
    aws ec2 describe-transit-gateway-attachments --filters Name=transit-gateway-id,Values=TGW_ID \
      --query 'TransitGatewayAttachments[].[ResourceOwnerId,ResourceId]'
  `,
  terraform: code`
    resource "aws_ec2_transit_gateway" "this" {
      auto_accept_shared_attachments = "disable"
    }
  `,
  cost: 'It is free. Somebody must accept each new attachment; those that exist stay.',
  byHand: {
    run: code`
      aws ec2 describe-transit-gateways \
        --query 'TransitGateways[].[TransitGatewayId,OwnerId,Options.AutoAcceptSharedAttachments]'
    `,
    look: '`disable` for each that is yours.',
  },
  links: ['https://docs.aws.amazon.com/vpc/latest/tgw/tgw-transit-gateways.html'],
});
