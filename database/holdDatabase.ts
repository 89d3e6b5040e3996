/** Starts a database and holds it, ending it on nothing: `holdDatabase.ts DIRECTORY PORT`. For the tests, which kill it. */
import { startDatabase } from './startDatabase.ts';

const [directory = '', boltPort = ''] = process.argv.slice(2);
const { uri } = await startDatabase({ directory, boltPort: Number(boltPort), report: () => {} });
console.log(uri);
setInterval(() => {}, 1000);
