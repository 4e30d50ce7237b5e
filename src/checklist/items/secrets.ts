import type { ItemText } from '../item.ts';

export const SECRETS = [
  {
    id: 'secrets.root-password',
    section: 'secrets',
    title: 'The root password is strong, kept in a manager, never shared',
    question:
      'Is the root password long and random, held in a password manager, on no paper, and given to nobody?',
    why: 'Who has this password and its second factor owns the account. No API tells how well it is kept.',
    known: ['attested'],
  },
  {
    id: 'secrets.console-or-keys',
    section: 'secrets',
    title: 'Each user has a password or keys by need, not both by habit',
    question: 'Does every user have only the kind of access, console or programs, that they work with?',
    why: 'Each credential is one more thing that can be stolen. The one that is never used is the one that nobody watches.',
    known: ['api'],
  },
  {
    id: 'secrets.admin-group',
    section: 'secrets',
    title: 'An administrators group exists, with individuals in it',
    question: 'Is there a group for administrators, and are its members individual people?',
    why: 'With no such group, administrator rights spread over users one at a time until nobody can count them.',
    known: ['api'],
  },
  {
    id: 'secrets.individual-keys',
    section: 'secrets',
    title: 'Keys belong to single users, with at most one active each',
    question:
      'Is every access key used by one person or program alone, and is there only one active for each?',
    why: 'A key that several share cannot be revoked without breaking something, so it is not revoked.',
    known: ['api'],
  },
  {
    id: 'secrets.rotation',
    section: 'secrets',
    title: 'Keys and passwords are changed regularly',
    question: 'Are access keys, passwords and stored secrets replaced on a schedule?',
    why: 'A secret leaks unnoticed, in a log, on a laptop, in a backup. Rotation ends its use.',
    known: ['api'],
  },
  {
    id: 'secrets.pem',
    section: 'secrets',
    title: 'PEM files for SSH are protected by a passphrase',
    question: 'Does every private key for SSH have a passphrase?',
    why: 'A bare private key opens its instances to whoever copies one file.',
    known: ['repositories'],
  },
  {
    id: 'secrets.repositories',
    section: 'secrets',
    title: 'No keys in code, its history or deployed settings',
    question: 'Are code repositories, with their whole history, free of access keys and other secrets?',
    why: 'Programs search public code for keys day and night and use them within minutes. History keeps what a later commit deleted.',
    known: ['api', 'repositories'],
  },
  {
    id: 'secrets.sts',
    section: 'secrets',
    title: 'Programs use temporary credentials from STS',
    question: 'Do programs sign in with credentials that expire by themselves?',
    why: 'A stolen temporary credential dies within hours. A stolen key works until somebody notices.',
    known: ['api', 'logs'],
  },
  {
    id: 'secrets.role-delegation',
    section: 'secrets',
    title: 'Compute gets its access from IAM roles',
    question:
      'Do instances, functions and containers take their access from a role rather than from a stored key?',
    why: 'A role leaves no key to copy out of a file, an image or an environment variable.',
    known: ['api', 'templates'],
  },
] as const satisfies readonly ItemText<'secrets'>[];
