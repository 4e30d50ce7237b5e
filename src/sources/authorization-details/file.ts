import { readFile } from 'node:fs/promises';
import { AuthorizationDetailsError, COMMAND } from './format.ts';
import type { Place } from './members.ts';
import { objects, placeOf } from './members.ts';

export const LISTS = ['UserDetailList', 'GroupDetailList', 'RoleDetailList', 'Policies'] as const;
export type List = (typeof LISTS)[number];

/** One file: what `aws iam get-account-authorization-details` printed, or one page of it. */
export interface DetailsFile {
  /** The details of each list; undefined: the file has no such list, because it was not asked for. */
  readonly lists: Readonly<Record<List, readonly Place[] | undefined>>;
  /** More was to come after it. */
  readonly isCut: boolean;
}

export async function readDetailsFile(file: string): Promise<DetailsFile> {
  const top = placeOf(parse(decode(await bytesOf(file), file), file), file, 'the file');
  const place = { ...top, path: '' };
  const lists = {
    UserDetailList: objects(place, 'UserDetailList'),
    GroupDetailList: objects(place, 'GroupDetailList'),
    RoleDetailList: objects(place, 'RoleDetailList'),
    Policies: objects(place, 'Policies'),
  };
  if (LISTS.every((list) => lists[list] === undefined))
    throw new AuthorizationDetailsError(
      `${file} has none of ${LISTS.join(', ')}: give what ${COMMAND} prints`,
    );
  const { IsTruncated, Marker, NextToken } = place.object;
  // The API's own answer says IsTruncated and Marker; what `--max-items` cut, the CLI ends with NextToken.
  return { lists, isCut: IsTruncated === true || typeof (NextToken ?? Marker) === 'string' };
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new AuthorizationDetailsError(`${file} does not exist`);
    if (code === 'EISDIR') throw new AuthorizationDetailsError(`${file} is a folder: name the files in it`);
    throw error;
  }
}

/** UTF-8; or UTF-16, which PowerShell writes when it redirects what a program prints. The mark at the start goes. */
function decode(bytes: Uint8Array, file: string): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new AuthorizationDetailsError(`${file} is not text: give what ${COMMAND} prints, as JSON`);
  }
}

function parse(json: string, file: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new AuthorizationDetailsError(
      `${file} is not JSON, or not all of it: give what ${COMMAND} --output json prints`,
    );
  }
}
