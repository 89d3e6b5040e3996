/** Starts a database and holds it, starting it again when it ends and ending it on nothing: `holdDatabase.ts DIRECTORY PORT`. For the tests, which kill it. */
import { keepDatabase } from './keepDatabase.ts';
import { startDatabase } from './startDatabase.ts';

const [directory = '', boltPort = ''] = process.argv.slice(2);
const { uri } = await keepDatabase(
  (signal) => startDatabase({ directory, boltPort: Number(boltPort), signal, report: () => {} }),
  () => {},
);
console.log(uri);
setInterval(() => {}, 1000);
