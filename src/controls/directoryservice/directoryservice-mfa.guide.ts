import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has the managed directory, or the AD Connector, multi-factor authentication by a RADIUS server enabled? Simple AD has none to enable, and a shared directory follows its owner’s.',
  attack:
    'A letter that looks like one of the IT department’s asks a colleague for her password. With it somebody opens her desktop in the cloud from another continent, and reads for a week.',
  console: [
    'Set up a RADIUS server that your authenticator works with, reachable from the directory’s subnets.',
    'Open Directory Service, the directory, *Networking & security*, *Multi-factor authentication*, *Actions*, *Enable*.',
    'Enter the server, the port, MS-CHAPv2 and the shared secret.',
  ],
  cli: code`
    aws ds enable-radius --directory-id DIRECTORY_ID --radius-settings file://radius.json
  `,
  terraform: code`
    resource "aws_directory_service_radius_settings" "this" {
      directory_id            = "DIRECTORY_ID"
      authentication_protocol = "MS-CHAPv2"
      display_label           = "Code"
      radius_port             = 1812
      radius_retries          = 4
      radius_servers          = ["RADIUS_ADDRESS"]
      radius_timeout          = 5
      shared_secret           = var.radius_secret
    }
  `,
  cost: 'The RADIUS server and what your authenticator costs. Without the server nobody can sign in: have two. Applications that bind to LDAP are not asked for a second factor.',
  byHand: {
    run: "aws ds describe-directories --query 'DirectoryDescriptions[].[DirectoryId,Type,RadiusStatus]'",
    look: '`Completed` for `MicrosoftAD` and `ADConnector`.',
  },
  links: ['https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_mfa.html'],
});
