import { describe, expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';
import type { Answers } from './fixtures/scan-answers.ts';
import { ACCOUNT, refuse, scanAnswers } from './fixtures/scan-answers.ts';

const CertificateArn = `arn:aws:acm:eu-west-1:${ACCOUNT}:certificate/c1`;
const BARE = { CertificateArn, DomainName: 'example.org' };
const WHOLE = {
  ...BARE,
  Status: 'ISSUED',
  Type: 'AMAZON_ISSUED',
  InUse: true,
  NotAfter: new Date('2027-06-01'),
};
const DESCRIBED = {
  ...BARE,
  Status: 'ISSUED',
  Type: 'IMPORTED',
  InUseBy: [],
  NotAfter: new Date('2026-11-05'),
};

const scan = (answers: Answers) => scanAnswers(['acm-certificate-expiry'], answers);
const listing = (...CertificateSummaryList: object[]) => ({
  ListCertificates: () => ({ CertificateSummaryList }),
});

describe('certificates', () => {
  it('are judged by the listing alone', async () => {
    const { verdicts, calls } = await scan(listing(WHOLE));
    expect({ verdicts, calls }).toEqual({ verdicts: ['c1: pass'], calls: ['ListCertificates'] });
  });

  it('of every key type and origin are asked for', async () => {
    let asked: object = {};
    await scan({ ListCertificates: ({ input }) => ((asked = input), { CertificateSummaryList: [] }) });
    expect(asked).toMatchObject({
      Includes: { keyTypes: expect.arrayContaining(['RSA_1024', 'RSA_4096', 'EC_prime256v1']) as string[] },
      CertificateKeyPairOrigins: expect.arrayContaining(['ACME']) as string[],
    });
  });

  it('that wait for validation have no end yet', async () => {
    const pending = { ...BARE, Status: 'PENDING_VALIDATION', Type: 'AMAZON_ISSUED', InUse: false };
    const { verdicts, calls } = await scan(listing(pending));
    expect({ verdicts, calls }).toEqual({ verdicts: ['c1: not-applicable'], calls: ['ListCertificates'] });
  });

  it('are described where the listing says little', async () => {
    const answers = { ...listing(BARE), DescribeCertificate: () => ({ Certificate: DESCRIBED }) };
    const { verdicts, calls } = await scan(answers);
    expect({ verdicts, calls }).toEqual({
      verdicts: ['c1: fail'],
      calls: ['ListCertificates', 'DescribeCertificate'],
    });
  });

  it('are unknown one by one where that is refused', async () => {
    const other = { ...WHOLE, CertificateArn: CertificateArn.replace('c1', 'c2') };
    const answers = { ...listing(BARE, other), DescribeCertificate: () => refuse('acm:DescribeCertificate') };
    expect((await scan(answers)).verdicts).toEqual(['c1: unknown', 'c2: pass']);
  });
});

describe('what only a description tells', () => {
  const told = async (Certificate: object) =>
    (
      await readFacts('acm:certificate', ['validationMethods', 'transparencyLogging'], {
        ...listing(WHOLE),
        DescribeCertificate: () => ({ Certificate: { ...WHOLE, ...Certificate } }),
      })
    ).facts['c1'];

  it.each([
    [
      'by DNS, and logged',
      { DomainValidationOptions: [{ ValidationMethod: 'DNS' }, { ValidationMethod: 'DNS' }] },
      ['DNS'],
      true,
    ],
    [
      'kept out of the logs',
      { Options: { CertificateTransparencyLoggingPreference: 'DISABLED' } },
      [],
      false,
    ],
    ['imported', { Type: 'IMPORTED' }, [], null],
  ])('%s', async (_, certificate, validationMethods, transparencyLogging) => {
    expect(await told(certificate)).toEqual({ validationMethods, transparencyLogging });
  });
});

it('spells the algorithm of a key one way', async () => {
  const { facts } = await readFacts(
    'acm:certificate',
    ['keyAlgorithm'],
    listing({ ...WHOLE, KeyAlgorithm: 'RSA-2048' }),
  );
  expect(facts['c1']).toEqual({ keyAlgorithm: 'RSA_2048' });
});
