import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { forecastScore, type ForecastScore } from './ForecastScore.ts';

/** The name of the file in the folder of forecasts. */
export const SCORE_FILE = 'score.json';

/** Reads the score that was kept; null where none was. @throws Error that names the file where it is not one */
export async function readForecastScore(folder: string): Promise<ForecastScore | null> {
  const file = join(folder, SCORE_FILE);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  try {
    return forecastScore.parse(JSON.parse(text));
  } catch (cause) {
    throw new Error(`${file} is not a score of forecasts.`, { cause });
  }
}
