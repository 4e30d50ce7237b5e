import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does an account with Shield Advanced name people whom the response team can call? Accounts without a subscription are not asked.',
  attack:
    'At four in the morning the response team sees the flood and knows a rule that would stop it. It needs somebody’s word, and the only address on file is that of a colleague who left.',
  console: [
    'Open *WAF & Shield*, *AWS Shield*, *Overview*, and *Contacts*, *Edit*.',
    'Add up to ten people with address and telephone number, and save.',
  ],
  cli: code`
    aws shield update-emergency-contact-settings --emergency-contact-list EmailAddress=ADDRESS,PhoneNumber=NUMBER
    aws shield enable-proactive-engagement
  `,
  terraform: code`
    resource "aws_shield_proactive_engagement" "this" {
      enabled = true

      emergency_contact {
        email_address = "ADDRESS"
        phone_number  = "NUMBER"
      }
    }
  `,
  cost: 'It is free with the subscription. Proactive engagement needs a Business or Enterprise support plan, and health checks on the protected resources.',
  byHand: {
    run: "aws shield describe-emergency-contact-settings --query 'length(EmergencyContactList)'",
    look: '1 or more, and people who are still there.',
  },
  links: ['https://docs.aws.amazon.com/waf/latest/developerguide/ddos-srt-proactive-engagement.html'],
});
