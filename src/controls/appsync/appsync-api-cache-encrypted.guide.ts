import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Where the API has a cache: is it encrypted at rest and on the way to and from it?',
  attack:
    'Answers with names and addresses lie in the cache for an hour each, on machines outside of your sight. The encryption is free, but nobody ticked it when the cache was made.',
  console: [
    'Open AppSync, the API, *Caching*, and delete the cache.',
    'Make it anew with *Encryption in transit* and *Encryption at rest* ticked.',
  ],
  cli: code`
    aws appsync delete-api-cache --api-id API_ID
    aws appsync create-api-cache --api-id API_ID --ttl 300 --type LARGE \
      --api-caching-behavior FULL_REQUEST_CACHING \
      --at-rest-encryption-enabled --transit-encryption-enabled
  `,
  terraform: code`
    resource "aws_appsync_api_cache" "this" {
      api_id                     = "API_ID"
      type                       = "LARGE"
      api_caching_behavior       = "FULL_REQUEST_CACHING"
      ttl                        = 300
      at_rest_encryption_enabled = true
      transit_encryption_enabled = true
    }
  `,
  cost: 'Encryption is free. The new cache starts empty, and takes some minutes to come up.',
  byHand: {
    run: 'aws appsync get-api-cache --api-id API_ID',
    look: 'Both `…EncryptionEnabled` are true. `NotFoundException` means that there is no cache.',
  },
  links: ['https://docs.aws.amazon.com/appsync/latest/devguide/enabling-caching.html'],
});
