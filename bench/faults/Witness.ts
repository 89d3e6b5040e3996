import { createHash } from 'node:crypto';
import type { Answer, FieldAnswer } from './ask.ts';
import type { Content, Loads } from './Loads.ts';
import type { Question } from './questionPool.ts';

/** The codes with which anything may be refused while there are faults; all others are a part of the answer. */
const REFUSALS: ReadonlySet<string> = new Set(['UNAVAILABLE', 'TIMEOUT', 'TOO_MANY_REQUESTS']);

/** The one code with which a question is refused that nothing disturbs: it is about something that the other content has. */
const REFUSED_UNDISTURBED = 'NOT_FOUND';

/** Something that must not be. */
export interface Wrong {
  what: string;
  document: string;
  told: string;
}

/** One answer to a question of one version, as often as it was given. */
interface Given {
  question: Question;
  version: number;
  text: string;
  digest: string;
  document: string;
  count: number;
}

/** Takes down all answers, and says which are wrong. */
export class Witness {
  readonly wrong: Wrong[] = [];
  readonly refusals = new Map<string, number>();
  /** Answers to root fields that are to be the ones of a version. */
  compared = 0;
  /** Answers of the database that say of themselves that a load is writing, or that it is not known: no version is claimed. */
  duringLoads = 0;
  /** Answers that a server did not give because it had been ended. */
  unanswered = 0;
  slowest = 0;
  readonly #mostTime: number;
  /** The right answers, by content and question. */
  readonly #right: [Map<string, string>, Map<string, string>] = [new Map<string, string>(), new Map<string, string>()];
  readonly #given = new Map<string, Given>();
  readonly #day = today();

  /** @param mostTime the longest that an answer may take, in milliseconds */
  constructor(mostTime: number) {
    this.#mostTime = mostTime;
  }

  /** True from midnight on: what is asked as of today has another right answer then, so that nothing is compared any more. */
  get isOver(): boolean {
    return today() !== this.#day;
  }

  /** Takes an undisturbed answer for the right one; another one that was taken for it before is wrong. */
  takeForRight(content: Content, { fields, document }: Answer): void {
    for (const field of fields) {
      const [known, text] = [this.#right[content].get(field.question.field), textOf(field)];
      if (field.refusal && field.refusal.code !== REFUSED_UNDISTURBED)
        this.#wrong('refused undisturbed', document, text);
      if (known !== undefined && known !== text) this.#wrong('two servers differ', document, `${known}\n${text}`);
      this.#right[content].set(field.question.field, text);
    }
  }

  /** Takes down an answer that was given while there were faults. */
  take({ document, fields, graph, milliseconds }: Answer): void {
    this.slowest = Math.max(this.slowest, milliseconds);
    if (milliseconds > this.#mostTime) this.#wrong('later than it may be', document, `${milliseconds.toFixed(0)} ms`);
    // A list cannot be null: one that is refused takes the whole answer with it, its siblings and the version too.
    const isRefused = fields.some(({ refusal }) => refusal !== null && REFUSALS.has(refusal.code));
    for (const field of fields) {
      const { question, refusal } = field;
      if (refusal && REFUSALS.has(refusal.code)) {
        this.refusals.set(refusal.code, (this.refusals.get(refusal.code) ?? 0) + 1);
      } else if (isRefused && !graph) {
        continue;
      } else if (!graph) {
        this.#wrong('says of no version', document, textOf(field));
      } else if (graph.loading !== false && !question.isOfMemory) {
        this.duringLoads++;
        if (refusal?.code === 'INTERNAL_SERVER_ERROR') this.#wrong('a fault of ours', document, textOf(field));
      } else this.#note(field, graph.version, document);
    }
  }

  /** A request that no answer came to, though its server should have given one. */
  broken(document: string, reason: string): void {
    this.#wrong('broken off', document, reason);
  }

  /** Compares what was given with the right answers. */
  judge(loads: Pick<Loads, 'contentOf'>): void {
    for (const { question, version, text, count, document } of this.#given.values()) {
      const content = loads.contentOf(version);
      const right = content === undefined ? undefined : this.#right[content].get(question.field);
      if (right === undefined) this.#wrong(`of version ${version}, which no load made`, document, text);
      else if (right !== text)
        this.#wrong(`of version ${version}, ${count} times`, document, `${text}\nright: ${right}`);
    }
    this.#given.clear();
  }

  #note(field: FieldAnswer, version: number, document: string): void {
    if (this.isOver) return;
    this.compared++;
    const text = textOf(field);
    const digest = createHash('sha256').update(text).digest('base64');
    const key = [version, digest, field.question.field].join('\n');
    const given = this.#given.get(key);
    if (given) given.count++;
    else this.#given.set(key, { question: field.question, version, text, digest, document, count: 1 });
  }

  #wrong(what: string, document: string, told: string): void {
    this.wrong.push({ what, document, told });
  }
}

/** The part of an answer that is compared: the id under which an error stands in the log is another each time. */
function textOf({ data, refusal }: FieldAnswer): string {
  return JSON.stringify(refusal ? { code: refusal.code, message: refusal.message } : data);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
