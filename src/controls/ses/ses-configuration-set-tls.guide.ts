import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does mail that is sent with the configuration set go to servers that speak TLS only, and stay here where one does not?',
  attack:
    'A provider’s network strips the offer of TLS from the greeting of mail servers. SES shrugs and sends the password links in the clear; somebody there clicks them before the customer does.',
  console: [
    'Open Amazon SES, *Configuration sets*, the set, *General details*, *Edit*.',
    'Tick *Required* under *Transport Layer Security (TLS)*, and save.',
  ],
  cli: code`
    aws sesv2 put-configuration-set-delivery-options --configuration-set-name SET --tls-policy REQUIRE
  `,
  terraform: code`
    resource "aws_sesv2_configuration_set" "this" {
      configuration_set_name = "SET"

      delivery_options {
        tls_policy = "REQUIRE"
      }
    }
  `,
  cost: 'It is free. Mail to the few servers without TLS comes back to you: watch the bounces for some weeks.',
  byHand: {
    run: 'aws sesv2 get-configuration-set --configuration-set-name SET --query DeliveryOptions.TlsPolicy',
    look: '`REQUIRE`.',
  },
  links: ['https://docs.aws.amazon.com/ses/latest/dg/security-protocols.html'],
});
