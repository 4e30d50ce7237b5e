import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the security policy of the server offer a hybrid key exchange with ML-KEM for SFTP?',
  attack:
    'Somebody with access to a cable stores what goes by, for later. In 2036 he reads the patients’ files that a laboratory sent in 2026; they are still theirs.',
  console: [
    'Open Transfer Family, the server, *Additional details*, *Edit*.',
    'Choose *TransferSecurityPolicy-2025-03* or newer, and save.',
  ],
  cli: code`
    aws transfer update-server --server-id SERVER_ID --security-policy-name TransferSecurityPolicy-2025-03
  `,
  terraform: code`
    resource "aws_transfer_server" "this" {
      security_policy_name = "TransferSecurityPolicy-2025-03"
    }
  `,
  cost: 'It is free. The newest policy also drops old ciphers: partners with old clients may be refused. Clients that do not know ML-KEM go on without it.',
  byHand: {
    run: 'aws transfer describe-server --server-id SERVER_ID --query Server.SecurityPolicyName',
    look: 'A policy of 2025 or later.',
  },
  links: ['https://docs.aws.amazon.com/transfer/latest/userguide/post-quantum-security-policies.html'],
});
