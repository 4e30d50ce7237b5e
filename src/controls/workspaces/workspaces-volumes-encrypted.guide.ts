import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are the root volume and the user volume of the WorkSpace encrypted?',
  attack:
    'The bookkeeper’s desktop is in the cloud, with the export of all salaries in *Downloads*. A copy of its volume gets to whoever may restore it, and opens without a key.',
  console: [
    'Save what the person needs, for the WorkSpace must be made anew.',
    'Open WorkSpaces, *Create WorkSpaces*, and under *Encryption* mark both volumes and choose a key.',
    'Move the files, and delete the old one.',
  ],
  cli: code`
    aws workspaces create-workspaces --workspaces '[{"DirectoryId":"DIRECTORY_ID","UserName":"NAME","BundleId":"BUNDLE_ID","VolumeEncryptionKey":"alias/aws/workspaces","UserVolumeEncryptionEnabled":true,"RootVolumeEncryptionEnabled":true}]'
    aws workspaces terminate-workspaces --terminate-workspace-requests WorkspaceId=WORKSPACE_ID
  `,
  terraform: code`
    resource "aws_workspaces_workspace" "this" {
      directory_id                   = "DIRECTORY_ID"
      bundle_id                      = "BUNDLE_ID"
      user_name                      = "NAME"
      volume_encryption_key          = "alias/aws/workspaces"
      root_volume_encryption_enabled = true
      user_volume_encryption_enabled = true
    }
  `,
  cost: 'Encryption is free, a key of your own costs a dollar a month. No image can be made of an encrypted WorkSpace, and its first start takes longer.',
  byHand: {
    run: code`
      aws workspaces describe-workspaces \
        --query 'Workspaces[].[WorkspaceId,RootVolumeEncryptionEnabled,UserVolumeEncryptionEnabled]'
    `,
    look: '`true` twice for each.',
  },
  links: [
    'https://docs.aws.amazon.com/workspaces/latest/adminguide/encrypt-workspaces.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/workspaces-controls.html',
  ],
});
