import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is at least one IP access control group associated with the directory that the WorkSpaces are of?',
  attack:
    'The name and password of a colleague are in a collection that is sold for ten dollars. The client of WorkSpaces is free to download; with the company’s registration code, which stands in every welcome letter, the stranger sits at the colleague’s desk.',
  console: [
    'Open WorkSpaces, *IP access controls*, *Create IP group*, and add the addresses of your offices and VPN.',
    'Under *Directories* open the directory, *IP access control groups*, *Edit*, and associate it.',
  ],
  cli: code`
    aws workspaces create-ip-group --group-name offices \
      --user-rules ipRule=203.0.113.0/24,ruleDesc=Office
    aws workspaces associate-ip-groups --directory-id DIRECTORY_ID --group-ids GROUP_ID
  `,
  terraform: code`
    resource "aws_workspaces_ip_group" "offices" {
      name = "offices"

      rules {
        source      = "203.0.113.0/24"
        description = "Office"
      }
    }

    resource "aws_workspaces_directory" "this" {
      directory_id = "DIRECTORY_ID"
      ip_group_ids = [aws_workspaces_ip_group.offices.id]
    }
  `,
  cost: 'It is free. Whoever works from home without the VPN is shut out at once; where that cannot be, demand multi-factor authentication and trusted devices instead.',
  byHand: {
    run: "aws workspaces describe-workspace-directories --query 'Directories[].[DirectoryId,ipGroupIds]'",
    look: 'A group beside each directory.',
  },
  links: [
    'https://docs.aws.amazon.com/workspaces/latest/adminguide/amazon-workspaces-ip-access-control-groups.html',
  ],
});
