import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does a customer managed key, whose policy and log of use are your own, encrypt the packages of the domain?',
  attack:
    'A contractor’s role still reads all packages, by a policy that nobody finds. With a key of your own, one statement in its policy shuts him out of the whole domain while you look.',
  console: [
    'Open CodeArtifact, *Domains*, *Create domain*, and choose your key under *Additional configuration*.',
    'Make the repositories anew in it, copy the packages, and move builds and developers to it.',
    'Delete the old domain.',
  ],
  cli: 'aws codeartifact create-domain --domain NEW_DOMAIN --encryption-key KEY_ARN',
  terraform: code`
    resource "aws_codeartifact_domain" "this" {
      domain         = "NEW_DOMAIN"
      encryption_key = "KEY_ARN"
    }
  `,
  cost: 'A key costs a dollar a month and three cents for 10,000 uses. A domain keeps its key for life: it takes a new one, and Terraform replaces the old with all its packages when you only change the line.',
  byHand: {
    run: "aws codeartifact list-domains --query 'domains[].[name,encryptionKey]'",
    look: 'An ARN whose key `aws kms describe-key` tells to have `KeyManager` `CUSTOMER`.',
  },
  links: ['https://docs.aws.amazon.com/codeartifact/latest/ug/domain-create.html'],
});
