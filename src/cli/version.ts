/** Put in by the build; a run from source says so. */
declare const SEAWORTHY_VERSION: string | undefined;

export const VERSION = typeof SEAWORTHY_VERSION === 'string' ? SEAWORTHY_VERSION : '0.0.0-source';
export const TOOL = { name: 'seaworthy', version: VERSION } as const;
