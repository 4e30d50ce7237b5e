import type { ItemText } from '../item.ts';

export const ENCRYPT = [
  {
    id: 'encrypt.key-management',
    section: 'encrypt',
    title: 'Keys are safe, scale, stay within reach and meet the rules',
    question:
      'Are encryption keys guarded, rotated, available to the data that needs them, and within your rules?',
    why: 'Encryption is as good as the care of its keys: an open key protects nothing, a deleted one loses the data for ever.',
    known: ['api'],
  },
  {
    id: 'encrypt.classification',
    section: 'encrypt',
    title: 'Personal and confidential data is known and encrypted first',
    question: 'Do you know where personal and confidential data lies, and is that data encrypted?',
    why: 'Nobody can protect first what nobody has found. This is the data whose loss costs customers, fines and plans.',
    known: ['api', 'attested'],
  },
  {
    id: 'encrypt.s3',
    section: 'encrypt',
    title: 'S3 buckets are encrypted as their data demands',
    question: 'Are all buckets encrypted, with a key of your own where the data calls for it?',
    why: 'With a key of your own, reading an object takes the right to use the key too: one wrong bucket policy is not enough.',
    known: ['api', 'templates'],
  },
  {
    id: 'encrypt.rds',
    section: 'encrypt',
    title: 'RDS and Aurora are encrypted, with their snapshots',
    question: 'Are all databases, their snapshots and their backups encrypted?',
    why: 'A snapshot is a whole database in one piece that can be copied and shared. Unencrypted, it is readable to who gets it.',
    known: ['api', 'templates'],
  },
  {
    id: 'encrypt.ebs',
    section: 'encrypt',
    title: 'EBS volumes, snapshots and images are encrypted',
    question: 'Are all disks and their snapshots encrypted, and new ones by default?',
    why: 'Disks outlive their instances as snapshots and images, and take along files and keys that nobody remembers.',
    known: ['api', 'templates'],
  },
  {
    id: 'encrypt.elsewhere',
    section: 'encrypt',
    title: 'Encryption is on wherever a service offers it',
    question:
      'Is encryption on in every other service that stores data: tables, queues, caches, logs, backups?',
    why: 'Data wanders: into queues, logs, caches and backups. It is only as safe as the one copy that is not encrypted.',
    known: ['api', 'templates'],
  },
  {
    id: 'encrypt.kms',
    section: 'encrypt',
    title: 'KMS manages keys; their use is permitted, logged and costed',
    question:
      'Are keys held in KMS, with separate administrators and users, a log of their use, and a known cost?',
    why: 'Who both manages and uses a key can read everything and hide it. The log tells what was read after a break-in.',
    known: ['api', 'logs'],
  },
  {
    id: 'encrypt.custody',
    section: 'encrypt',
    title: 'Keys that AWS must not control are held outside AWS',
    question: 'Is it settled which data may have its keys at AWS, and are the other keys held elsewhere?',
    why: 'Some laws and contracts forbid that the provider can use the key. Then encryption by AWS alone breaks them.',
    known: ['api', 'attested'],
  },
] as const satisfies readonly ItemText<'encrypt'>[];
