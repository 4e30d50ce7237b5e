import type { Reached, Subject } from '../model/control.ts';
import type { GlueEncryption } from '../model/kinds/glue.ts';
import type { Judgement } from '../model/verdict.ts';
import { fail, pass } from '../model/verdict.ts';

/** What a security configuration of Glue says of one place where data comes to lie. */
interface Setting {
  /** As in "encryption of …". */
  readonly what: string;
  /** `SSE-KMS`. */
  readonly mode: string;
}

/** The places that a security configuration is about. */
export type GluePlace = 's3' | 'logs' | 'bookmarks';

function settingOf(encryption: GlueEncryption, place: GluePlace): Setting {
  const { S3Encryptions, CloudWatchEncryption, JobBookmarksEncryption } = encryption;
  if (place === 'logs') return { what: 'logs', mode: CloudWatchEncryption.CloudWatchEncryptionMode };
  if (place === 'bookmarks')
    return { what: 'job bookmarks', mode: JobBookmarksEncryption.JobBookmarksEncryptionMode };
  const off = S3Encryptions.find(({ S3EncryptionMode }) => S3EncryptionMode === 'DISABLED');
  return { what: 'data in S3', mode: (off ?? S3Encryptions[0])?.S3EncryptionMode ?? 'DISABLED' };
}

/** The verdict on the encryption that a security configuration turns on in these places: it must be on in all. */
export function judgeGlueEncryption(
  name: string,
  encryption: GlueEncryption,
  places: readonly GluePlace[],
): Judgement {
  const settings = places.map((place) => settingOf(encryption, place));
  const off = settings.filter(({ mode }) => mode === 'DISABLED').map(({ what }) => what);
  if (off.length > 0)
    return fail(
      `The security configuration ${name} leaves the encryption of ${off.join(', ')} DISABLED; expected: on.`,
    );
  const told = settings.map(({ what, mode }) => `${what} (${mode})`).join(', ');
  return pass(`The security configuration ${name} encrypts ${told}.`);
}

/** The same of what uses a configuration: a job, an endpoint. */
export function judgeByConfiguration(
  user: string,
  [reached]: readonly Reached<Subject<'glue:security-configuration', 'EncryptionConfiguration'>>[],
  places: readonly GluePlace[],
): Judgement {
  if (reached === undefined)
    return fail(`The ${user} has no security configuration; expected: one that turns encryption on.`);
  if (!reached.found)
    return fail(
      `The ${user} names the security configuration ${reached.ref}, which does not exist; expected: one that turns encryption on.`,
    );
  return judgeGlueEncryption(reached.to.id, reached.to.facts.EncryptionConfiguration, places);
}
