import type { Ask } from "../../gather/ask-endpoint.ts";
import { pluralText } from "../../lib/number-text.ts";
import type { Figure, Measure } from "../../model/figure.ts";
import type { Note } from "../../model/note.ts";
import type { Choices, Opinion } from "../../model/opinion.ts";
import { Refusal } from "../../model/refusal.ts";
import type { Report } from "../../model/report.ts";
import { languages } from "../../read/languages/list.ts";
import { scan, type Scan } from "../../read/text/scan.ts";
import { mapAbreast } from "../map-abreast.ts";
import { checkAnswer } from "./answer.ts";
import { compare } from "./compare.ts";
import { passageOf } from "./passage.ts";
import { questionAbout } from "./question.ts";

/** Who is asked, and about what. */
interface SecondReaderOptions {
  /** Name of the model and host of its endpoint. */
  readonly by: string;
  readonly ask: Ask;
  /** Figures of this confidence or more are not asked about; those whose confidence is not measured are. */
  readonly below: number;
  /** Is told after each question how many there were. */
  readonly progress?: (asked: number) => void;
}

/** How a question went: an opinion, or why no answer came; both null where it was not put. */
interface Outcome {
  readonly opinion: Opinion | null;
  readonly failure: string | null;
}

export type Asked = Readonly<Record<"opinions" | "refused" | "unanswered" | "unasked", number>>;

/** Questions under way at a time. */
const ABREAST = 2;
/** Unanswered questions in a row after which nobody is asked any more. */
const MOST_FAILURES = 3;

/**
 * Puts doubtful figures before a language model that the user named and adds what it says to their report. Whatever becomes of
 * that, a report comes back and its figures are as they were. One that stays silent is given up for the rest of the run.
 */
export class SecondReader {
  readonly #options: SecondReaderOptions;
  #failedInARow = 0;
  #sum = { opinions: 0, refused: 0, unanswered: 0, unasked: 0 };

  constructor(options: SecondReaderOptions) {
    this.#options = options;
  }

  get by(): string {
    return this.#options.by;
  }

  /** What became of all figures that were in doubt so far. An opinion that was refused counts as both. */
  get asked(): Asked {
    return this.#sum;
  }

  /** The same report with the second reader's opinions in place of earlier ones, in order of figures, and a note where some are lacking. */
  async read(report: Report): Promise<Report> {
    const { article } = report;
    const language = languages.get(article.language?.split("-")[0] ?? "");
    const doubtful = report.figures.filter(({ confidence }) => (confidence ?? 0) < this.#options.below);
    if (!language || doubtful.length === 0) return report;
    const text = scan(article, language);
    const outcomes = await mapAbreast(doubtful, ABREAST, async (figure) => this.#count(await this.#askAbout(figure, text, report)));
    const fresh = outcomes.flatMap(({ opinion }) => opinion ?? []);
    const opinions = new Map([...report.opinions, ...fresh].map((opinion) => [opinion.figure, opinion]));
    const inOrder = report.figures.flatMap(({ id }) => opinions.get(id) ?? []);
    return { ...report, opinions: inOrder, notes: [...report.notes, ...lackingNotes(outcomes, this.by)] };
  }

  async #askAbout(figure: Figure, text: Scan, { dates }: Report): Promise<Outcome> {
    if (this.#failedInARow >= MOST_FAILURES) return { opinion: null, failure: null };
    const passage = passageOf(text, figure);
    const measures = measuresOf(text, figure);
    try {
      const words = await this.#options.ask(questionAbout(passage, measures));
      this.#failedInARow = 0;
      const fields = choicesOr(() => compare(checkAnswer(words, passage, measures), { figure, passage, text, dates }));
      return { opinion: { figure: figure.id, by: this.by, ...fields }, failure: null };
    } catch (error) {
      this.#failedInARow++;
      return { opinion: null, failure: refusalOf(error).message };
    }
  }

  #count(outcome: Outcome): Outcome {
    const { opinion, failure } = outcome;
    const sum = this.#sum;
    if (opinion) sum.opinions++;
    else if (failure === null) sum.unasked++;
    else sum.unanswered++;
    if (opinion?.refused) sum.refused++;
    this.#options.progress?.(sum.opinions + sum.unanswered);
    return outcome;
  }
}

/** What was chosen, or why that cannot be used. */
function choicesOr(choose: () => Choices): Pick<Opinion, "fields" | "refused"> {
  try {
    return { fields: choose(), refused: null };
  } catch (error) {
    return { fields: null, refused: refusalOf(error).message };
  }
}

/** Only refusals are dealt with here; a bug is thrown on. */
function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  throw error;
}

/** Those of the language, and the figure's own where a user added one. */
function measuresOf({ language }: Scan, { measure }: Figure): readonly Measure[] {
  return [...new Set([...language.figures.measures.map((table) => table.measure), measure])];
}

function lackingNotes(outcomes: readonly Outcome[], by: string): Note[] {
  const failures = outcomes.flatMap(({ failure }) => failure ?? []);
  const unasked = outcomes.filter(({ opinion, failure }) => opinion === null && failure === null).length;
  const texts: string[] = [];
  if (failures.length > 0)
    texts.push(`The second reader did not answer about ${pluralText(failures.length, "figure")}. ${failures.at(-1)}`);
  if (unasked > 0)
    texts.push(
      `The second reader ${by} was not asked about ${pluralText(unasked, "figure")}: it had failed ${MOST_FAILURES} times in a row.`,
    );
  return texts.map((text) => ({ stage: "opinion", start: null, end: null, text }));
}
