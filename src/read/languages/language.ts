import type { StatementWords } from "../statement/statement-words.ts";
import type { DateWords } from "../date/date-words.ts";
import type { FigureWords } from "../figure/figure-words.ts";
import type { PlaceWords } from "../place/place-words.ts";
import type { QuantityWords } from "../quantity/quantity-words.ts";
import type { Lexicon } from "../text/lexicon.ts";

/** A language: its words as data. Each stage names the tables it needs in a type of its own; this joins them. */
export interface Language {
  /** BCP 47: "en". */
  readonly code: string;
  /** All words of all tables with their classes. */
  readonly lexicon: Lexicon;
  readonly statements: StatementWords;
  readonly quantity: QuantityWords;
  readonly date: DateWords;
  readonly place: PlaceWords;
  readonly figures: FigureWords;
}
