import type { ItemText } from '../item.ts';

export const OWN = [
  {
    id: 'own.owner',
    section: 'own',
    title: 'One named person is in charge of security',
    question: 'Who is in charge of the security of this account, and do they know it?',
    why: 'Warnings that reach nobody in particular are answered by nobody. AWS itself writes to the security contact when it sees abuse.',
    known: ['api', 'attested'],
  },
  {
    id: 'own.shared-model',
    section: 'own',
    title: 'Your own duties are known for every service in use',
    question:
      'For each AWS service that you use, do you know which security work is yours rather than that of AWS?',
    why: 'Work that each side believes to be the other’s is left undone: an unpatched guest, a backup that was never set up.',
    known: ['api'],
  },
  {
    id: 'own.defaults',
    section: 'own',
    title: 'Default settings were reviewed, not taken on trust',
    question:
      'Have the defaults of networks, disks, instances and sharing been replaced wherever they do not suit you?',
    why: 'Defaults are made so that things work at once. Some leave networks wide, disks unencrypted or sharing possible.',
    known: ['api', 'templates'],
  },
  {
    id: 'own.isolation',
    section: 'own',
    title: 'Workloads are kept apart by VPC, region or account',
    question: 'If one workload or team were broken into, would the others stay out of reach?',
    why: 'Where everything shares one account and one network, a single break-in reaches all of it.',
    known: ['api'],
  },
  {
    id: 'own.data-leaks',
    section: 'own',
    title: 'No stored data is open to the world by mistake',
    question: 'Is every bucket, snapshot, image, queue and database that the world can reach meant to be?',
    why: 'Most large leaks from AWS were no break-in: a bucket or a snapshot was shared with everybody, and somebody looked.',
    known: ['api', 'templates'],
  },
  {
    id: 'own.ec2-misconfig',
    section: 'own',
    title: 'EC2 is configured with care and its mistakes are found',
    question: 'Are EC2 instances, their networks and their images checked for unsafe settings?',
    why: 'An account gathers hundreds of small EC2 mistakes: open ports, old images, secrets in user data. An intruder needs one.',
    known: ['api', 'templates'],
  },
] as const satisfies readonly ItemText<'own'>[];
