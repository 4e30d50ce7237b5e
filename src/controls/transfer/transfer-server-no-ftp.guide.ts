import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the server offer only protocols that encrypt: SFTP, FTPS or AS2?',
  attack:
    'A printer of labels logs in by FTP every minute. Whoever listens in the warehouse’s network has its password after one, and with it the folder of all customers’ addresses.',
  console: [
    'Open Transfer Family, the server, *Protocols*, *Edit*.',
    'Take away FTP, choose SFTP or FTPS, and save; the server must be stopped for it.',
  ],
  cli: code`
    aws transfer stop-server --server-id SERVER_ID
    aws transfer update-server --server-id SERVER_ID --protocols SFTP
    aws transfer start-server --server-id SERVER_ID
  `,
  terraform: code`
    resource "aws_transfer_server" "this" {
      protocols = ["SFTP"]
    }
  `,
  cost: 'Each protocol costs 30 cents an hour, so that it saves money. Devices that know nothing but FTP need a gateway beside them.',
  byHand: {
    run: 'aws transfer describe-server --server-id SERVER_ID --query Server.Protocols',
    look: 'No `FTP`.',
  },
  links: ['https://docs.aws.amazon.com/transfer/latest/userguide/create-server-ftp.html'],
});
