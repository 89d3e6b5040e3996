/** The days on which the framework programmes of the European Union begin and end, by their ids. */
export const FRAMEWORK_DAYS: Readonly<Record<string, readonly [first: string, last: string]>> = {
  'programme:FP7': ['2007-01-01', '2013-12-31'],
  'programme:H2020': ['2014-01-01', '2020-12-31'],
  'programme:HORIZON': ['2021-01-01', '2027-12-31'],
};

/** Years after the end of a framework in which projects of its last calls may still begin. */
export const LAST_STARTS = 3;
