import { useState } from 'react';
import { fileName, offerFile } from '../controls/offerFile.ts';
import { PictureSourceDocument } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useFormat } from '../language/useFormat.ts';
import { drawYears, HEIGHT, WIDTH, type YearPicture } from './drawYears.ts';
import type { FundingQuestion } from './FundingQuestion.ts';
import { useAskedWords } from './useAskedWords.ts';
import { useYearWords } from './useYearWords.ts';
import save from '../facts/SaveAs.module.css';

interface Props {
  question: FundingQuestion;
  years: YearPicture['years'];
  /** The sentences on what the bars leave out. */
  leftOut: readonly string[];
}

/** Points of the saved picture for each of the drawing. */
const SHARPNESS = 2;

/** Saves the picture of years as SVG and PNG, with its conditions, source and day in it. */
export function SaveYears({ question, years, leftOut }: Props) {
  const words = useYearWords();
  const { day } = useFormat();
  const asked = useAskedWords(question);
  const [isFailed, setFailed] = useState(false);
  const { data } = useAnswer(PictureSourceDocument, {});
  const graph = data?.graph;
  if (!graph || asked === undefined) return null;
  const title = words('heading');
  const today = new Date().toISOString().slice(0, 10);
  const source = { version: graph.version, loaded: day(graph.loadedAt.slice(0, 10)), day: day(today) };
  const drawn = () =>
    drawYears({
      ...{ title, years },
      lines: [asked.length > 0 ? words('only', { conditions: asked.join('; ') }) : words('all'), ...leftOut],
      foot: [
        ...(years.some(({ isUnknown }) => isUnknown) ? [words('atLeast')] : []),
        words('source', source),
        location.href.length <= 500 ? location.href : location.origin,
      ],
    });
  const name = `${fileName([title, ...asked].join(', ')).slice(0, 80)} ${today}`;
  async function savePng(): Promise<void> {
    setFailed(false);
    try {
      offerFile(await toPng(drawn()), `${name}.png`);
    } catch {
      setFailed(true);
    }
  }
  return (
    <p className={`${save.save} no-print`}>
      <span className="quiet">{words('picture')}</span>
      <button type="button" className="link" onClick={() => void savePng()}>
        PNG
      </button>
      <button
        type="button"
        className="link"
        onClick={() => offerFile(new Blob([drawn()], { type: 'image/svg+xml' }), `${name}.svg`)}
      >
        SVG
      </button>
      {isFailed && <span role="alert">{words('notDrawn')}</span>}
    </p>
  );
}

/** Draws an SVG as a PNG. Rejects where the browser cannot. */
async function toPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [WIDTH * SHARPNESS, HEIGHT * SHARPNESS];
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is nothing to draw with.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be drawn.')))),
  );
}
