import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the NFS share name the addresses that may mount it, or the SMB share have Active Directory check who somebody is?',
  attack:
    'A visitor plugs into the socket of the meeting room and asks the gateway for its exports. The share takes everybody, as it came; he leaves with ten years of contracts.',
  console: [
    'Open Storage Gateway, *File shares*, the share, *Actions*.',
    'For NFS choose *Edit share access settings*, put networks in place of `0.0.0.0/0`, and save.',
    'For SMB join the gateway to a domain, and make the share anew with Active Directory.',
  ],
  cli: code`
    aws storagegateway update-nfs-file-share --file-share-arn SHARE_ARN --client-list OFFICE_NETWORK

    # The authentication of an SMB share is fixed: make it anew.
    aws storagegateway create-smb-file-share --gateway-arn GATEWAY_ARN --role ROLE_ARN \
      --location-arn BUCKET_ARN --client-token TOKEN --authentication ActiveDirectory
  `,
  terraform: code`
    resource "aws_storagegateway_nfs_file_share" "this" {
      # …
      client_list = ["10.10.0.0/16"]
    }
  `,
  cost: 'It is free. Machines with other addresses can no longer mount the share.',
  byHand: {
    run: "aws storagegateway describe-nfs-file-shares --file-share-arn-list SHARE_ARN --query 'NFSFileShareInfoList[].ClientList'",
    look: 'No `0.0.0.0/0`. For SMB, `describe-smb-file-shares` shows `ActiveDirectory`.',
  },
  links: [
    'https://docs.aws.amazon.com/filegateway/latest/files3/edit-nfs-client.html',
    'https://docs.aws.amazon.com/storagegateway/latest/APIReference/API_CreateNFSFileShare.html',
  ],
});
