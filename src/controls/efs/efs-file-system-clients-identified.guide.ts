import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has the file system a policy that gives nothing to clients without an identity? No policy, which is the default, gives everything to whoever reaches a mount target; a condition on *AccessedViaMountTarget* alone changes nothing of that.',
  attack:
    'A small machine for statistics is taken over by a hole in its web page. It lies in the same network as the file system of the shop; one `mount` later its visitor reads and writes the uploads of all customers.',
  console: [
    'Open EFS, the file system, *File system policy*, *Edit*.',
    'Choose *Prevent anonymous access*, *Enforce in-transit encryption*, and add the roles of the clients.',
    'Mount on the clients with `-o tls,iam`, then save.',
  ],
  cli: code`
    # policy.json: the roles of the clients, and nobody else
    aws efs put-file-system-policy --file-system-id FILE_SYSTEM --policy file://policy.json
  `,
  terraform: code`
    resource "aws_efs_file_system_policy" "this" {
      file_system_id = "FILE_SYSTEM"

      policy = jsonencode({
        Version = "2012-10-17"
        Statement = [{
          Effect    = "Allow"
          Principal = { AWS = "ROLE_ARN" }
          Action    = ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"]
          Condition = { Bool = { "elasticfilesystem:AccessedViaMountTarget" = "true" } }
        }]
      })
    }
  `,
  cost: 'It is free. Clients that mount without `iam` are cut off when the policy is saved: change their mounts first.',
  byHand: {
    run: 'aws efs describe-file-system-policy --file-system-id FILE_SYSTEM',
    look: 'A policy without an `Allow` for `*`, but for conditions on principals or access points.',
  },
  links: ['https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html'],
});
