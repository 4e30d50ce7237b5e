import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does a KMS key of your own encrypt the notebook instance’s storage? Without one, SageMaker encrypts it with a key of its own.',
  attack:
    'A project with patients’ data ends, and the contract says that nobody may read it any more. With a key of your own one call ends it; without, each copy must be found and deleted.',
  console: [
    'Copy what is in the notebook instance to S3 or a repository; the key can’t be changed later.',
    'Open SageMaker AI, *Notebooks*, *Create notebook instance*, and under *Permissions and encryption* choose the key.',
    'Delete the old notebook instance.',
  ],
  cli: code`
    aws sagemaker create-notebook-instance --notebook-instance-name NAME \
      --instance-type ml.t3.medium --role-arn ROLE_ARN --kms-key-id KEY_ID
  `,
  terraform: code`
    resource "aws_sagemaker_notebook_instance" "this" {
      # …
      kms_key_id = "KEY_ID"
    }
  `,
  cost: 'A key costs a dollar a month, and a little for its use. Whoever makes and starts the instance needs `kms:CreateGrant` on it.',
  byHand: {
    run: 'aws sagemaker describe-notebook-instance --notebook-instance-name NAME --query KmsKeyId',
    look: 'A key.',
  },
  links: ['https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest-nbi.html'],
});
