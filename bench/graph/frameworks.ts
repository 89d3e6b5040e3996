/** A framework programme and its file. */
export interface Framework {
  code: 'FP7' | 'H2020' | 'HORIZON';
  /** The name of the zip as CORDIS publishes it. */
  file: string;
  /** Its share of all projects where all three are generated, in no unit. */
  share: number;
  /** Made-up ids start here: CORDIS has no ids in these ranges. */
  firstId: number;
  /** By year of start, how many projects; from the real rows. */
  starts: readonly [year: number, projects: number][];
  /** The `nature` column is there. */
  nature: boolean;
}

/** In the order of time. */
export const frameworks: readonly Framework[] = [
  {
    code: 'FP7',
    file: 'cordis-fp7projects-csv.zip',
    share: 258,
    firstId: 90_000_000,
    starts: [
      [2007, 60],
      [2008, 330],
      [2009, 370],
      [2010, 390],
      [2011, 400],
      [2012, 430],
      [2013, 450],
      [2014, 170],
    ],
    nature: true,
  },
  {
    code: 'H2020',
    file: 'cordis-h2020projects-csv.zip',
    share: 354,
    firstId: 100_000_000,
    starts: [
      [2014, 97],
      [2015, 1599],
      [2016, 1457],
      [2017, 1461],
      [2018, 1305],
      [2019, 1533],
      [2020, 1482],
      [2021, 1337],
      [2022, 137],
    ],
    nature: true,
  },
  {
    code: 'HORIZON',
    file: 'cordis-HORIZONprojects-csv.zip',
    share: 190,
    firstId: 102_000_000,
    starts: [
      [2021, 16],
      [2022, 1419],
      [2023, 2042],
      [2024, 2187],
      [2025, 1433],
      [2026, 1362],
      [2027, 203],
    ],
    nature: false,
  },
];
