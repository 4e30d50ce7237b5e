import { expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';

const SSH = { fromPort: 22, toPort: 22, protocol: 'tcp', accessType: 'Public' };

async function portsOf(networking: object | undefined): Promise<unknown> {
  const { facts } = await readFacts('lightsail:instance', ['Ports'], {
    GetInstances: () => ({
      instances: [{ name: 'blog', ...(networking === undefined ? {} : { networking }) }],
    }),
  });
  return facts['blog']?.['Ports'];
}

it('ports of an instance have the addresses of both families', async () => {
  expect(
    await portsOf({ ports: [{ ...SSH, cidrs: ['192.0.2.0/24'], ipv6Cidrs: ['2001:db8::/32'] }] }),
  ).toEqual([{ Protocol: 'tcp', FromPort: 22, ToPort: 22, Cidrs: ['192.0.2.0/24', '2001:db8::/32'] }]);
});

it('ports that only Lightsail’s console reaches let nobody else in', async () => {
  expect(await portsOf({ ports: [{ ...SSH, cidrListAliases: ['lightsail-connect'] }] })).toEqual([
    { Protocol: 'tcp', FromPort: 22, ToPort: 22, Cidrs: [] },
  ]);
});

it.each([[undefined], [{}], [{ ports: [SSH] }]])(
  'ports of which is not told whom they let in are unknown %#',
  async (networking) => {
    expect(await portsOf(networking)).toMatchObject({ unknown: { kind: 'unparsable' } });
  },
);

it('snapshots are taken where the add-on says that they are', async () => {
  const { facts } = await readFacts('lightsail:instance', ['autoSnapshot'], {
    GetInstances: () => ({
      instances: [
        { name: 'on', addOns: [{ name: 'AutoSnapshot', status: 'Enabled' }] },
        { name: 'off', addOns: [{ name: 'AutoSnapshot', status: 'Disabled' }] },
        { name: 'never' },
      ],
    }),
  });
  expect(facts).toMatchObject({
    on: { autoSnapshot: true },
    off: { autoSnapshot: false },
    never: { autoSnapshot: false },
  });
});
