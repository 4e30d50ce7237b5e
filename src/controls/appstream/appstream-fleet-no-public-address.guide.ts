import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is default internet access off for the fleet of AppStream 2.0 (now WorkSpaces Applications)?',
  attack:
    'From a browser in the fleet somebody sends customer files to a private cloud storage. The company’s gateway, which would have stopped that, is not on the way: the machine has an address of its own.',
  console: [
    'Open AppStream 2.0, *Fleets*, and stop the fleet.',
    'Choose *Edit*, turn *Default Internet Access* off, choose private subnets with a route to a NAT gateway, and start it.',
  ],
  cli: code`
    aws appstream stop-fleet --name FLEET
    aws appstream update-fleet --name FLEET --no-enable-default-internet-access
    aws appstream start-fleet --name FLEET
  `,
  terraform: code`
    resource "aws_appstream_fleet" "this" {
      # …
      enable_default_internet_access = false
    }
  `,
  cost: 'A NAT gateway costs by the hour and the gigabyte. The fleet must be stopped for it.',
  byHand: {
    run: "aws appstream describe-fleets --query 'Fleets[].[Name,EnableDefaultInternetAccess]'",
    look: '`false` for each.',
  },
  links: ['https://docs.aws.amazon.com/appstream2/latest/developerguide/internet-access.html'],
});
