import { describe, expect, it } from 'vitest';
import { CONTROLS } from '../controls/registry.ts';
import type { KnownFrom } from './item.ts';
import { isItemId, ITEMS, itemsOf } from './items.ts';
import { SECTIONS } from './sections.ts';

/** The written checklist: A from the APIs, T attested, L from logs, R from repositories, I from templates. */
const WRITTEN = [
  'own.owner AT',
  'own.shared-model A',
  'own.defaults AI',
  'own.isolation A',
  'own.data-leaks AI',
  'own.ec2-misconfig AI',
  'iam.root-keys A',
  'iam.root-mfa A',
  'iam.root-use AL',
  'iam.users-and-groups A',
  'iam.password-policy AI',
  'iam.mfa A',
  'iam.unused AL',
  'iam.least-privilege ALI',
  'iam.bring-down A',
  'iam.managed-policies AI',
  'iam.group-permissions AI',
  'iam.instance-mixing A',
  'iam.admins A',
  'iam.tiers A',
  'secrets.root-password T',
  'secrets.console-or-keys A',
  'secrets.admin-group A',
  'secrets.individual-keys A',
  'secrets.rotation A',
  'secrets.pem R',
  'secrets.repositories AR',
  'secrets.sts AL',
  'secrets.role-delegation AI',
  'encrypt.key-management A',
  'encrypt.classification AT',
  'encrypt.s3 AI',
  'encrypt.rds AI',
  'encrypt.ebs AI',
  'encrypt.elsewhere AI',
  'encrypt.kms AL',
  'encrypt.custody AT',
  'https.cloudfront AI',
  'https.certificates A',
  'https.endpoints AI',
  'https.databases AI',
  'monitor.cloudtrail AI',
  'monitor.cloudtrail-use L',
  'monitor.flow-logs AI',
  'monitor.flow-logs-use L',
  'monitor.s3-logs ALI',
  'monitor.billing A',
  'monitor.central A',
  'check.trusted-advisor A',
  'check.config AI',
  'check.scripts A',
  'check.inspector A',
  'check.guardduty A',
  'check.macie A',
  'check.shield A',
  'check.access-analyzer A',
  'check.systems-manager A',
  'check.firewall-manager A',
  'check.security-hub A',
  'check.partners AT',
  'check.well-architected AT',
  'check.compliance AT',
];

const LETTERS: Readonly<Record<KnownFrom, string>> = {
  api: 'A',
  attested: 'T',
  logs: 'L',
  repositories: 'R',
  templates: 'I',
};

describe('the checklist', () => {
  it('has the 62 items of the written one, in its order, each known from where it says', () => {
    expect(WRITTEN).toHaveLength(62);
    expect(ITEMS.map(({ id, known }) => `${id} ${known.map((from) => LETTERS[from]).join('')}`)).toEqual(
      WRITTEN,
    );
  });

  it('names every item once', () => {
    expect(new Set(ITEMS.map((item) => item.id)).size).toBe(ITEMS.length);
    expect(new Set(ITEMS.map((item) => item.title)).size).toBe(ITEMS.length);
  });

  it('puts every item into one of its sections, in their order', () => {
    expect(SECTIONS.map((section) => section.id)).toEqual([
      'own',
      'iam',
      'secrets',
      'encrypt',
      'https',
      'monitor',
      'check',
    ]);
    expect(SECTIONS.flatMap((section) => itemsOf(section.id))).toEqual(ITEMS);
  });

  it.each(ITEMS)('words $id so that it fits where it is shown', ({ title, question, why }) => {
    expect(title.length).toBeLessThanOrEqual(70);
    expect(title).toMatch(/^[A-Z].*[^.?]$/);
    expect(question).toMatch(/^[A-Z][^.?]*\?$/);
    expect(why).toMatch(/^[A-Z].*\.$/);
    expect(why.match(/\.(?= |$)/g)?.length).toBeLessThanOrEqual(2);
  });

  it.each(SECTIONS)('says in one sentence what $id is for', ({ purpose }) => {
    expect(purpose).toMatch(/^[A-Z][^.?]*\.$/);
  });
});

describe('isItemId', () => {
  it.each([
    ['own.owner', true],
    ['check.compliance', true],
    ['own.nothing', false],
    ['own', false],
    ['', false],
    ['constructor', false],
  ])('%j: %s', (text, is) => {
    expect(isItemId(text)).toBe(is);
  });
});

describe('controls', () => {
  it.each(CONTROLS.map(({ id, items }) => ({ id, items })))('$id answers items that exist', ({ items }) => {
    expect(items.filter((item) => !isItemId(item))).toEqual([]);
    expect(items).not.toEqual([]);
  });
});
