import { code, guide } from '../guide.ts';

export default guide({
  asks: 'If the directory asks a RADIUS server: does it use the protocol MS-CHAPv2?',
  attack:
    'With PAP the code that a colleague types crosses the network hidden by one shared secret that is the same for everybody. Whoever has a foot in the subnet and that secret, from an old server’s disk, reads every code as it is typed.',
  console: [
    'Let the RADIUS server accept MS-CHAPv2.',
    'Open Directory Service, the directory, *Networking & security*, *Multi-factor authentication*, *Actions*, *Edit*, and choose *MS-CHAPv2*.',
  ],
  cli: code`
    aws ds update-radius --directory-id DIRECTORY_ID --radius-settings file://radius.json
  `,
  terraform: code`
    resource "aws_directory_service_radius_settings" "this" {
      # …
      authentication_protocol = "MS-CHAPv2"
    }
  `,
  cost: 'It is free. Some authenticators know PAP only, because the code is not a password that they could compare otherwise: keep the way to the server inside the VPC then, and except the control.',
  byHand: {
    run: "aws ds describe-directories --query 'DirectoryDescriptions[].[DirectoryId,RadiusSettings.AuthenticationProtocol]'",
    look: '`MS-CHAPv2`.',
  },
  links: ['https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_mfa.html'],
});
