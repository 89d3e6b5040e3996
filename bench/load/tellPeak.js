// Put before a program with `--import`: says at its end how much memory it took at the most.
import { writeSync } from 'node:fs';

process.on('exit', () => writeSync(3, `${process.resourceUsage().maxRSS}\n`));
