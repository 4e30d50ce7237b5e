import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'transfer-server-no-ftp',
  title: 'Transfer Family servers do not speak plain FTP',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'By FTP, passwords and files go over the network in the open.',
  fix: 'Take FTP out of the protocols of the server, and offer SFTP or FTPS instead.',
  items: ['https.endpoints'],
  aka: { prowler: ['transfer_server_in_transit_encryption_enabled'], securityHub: ['Transfer.2'] },
  kind: 'transfer:server',
  facts: ['Protocols'],
  judge({ facts: { Protocols } }) {
    const all = Protocols.join(', ');
    return Protocols.includes('FTP')
      ? fail(`The protocols are ${all}; expected: no FTP.`)
      : pass(`The protocols are ${all}.`);
  },
});
