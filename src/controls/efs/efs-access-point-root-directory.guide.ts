import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the access point lead to a directory of its own, and not to the root of the file system?',
  attack:
    'Two programs share a file system, each by its access point, and both have `/` as root. A hole in the lesser one lets a stranger walk by `..` into the other’s invoices.',
  console: [
    'Open EFS, *Access points*, *Create access point*.',
    'Set *Root directory path*, and the owner with which EFS makes it.',
    'Change the mounts over, and delete the old access point.',
  ],
  cli: code`
    aws efs create-access-point --file-system-id FILE_SYSTEM --posix-user Uid=1000,Gid=1000 \
      --root-directory "Path=/shop,CreationInfo={OwnerUid=1000,OwnerGid=1000,Permissions=750}"
  `,
  terraform: code`
    resource "aws_efs_access_point" "shop" {
      file_system_id = "FILE_SYSTEM"

      root_directory {
        path = "/shop"

        creation_info {
          owner_uid   = 1000
          owner_gid   = 1000
          permissions = "750"
        }
      }
    }
  `,
  cost: 'It is free. An access point cannot be changed: it takes a new one, and the clients a remount; files may have to move into the directory.',
  byHand: {
    run: code`
    aws efs describe-access-points --query "AccessPoints[].[AccessPointId,RootDirectory.Path]"
  `,
    look: 'A path other than `/`.',
  },
  links: ['https://docs.aws.amazon.com/efs/latest/ug/enforce-root-directory-access-point.html'],
});
