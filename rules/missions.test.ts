import { expect, it } from 'vitest';
import { missionsOf } from './missions.ts';

it.each([
  ['HORIZON-MISS-2021-CANCER-02-03', ['CANCER']],
  ['HORIZON-MISS-2021-UNCAN-01-01', ['CANCER']],
  ['horizon-miss-2022-clima-01-01', ['ADAPTATION']],
  ['HORIZON-MISS-2024-CLIMA-CITIES-02', ['ADAPTATION', 'CITIES']],
  ['HORIZON-MISS-2023-CIT-SGA-01', ['CITIES']],
  ['HORIZON-MISS-2023-CLIMA-OCEAN-SOIL-01-01', ['ADAPTATION', 'OCEAN', 'SOIL']],
  ['HORIZON-MISS-2022-NEB-01-01', []],
  ['HORIZON-MISS-2023-CROSS-01', []],
  ['HORIZON-HLTH-2021-CANCER-01', []],
  ['H2020-SC1-2016-CANCER', []],
  ['', []],
])('%j belongs to %j', (code, missions) => expect(missionsOf(code)).toEqual(missions));
