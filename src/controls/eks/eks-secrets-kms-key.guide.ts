import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does a KMS key of your own encrypt the secrets of the cluster, on top of what AWS does by itself?',
  attack:
    'An auditor asks who can decrypt the cluster’s secrets, and since when. With a key of your own the answer is a key policy and a list of calls; without one it is a shrug.',
  console: [
    'Open EKS, the cluster, *Overview*, *Secrets encryption*, *Enable*.',
    'Pick a key in the same region, and confirm; it takes up to an hour.',
    'Write the secrets anew, so that the old ones are encrypted with it too.',
  ],
  cli: code`
    aws eks associate-encryption-config --cluster-name CLUSTER \
      --encryption-config '[{"resources": ["secrets"], "provider": {"keyArn": "KEY_ARN"}}]'
  `,
  terraform: code`
    resource "aws_eks_cluster" "this" {
      # …
      encryption_config {
        resources = ["secrets"]

        provider {
          key_arn = "KEY_ARN"
        }
      }
    }
  `,
  cost: 'A key costs a dollar a month. It cannot be undone, and a cluster whose key is deleted is lost.',
  byHand: {
    run: 'aws eks describe-cluster --name CLUSTER --query cluster.encryptionConfig',
    look: 'A key for `secrets`.',
  },
  links: ['https://docs.aws.amazon.com/eks/latest/userguide/enable-kms.html'],
});
