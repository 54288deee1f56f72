/** `unreject [FILE] [--json]`: what a refusal means. Bundled with the catalogue by build-cli.ts; it asks nothing of any network. */
import { readFileSync } from 'node:fs';
import { checked, parts, site, version } from 'virtual:carried-catalogue';
import { decodeText } from '../answers/decodeText.ts';
import { readPiped } from './answering/readPiped.ts';
import { runUnreject } from './answering/runUnreject.ts';

const { out, error, code } = runUnreject({
  args: process.argv.slice(2),
  read: (file) => {
    if (file !== undefined) return decodeText(readFileSync(file));
    return process.stdin.isTTY ? undefined : decodeText(readPiped());
  },
  colour: process.stdout.isTTY && !process.env.NO_COLOR,
  parts,
  site,
  version,
  checked,
});
if (out !== undefined) console.log(out);
if (error !== undefined) console.error(error);
process.exitCode = code;
