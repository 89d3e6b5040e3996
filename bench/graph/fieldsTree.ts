/** A concept of the made-up tree of fields. Its codes look like EuroSciVoc's and are none of them. */
export interface Field {
  code: string;
  path: string;
  title: string;
  /** The theme (second level) that it belongs to; undefined at the first level. */
  theme: number | undefined;
  depth: number;
}

/** First level: title, and its second level as "title:head of the names below it". */
const BRANCHES: [string, string][] = [
  [
    'natural sciences',
    'mathematics:algebra|physical sciences:physics|chemical sciences:chemistry|earth sciences:geology|biological sciences:biology|computing:computing|ocean sciences:oceanography|astronomy:astronomy',
  ],
  [
    'engineering and technology',
    'civil engineering:construction|electronics:electronics|mechanical engineering:mechanics|chemical engineering:processes|materials engineering:materials|energy engineering:energy|environmental engineering:remediation|industrial biotechnology:fermentation|nanotechnology:nanostructures|transport engineering:mobility|aerospace engineering:flight',
  ],
  [
    'medical and health sciences',
    'basic medicine:physiology|clinical medicine:therapy|oncology:oncology|health sciences:care|medical biotechnology:diagnostics|infection medicine:vaccines',
  ],
  [
    'agricultural sciences',
    'crop sciences:crops|animal and dairy science:livestock|forestry, fisheries and soil:forestry|food technology:nutrition',
  ],
  ['social sciences', 'economics:markets|sociology:society|political sciences:governance|law:law|education:learning'],
  ['humanities', 'history:history|languages:language|arts:heritage|philosophy:ethics'],
];
const QUALIFIERS =
  'applied theoretical comparative computational experimental structural quantitative integrated adaptive molecular regional historical'.split(
    ' ',
  );
const TOPICS =
  'modelling, monitoring of, sustainable, digital, early, precision, circular, distributed, inclusive, long-term, automated, resilient'.split(
    ', ',
  );
const CHILDREN = { third: 6, fourth: 2 };

/** About a thousand concepts, parents before children; the same ones for every seed. */
export const fields: readonly Field[] = growTree();

/** The number of themes. */
export const themeCount = fields.filter(({ depth }) => depth === 2).length;

/** The concepts below each theme, by theme. */
export const fieldsOfTheme: readonly (readonly Field[])[] = Array.from({ length: themeCount }, (_, theme) =>
  fields.filter((field) => field.theme === theme && field.depth > 2),
);

function growTree(): Field[] {
  const grown: Field[] = [];
  let number = 1000;
  let theme = 0;
  const add = (parent: Field | undefined, title: string, ofTheme: number | undefined): Field => {
    const depth = (parent?.depth ?? 0) + 1;
    const field = {
      code: `${parent?.code ?? ''}/${depth === 1 ? 61 + 2 * grown.filter((other) => other.depth === 1).length : (number += 2)}`,
      path: `${parent?.path ?? ''}/${title}`,
      title,
      theme: ofTheme,
      depth,
    };
    grown.push(field);
    return field;
  };
  for (const [title, branches] of BRANCHES) {
    const root = add(undefined, title, undefined);
    for (const branch of branches.split('|')) growTheme(add, root, branch, theme++);
  }
  return grown;
}

type Add = (parent: Field, title: string, theme: number) => Field;

function growTheme(add: Add, root: Field, branch: string, theme: number): void {
  const [title = branch, head = branch] = branch.split(':');
  const second = add(root, title, theme);
  for (let child = 0; child < CHILDREN.third; child++) {
    const name = `${at(QUALIFIERS, theme + 2 * child)} ${head}`;
    const third = add(second, name, theme);
    for (let grandchild = 0; grandchild < CHILDREN.fourth; grandchild++) {
      const topic = at(TOPICS, child * CHILDREN.fourth + grandchild);
      const fourth = add(third, `${topic} ${name}`, theme);
      if (grandchild > 0) continue;
      const fifth = add(fourth, `${name} for ${at(QUALIFIERS, theme + child)} use`, theme);
      if (child === 0) add(fifth, `${name} in ${at(QUALIFIERS, theme)} services`, theme);
    }
  }
}

function at(list: readonly string[], index: number): string {
  return list[index % list.length]!;
}
