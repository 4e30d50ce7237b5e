import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does no certificate that is registered with the managed directory for secure LDAP end within the days of the setting, 90 unless it says otherwise?',
  attack:
    'The certificate ends on a Sunday. On Monday nobody can sign in to the time clock; to get going somebody switches it to plain LDAP, and from then on passwords cross the network in clear text.',
  console: [
    'Have a new certificate made by your certificate authority, for the domain controllers.',
    'Open Directory Service, the directory, *Networking & security*, *Client-side LDAPS*, *Actions*, *Register certificate*.',
    'When it is in use, deregister the old one.',
  ],
  cli: code`
    aws ds register-certificate --directory-id DIRECTORY_ID --certificate-data file://certificate.pem
    aws ds deregister-certificate --directory-id DIRECTORY_ID --certificate-id CERTIFICATE_ID
  `,
  terraform: code`
    # The provider has no resource for it: use the command line once a year.
  `,
  cost: 'It is free, but for what your certificate authority asks. Programs must trust the authority that signed the new one.',
  byHand: {
    run: "aws ds list-certificates --directory-id DIRECTORY_ID --query 'CertificatesInfo[].[CommonName,ExpiryDateTime]'",
    look: 'No end within three months.',
  },
  links: ['https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_ldap_client_side.html'],
});
