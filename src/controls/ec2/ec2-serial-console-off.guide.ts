import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is access to the serial console of EC2 instances off in the region, as it is from the start?',
  attack:
    'Access was turned on for a night to mend a machine that did not boot. A year later an intruder with one developer’s rights opens the console of a database server, restarts it into single-user mode and is root, while its security group lets in nobody.',
  console: [
    'Open EC2 in the region, and on the dashboard *Data protection and security*.',
    'Under *EC2 Serial Console* choose *Manage*, untick *Allow*, and save.',
  ],
  cli: 'aws ec2 disable-serial-console-access --region REGION',
  terraform: code`
    resource "aws_ec2_serial_console_access" "this" {
      enabled = false
    }
  `,
  cost: 'It is free. It can be turned on in a second when a machine does not boot; keep `ec2:EnableSerialConsoleAccess` for few.',
  byHand: {
    run: 'aws ec2 get-serial-console-access-status --region REGION',
    look: '`SerialConsoleAccessEnabled` is `false`, in every region.',
  },
  links: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configure-access-to-serial-console.html'],
});
