import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the endpoint of Redis speak TLS, as it does by default?',
  attack: 'To get a first copy to run, somebody chooses plain text. The copy became the nightly one.',
  console: [
    'Open DMS, *Endpoints*, the endpoint, *Modify*.',
    'In the endpoint settings, set `SslSecurityProtocol` to `ssl-encryption`.',
    'Save, and test the connection.',
  ],
  cli: code`
    aws dms modify-endpoint --endpoint-arn ENDPOINT_ARN --redis-settings \
      ServerName=SERVER,Port=6379,SslSecurityProtocol=ssl-encryption
  `,
  terraform: code`
    resource "aws_dms_endpoint" "this" {
      # …
      redis_settings {
        server_name           = "SERVER"
        port                  = 6379
        auth_type             = "auth-token"
        ssl_security_protocol = "ssl-encryption"
      }
    }
  `,
  cost: 'It is free. The cache must have encryption in transit on.',
  byHand: {
    run: code`
    aws dms describe-endpoints --query "Endpoints[].[EndpointIdentifier,EngineName,RedisSettings.SslSecurityProtocol]"
  `,
    look: '`ssl-encryption` or nothing for every endpoint of Redis.',
  },
  links: ['https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.Redis.html'],
});
