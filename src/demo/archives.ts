import type { StubCall } from '../sources/stub/protocol.ts';
import { nextTokenPage } from '../sources/stub/paginate.ts';
import { ACCOUNT, AGENCY, hexId } from './company.ts';
import type { Responders } from './responder.ts';
import { listing, ok, refuse, text } from './responder.ts';

const VAULTS = [
  { name: 'books-until-2016', region: 'eu-west-1', principal: null },
  { name: 'photo-shoots', region: 'eu-west-1', principal: { AWS: `arn:aws:iam::${AGENCY}:root` } },
  // Opened for a move to another archive.
  { name: 'mail-2012', region: 'us-east-1', principal: '*' },
] as const;

const TASKS = [
  { name: 'warehouse-nightly', region: 'eu-west-1', group: '/aws/datasync', level: 'TRANSFER' },
  { name: 'warehouse-photos', region: 'eu-west-1', group: '/aws/datasync', level: 'OFF' },
  { name: 'erp-export', region: 'eu-central-1', group: null, level: 'BASIC' },
] as const;

const SHARES = [
  { name: 'office', region: 'eu-west-1', type: 'SMB', kms: true, guests: false },
  { name: 'print-shop', region: 'eu-west-1', type: 'SMB', kms: false, guests: true },
  { name: 'scans', region: 'ap-southeast-2', type: 'NFS', kms: false, clients: ['0.0.0.0/0'] },
  { name: 'labels', region: 'ap-southeast-2', type: 'NFS', kms: true, clients: ['10.40.0.0/16'] },
] as const;

const here = <T extends { readonly region: string }>(list: readonly T[], call: StubCall): readonly T[] =>
  list.filter(({ region }) => region === call.region);

/** What was put away, and what carries data from the warehouse and the office. */
export function archives(): Responders {
  return {
    'glacier:ListVaults': (call) =>
      nextTokenPage(call, here(VAULTS, call).map(vault), 50, {
        items: 'VaultList',
        size: 'limit',
        token: 'marker',
        next: 'Marker',
      }),
    'glacier:GetVaultAccessPolicy': (call) => {
      const it = here(VAULTS, call).find(({ name }) => name === text(call, 'vaultName'));
      if (it === undefined || it.principal === null)
        return refuse('ResourceNotFoundException', 'No vault access policy set.', 404);
      return ok({ policy: { Policy: JSON.stringify(vaultPolicy(it)) } });
    },
    'datasync:ListTasks': listing('Tasks', (call) =>
      here(TASKS, call).map((it) => ({ TaskArn: taskArn(it), Name: it.name, Status: 'AVAILABLE' })),
    ),
    'datasync:DescribeTask': (call) => {
      const it = TASKS.find((task) => taskArn(task) === text(call, 'TaskArn'));
      return it === undefined ? refuse('InvalidRequestException', 'Unknown task.') : ok(task(it));
    },
    'storage-gateway:ListFileShares': (call) =>
      nextTokenPage(call, here(SHARES, call).map(shareSummary), 100, {
        items: 'FileShareInfoList',
        size: 'Limit',
        token: 'Marker',
        next: 'NextMarker',
      }),
    'storage-gateway:DescribeNFSFileShares': (call) => ok({ NFSFileShareInfoList: asked(call).map(share) }),
    'storage-gateway:DescribeSMBFileShares': (call) => ok({ SMBFileShareInfoList: asked(call).map(share) }),
  };
}

function vault({ name, region }: (typeof VAULTS)[number]) {
  return { VaultName: name, VaultARN: vaultArn(region, name), NumberOfArchives: 12 };
}

function vaultArn(region: string, name: string): string {
  return `arn:aws:glacier:${region}:${ACCOUNT}:vaults/${name}`;
}

function vaultPolicy({ name, region, principal }: (typeof VAULTS)[number]) {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: principal,
        Action: ['glacier:InitiateJob', 'glacier:GetJobOutput'],
        Resource: vaultArn(region, name),
      },
    ],
  };
}

function taskArn({ name, region }: (typeof TASKS)[number]): string {
  return `arn:aws:datasync:${region}:${ACCOUNT}:task/${hexId('task', name)}`;
}

function task(it: (typeof TASKS)[number]) {
  return {
    TaskArn: taskArn(it),
    Name: it.name,
    Status: 'AVAILABLE',
    TaskMode: 'BASIC',
    Options: { LogLevel: it.level },
    ...(it.group === null
      ? {}
      : { CloudWatchLogGroupArn: `arn:aws:logs:${it.region}:${ACCOUNT}:log-group:${it.group}:*` }),
  };
}

type Share = (typeof SHARES)[number];

const shareId = ({ name }: Share): string => hexId('share', name, 8).toUpperCase();
const shareArn = (it: Share): string => `arn:aws:storagegateway:${it.region}:${ACCOUNT}:share/${shareId(it)}`;

function shareSummary(it: Share) {
  return {
    FileShareId: shareId(it),
    FileShareARN: shareArn(it),
    FileShareType: it.type,
    FileShareStatus: 'AVAILABLE',
  };
}

function asked(call: StubCall): readonly Share[] {
  const arns = call.input['FileShareARNList'];
  return SHARES.filter((it) => Array.isArray(arns) && arns.includes(shareArn(it)));
}

function share(it: Share) {
  const access =
    it.type === 'NFS'
      ? { ClientList: it.clients }
      : { Authentication: it.guests ? 'GuestAccess' : 'ActiveDirectory' };
  return { ...shareSummary(it), KMSEncrypted: it.kms, ...access };
}
