import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does some behaviour of the distribution encrypt single form fields with a public key of yours, already at the edge? Disable this control for distributions that take no confidential forms.',
  attack:
    'A debug line of the web tier prints whole requests. The log group is read by forty people and one of them by somebody else’s laptop; with field-level encryption all of them see a jumble where the card number was.',
  console: [
    'Make an RSA key pair, keep the private half with the program that needs the fields, and upload the public one under *Public keys*.',
    'Under *Field-level encryption* make a profile with the fields’ names, and a configuration with the content type.',
    'Open the distribution, *Behaviors*, *Edit*, and pick the configuration; the origin must be asked over HTTPS.',
  ],
  cli: code`
    aws cloudfront create-field-level-encryption-profile \
      --field-level-encryption-profile-config file://profile.json
    aws cloudfront create-field-level-encryption-config \
      --field-level-encryption-config file://config.json
    # Put its id into FieldLevelEncryptionId of the behaviour by update-distribution.
  `,
  terraform: code`
    resource "aws_cloudfront_distribution" "this" {
      # …
      ordered_cache_behavior {
        path_pattern              = "/checkout/*"
        target_origin_id          = "shop"
        viewer_protocol_policy    = "https-only"
        field_level_encryption_id = aws_cloudfront_field_level_encryption_config.this.id
      }
    }
  `,
  cost: 'It costs two cents for ten thousand requests, and work in the program that decrypts. Only form fields of POST can be encrypted, not JSON.',
  byHand: {
    run: code`
      aws cloudfront get-distribution-config --id DISTRIBUTION_ID \
        --query 'DistributionConfig.[DefaultCacheBehavior,CacheBehaviors.Items[]][].FieldLevelEncryptionId'
    `,
    look: 'An id for the behaviours that take confidential forms.',
  },
  links: ['https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/field-level-encryption.html'],
});
