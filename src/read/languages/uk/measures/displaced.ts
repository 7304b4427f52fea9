import { NounKind, type MeasureTable } from "../../../figure/measure-table.ts";
import { participleForms } from "../verb-forms.ts";

/** Evacuated, fled, homeless. */
export const displaced: MeasureTable = {
  measure: "displaced",
  what: "people",
  single: false,
  takes: NounKind.person | NounKind.unknown,
  words: {
    affect: ["евакуювати/евакуйован", "відселити/відселен", "переселити/переселен", "вивезти/вивезен/виве"],
    undergo: [
      "евакуюватися",
      "покинути ~ домівки",
      "втекти//втік:втек",
      "виїхати",
      "залишитися ~ без житла",
      "залишитися ~ без даху над головою",
    ],
    state: ["без даху над головою"],
    deed: [],
    victim: participleForms("евакуйован"),
    toll: ["кількість переселенців"],
  },
  match: ["З міста евакуювали [400 людей].", "Евакуйовано [понад 1 200 мешканців]."],
  miss: ["Евакуація триватиме 3 дні."],
};
