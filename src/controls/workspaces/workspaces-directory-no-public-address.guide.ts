import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the setting that gives a public address to every new WorkSpace of the directory off?',
  attack:
    'To get the printer driver somebody opens file sharing in the group of the desktops. Each of them has a public address; by evening the first has been found.',
  console: [
    'Make private subnets with a route to a NAT gateway.',
    'Open WorkSpaces, *Directories*, the directory, *Network information*, and disable *Internet access*.',
    'Make the WorkSpaces that have an address anew, or take it off their network interface.',
  ],
  cli: code`
    aws workspaces modify-workspace-creation-properties --resource-id DIRECTORY_ID \
      --workspace-creation-properties EnableInternetAccess=false
  `,
  terraform: code`
    resource "aws_workspaces_directory" "this" {
      directory_id = "DIRECTORY_ID"

      workspace_creation_properties {
        enable_internet_access = false
      }
    }
  `,
  cost: 'A NAT gateway costs by the hour and the gigabyte. WorkSpaces that are there keep their addresses until they are made anew.',
  byHand: {
    run: code`
      aws workspaces describe-workspace-directories \
        --query 'Directories[].[DirectoryId,WorkspaceCreationProperties.EnableInternetAccess]'
    `,
    look: '`false` beside each directory.',
  },
  links: ['https://docs.aws.amazon.com/workspaces/latest/adminguide/amazon-workspaces-internet-access.html'],
});
