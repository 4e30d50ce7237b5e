import type { DbCertificate } from '../model/kinds/rds.ts';
import type { Judgement } from '../model/verdict.ts';
import { fail, pass } from '../model/verdict.ts';

const DAY = 86_400_000;

/** Whether a database's certificate is valid for long enough. */
export function judgeDatabaseCertificate(
  { CACertificateIdentifier: authority, validTill }: DbCertificate,
  days: number,
  now: number,
): Judgement {
  const left = Math.floor((Date.parse(validTill) - now) / DAY);
  const date = validTill.slice(0, 10);
  const which = `The certificate by ${authority}`;
  const expected = `expected: valid for ${days} days or more`;
  if (left < 0) return fail(`${which} expired on ${date}; ${expected}.`);
  if (left < days) return fail(`${which} expires in ${left} days, on ${date}; ${expected}.`);
  return pass(`${which} is valid for ${left} more days, until ${date}.`);
}
