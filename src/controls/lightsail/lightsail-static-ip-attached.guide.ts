import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the static address attached to an instance?',
  attack:
    'The instance was deleted, and its address kept “for a while”. A record `old.` of your domain still points there; when somebody releases the address to save money, a stranger’s server answers under your name.',
  console: [
    'Look for DNS records and allow lists that name the address, and take it out there.',
    'Open Lightsail, *Networking*, the static IP, *Delete*.',
  ],
  cli: 'aws lightsail release-static-ip --static-ip-name STATIC_IP',
  terraform: code`
    resource "aws_lightsail_static_ip_attachment" "this" {
      static_ip_name = aws_lightsail_static_ip.this.name
      instance_name  = aws_lightsail_instance.this.name
    }
  `,
  cost: 'An address that is attached is free; one that is not costs half a cent an hour. Once it is released, you do not get the same one again.',
  byHand: {
    run: "aws lightsail get-static-ips --query 'staticIps[].[name,ipAddress,attachedTo]'",
    look: 'An instance beside each address.',
  },
  links: [
    'https://docs.aws.amazon.com/lightsail/latest/userguide/understanding-public-ip-and-private-ip-addresses-in-amazon-lightsail.html',
  ],
});
