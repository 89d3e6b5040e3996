import { buffer } from 'node:stream/consumers';
import { expect, onTestFinished, test, vi } from 'vitest';
import { ZipFile } from 'yazl';
import { DateInUtc } from './DateInUtc.ts';

test('the time of a file in a zip is that of UTC, in whatever zone it is written', async () => {
  onTestFinished(() => void vi.restoreAllMocks());
  for (const name of ['getFullYear', 'getMonth', 'getDate', 'getHours', 'getMinutes', 'getSeconds'] as const)
    vi.spyOn(Date.prototype, name).mockReturnValue(1);
  const zip = new ZipFile();
  zip.addEmptyDirectory('one', { mtime: new DateInUtc('2026-11-30T23:59:58Z') });
  zip.end();
  const bytes = await buffer(zip.outputStream);
  // Of the first local header, as a zip has them: DOS time and DOS date.
  const [time, day] = [bytes.readUInt16LE(10), bytes.readUInt16LE(12)];
  expect([time >> 11, (time >> 5) & 63, (time & 31) * 2]).toEqual([23, 59, 58]);
  expect([(day >> 9) + 1980, (day >> 5) & 15, day & 31]).toEqual([2026, 11, 30]);
});
