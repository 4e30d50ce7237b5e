import type { ItemText } from '../item.ts';

export const HTTPS = [
  {
    id: 'https.cloudfront',
    section: 'https',
    title: 'CloudFront serves HTTPS with sound certificates and policies',
    question:
      'Does every CloudFront distribution speak only modern HTTPS, to its viewers and to its origins?',
    why: 'On plain HTTP anyone on the way reads and changes pages, takes sessions, and visitors see a warning.',
    known: ['api', 'templates'],
  },
  {
    id: 'https.certificates',
    section: 'https',
    title: 'Certificates come from ACM, are valid and renew themselves',
    question: 'Are all certificates issued by ACM or watched just as well, with time left and strong keys?',
    why: 'A certificate that runs out takes the site down. A weak one can be imitated.',
    known: ['api'],
  },
  {
    id: 'https.endpoints',
    section: 'https',
    title: 'Every other front door accepts HTTPS only',
    question:
      'Do load balancers, APIs, buckets and all other public endpoints refuse plain HTTP and old TLS?',
    why: 'One door that still takes plain HTTP gives away the sessions that all others protect.',
    known: ['api', 'templates'],
  },
  {
    id: 'https.databases',
    section: 'https',
    title: 'Databases accept only secure connections',
    question: 'Do all databases, caches and streams refuse connections without TLS?',
    why: 'A database that allows plain connections sends its passwords and rows readable to whoever sits in the network.',
    known: ['api', 'templates'],
  },
] as const satisfies readonly ItemText<'https'>[];
