import { describe, expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';
import { ACCOUNT, refuse } from './fixtures/scan-answers.ts';

const ARN = `arn:aws:iam::${ACCOUNT}`;

describe('virtual MFA devices', () => {
  const device = (name: string, user?: string) => ({
    SerialNumber: `${ARN}:mfa/${name}`,
    ...(user === undefined ? {} : { User: { Arn: `${ARN}:${user}` } }),
  });

  it('tell whose they are, root’s too, on all pages', async () => {
    const { facts, calls } = await readFacts('iam:virtual-mfa-device', ['user'], {
      ListVirtualMFADevices: ({ input }) =>
        input['Marker'] === undefined
          ? { VirtualMFADevices: [device('phone', 'root')], IsTruncated: true, Marker: 'next' }
          : { VirtualMFADevices: [device('ann', 'user/ann')], IsTruncated: false },
    });
    expect(facts).toEqual({
      [`${ARN}:mfa/phone`]: { user: `${ARN}:root` },
      [`${ARN}:mfa/ann`]: { user: `${ARN}:user/ann` },
    });
    expect(calls.map(({ input }) => input['AssignmentStatus'])).toEqual(['Assigned', 'Assigned']);
  });

  it('are not believed where one of them is nobody’s, though only those of somebody were asked for', async () => {
    const { listings } = await readFacts('iam:virtual-mfa-device', ['user'], {
      ListVirtualMFADevices: () => ({ VirtualMFADevices: [device('lost')], IsTruncated: false }),
    });
    expect(listings).toMatchObject({ global: { kind: 'unparsable' } });
  });
});

describe('central root access', () => {
  const read = (answer: () => object) =>
    readFacts('aws:account', ['centralRootAccess'], { ListOrganizationsFeatures: answer });

  it('tells the features that are on', async () => {
    const { facts } = await read(() => ({
      OrganizationId: 'o-abcdefghij',
      EnabledFeatures: ['RootCredentialsManagement'],
    }));
    expect(facts[ACCOUNT]).toEqual({ centralRootAccess: ['RootCredentialsManagement'] });
  });

  it.each([
    'AccountNotManagementOrDelegatedAdministrator',
    'OrganizationNotFound',
    'ServiceAccessNotEnabled',
  ])('has nothing to tell where AWS says %s', async (code) => {
    const { facts } = await read(() => ({ refused: { code, message: 'No.', status: 400 } }));
    expect(facts[ACCOUNT]).toEqual({ centralRootAccess: null });
  });

  it('is unknown where it may not be asked', async () => {
    const { facts } = await read(() => refuse('iam:ListOrganizationsFeatures'));
    expect(facts[ACCOUNT]).toMatchObject({ centralRootAccess: { unknown: { kind: 'denied' } } });
  });
});

it('reads when a server certificate ends, and trusts no listing that does not say', async () => {
  const certificate = { ServerCertificateName: 'shop', Arn: `${ARN}:server-certificate/shop` };
  const read = (more: object) =>
    readFacts('iam:server-certificate', ['notAfter'], {
      ListServerCertificates: () => ({ ServerCertificateMetadataList: [{ ...certificate, ...more }] }),
    });
  const { facts } = await read({ Expiration: new Date('2027-01-02T00:00:00Z') });
  expect(facts).toEqual({ shop: { notAfter: '2027-01-02T00:00:00.000Z' } });
  expect((await read({})).listings).toMatchObject({ global: { kind: 'unparsable' } });
});
