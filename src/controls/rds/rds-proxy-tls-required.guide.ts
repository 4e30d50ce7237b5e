import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the proxy refuse clients that do not speak TLS?',
  attack:
    'The database demands TLS, and a check of it passes. The programs connect to the proxy in front of it, one of them with `sslmode=disable`; what the database demands holds only for the second half of the way.',
  console: [
    'Open RDS, *Proxies*, the proxy, *Actions*, *Modify*.',
    'Tick *Require Transport Layer Security*.',
    'Save.',
  ],
  cli: code`
    aws rds modify-db-proxy --db-proxy-name PROXY --require-tls
  `,
  terraform: code`
    resource "aws_db_proxy" "this" {
      # …
      require_tls = true
    }
  `,
  cost: 'It is free. Clients that connect without TLS are refused: find them in the proxy’s log first.',
  byHand: {
    run: code`
    aws rds describe-db-proxies --query "DBProxies[].[DBProxyName,RequireTLS]"
  `,
    look: '`true` for every proxy.',
  },
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.howitworks.html'],
});
