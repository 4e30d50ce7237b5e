import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Where the stage has a cache: is its data encrypted, for every method that is cached?',
  attack:
    'Answers with names and addresses lie in the cache for an hour each. The machines are AWS’s and shared in turn; the auditor of a card scheme asks for the encryption that is a tick away.',
  console: [
    'Open API Gateway, the API, *Stages*, the stage, and *Edit* under *Cache settings*.',
    'Turn on *Encrypt cache data*, and save; do the same for methods with settings of their own.',
  ],
  cli: code`
    aws apigateway update-stage --rest-api-id API_ID --stage-name STAGE \
      --patch-operations 'op=replace,path=/*/*/caching/dataEncrypted,value=true'
  `,
  terraform: code`
    resource "aws_api_gateway_method_settings" "this" {
      rest_api_id = "API_ID"
      stage_name  = "STAGE"
      method_path = "*/*"

      settings {
        caching_enabled      = true
        cache_data_encrypted = true
      }
    }
  `,
  cost: 'It is free. The cache starts empty after the change, which takes some minutes.',
  byHand: {
    run: "aws apigateway get-stages --rest-api-id API_ID --query 'item[].[stageName,cacheClusterEnabled,methodSettings]'",
    look: '`cacheDataEncrypted` is true wherever `cachingEnabled` is.',
  },
  links: ['https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html'],
});
