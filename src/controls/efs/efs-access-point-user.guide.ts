import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the access point fix the user and group by which files are read and written?',
  attack:
    'A container runs as root, as containers do. On the file system it is root as well, and changes the owner of files that another program trusts.',
  console: [
    'Open EFS, *Access points*, *Create access point*.',
    'Set *POSIX user*: user id and group id.',
    'Change the mounts over, and delete the old access point.',
  ],
  cli: code`
    aws efs create-access-point --file-system-id FILE_SYSTEM --posix-user Uid=1000,Gid=1000 \
      --root-directory "Path=/shop,CreationInfo={OwnerUid=1000,OwnerGid=1000,Permissions=750}"
  `,
  terraform: code`
    resource "aws_efs_access_point" "shop" {
      file_system_id = "FILE_SYSTEM"

      posix_user {
        uid = 1000
        gid = 1000
      }
    }
  `,
  cost: 'It is free. An access point cannot be changed: it takes a new one, and files of other owners may need `chown`.',
  byHand: {
    run: code`
    aws efs describe-access-points --query "AccessPoints[].[AccessPointId,PosixUser]"
  `,
    look: 'A user for every access point.',
  },
  links: ['https://docs.aws.amazon.com/efs/latest/ug/enforce-identity-access-points.html'],
});
