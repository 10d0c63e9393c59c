import { parseArgs } from 'node:util';
import { ContentError } from '../content-error.ts';
import { CommandError } from './command-error.ts';
import { compileFolder } from './compile-folder.ts';
import { newFolder } from './new-folder.ts';

/* The commands of this package: npx @quick-scan/content … */
const HELP = `Makes a scan of your own from Markdown, for <quick-scan src="my-scan.json">.

  npx @quick-scan/content new my-scan
      makes the folder my-scan, with a small example to change

  npx @quick-scan/content compile my-scan
      makes my-scan.json of the folder my-scan; or another file, with --out file.json
`;

const OPTIONS = { out: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

/** Returns what there is to tell when it is done. */
function run(args: string[]): string {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const [command, folder, ...more] = positionals;
  if (values.help || command === undefined) return HELP;
  if (command !== 'new' && command !== 'compile') {
    throw new CommandError(`There is no command "${command}"; expected "new" or "compile".\n\n${HELP}`);
  }
  if (folder === undefined || more.length > 0) {
    throw new CommandError(
      `Expected one folder after "${command}"; put its name between quotes if it has a space in it.`,
    );
  }
  if (command === 'compile') return compileFolder(folder, values.out);
  if (values.out !== undefined) throw new CommandError('The command "new" has no option --out.');
  return newFolder(folder);
}

try {
  console.log(run(process.argv.slice(2)).trimEnd());
} catch (error) {
  if (!isExpected(error)) throw error;
  console.error(error.message.trimEnd());
  process.exitCode = 1;
}

function isExpected(error: unknown): error is Error {
  if (error instanceof ContentError || error instanceof CommandError) return true;
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
