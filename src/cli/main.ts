#!/usr/bin/env node
import { ending, EXIT } from './errors.ts';
import { VERSION } from './version.ts';

const OLDEST = [22, 18] as const;

/** An installed seaworthy on an older Node says so in one line, rather than failing on a syntax it does not know. */
function nodeTooOld(): boolean {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
}

async function main(args: readonly string[]): Promise<number> {
  if (nodeTooOld()) {
    process.stderr.write(
      `seaworthy needs Node ${OLDEST.join('.')} or newer; this is ${process.versions.node}\n`,
    );
    return EXIT.usage;
  }
  // Answered before anything is loaded: scripts ask for it often.
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
    process.stdout.write(`${VERSION}\n`);
    return EXIT.ok;
  }
  const { run } = await import('./program.ts');
  return run(args);
}

/** A reader that went away (`seaworthy … | head`) is no error of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.ok);
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const end = ending(error);
  if (end === undefined) {
    process.stderr.write(`seaworthy: an unexpected error; please report it with these lines\n`);
    const { redactText } = await import('../secrets/redact.ts');
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`${redactText(text)}\n`);
    process.exitCode = 70;
  } else {
    process.stderr.write(`seaworthy: ${end.message}\n`);
    process.exitCode = end.exit;
  }
}
