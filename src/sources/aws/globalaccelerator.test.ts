import { expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';

const accelerator = (id: string, Enabled: boolean) => ({
  AcceleratorArn: `arn:aws:globalaccelerator::111122223333:accelerator/${id}`,
  Name: id,
  Enabled,
});

it('accelerators are listed to the last page, where they have their one endpoint', async () => {
  const { facts, calls } = await readFacts('globalaccelerator:accelerator', ['Enabled'], {
    ListAccelerators: ({ input }) =>
      input['NextToken'] === undefined
        ? { Accelerators: [accelerator('on', true)], NextToken: 'more' }
        : { Accelerators: [accelerator('off', false)] },
  });
  expect(facts).toEqual({ on: { Enabled: true }, off: { Enabled: false } });
  expect(calls.map(({ region }) => region)).toEqual(['us-west-2', 'us-west-2']);
});
