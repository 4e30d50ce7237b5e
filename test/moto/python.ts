import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of our Python programs. */
export const TOOLS = fileURLToPath(new URL('tools', import.meta.url));

/**
 * The Python that has moto: `SEAWORTHY_PYTHON`, else the one of `.venv` at the root of the repository.
 * Throws an Error that says what to do when there is none.
 */
export function pythonWithMoto(env: NodeJS.ProcessEnv = process.env): string {
  const named = env['SEAWORTHY_PYTHON'];
  const python =
    named ??
    join(ROOT, '.venv', ...(process.platform === 'win32' ? ['Scripts', 'python.exe'] : ['bin', 'python']));
  if (named !== undefined || existsSync(python)) return python;
  throw new Error(
    'These tests need Python 3.10 or newer with moto, and there is no .venv at the root of the repository. Make it:\n' +
      '  python3 -m venv .venv && .venv/bin/pip install -r test/moto/requirements.txt\n' +
      'or name a Python that has those packages in SEAWORTHY_PYTHON.',
  );
}

/** The environment of a Python program: nothing of the user's AWS configuration may reach it. */
export function cleanEnvironment(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const own = Object.entries(env).filter(([name]) => !name.startsWith('AWS_') && !name.startsWith('MOTO_'));
  return {
    ...Object.fromEntries(own),
    AWS_CONFIG_FILE: process.platform === 'win32' ? 'NUL' : '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: process.platform === 'win32' ? 'NUL' : '/dev/null',
    AWS_EC2_METADATA_DISABLED: 'true',
    PYTHONDONTWRITEBYTECODE: '1',
  };
}
