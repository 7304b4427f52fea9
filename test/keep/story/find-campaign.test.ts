import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { test } from "node:test";
import { findActor } from "../../../src/keep/actor/find-actor.ts";
import { campaignOfReport, campaignOfSentence } from "../../../src/keep/story/find-campaign.ts";
import { readCounted } from "../../../src/keep/tally/item.ts";
import { figure } from "../ledger-file.ts";

const MINISTRY = findActor("Ministry of Defence of Ukraine");
const AGENCY = findActor("Relief Agency");

const report = (title: string, gist = title) => ({
  key: "a@1",
  known: "2024-01-01T00:00:00Z",
  gist,
  figures: [],
  article: { id: "a", title, publisher: null, url: null, published: null, origin: null },
});
const of = (title: string, day: string, actor = AGENCY, gist = title) => campaignOfReport(report(title, gist), day, actor);

test("a report counts from the day its title states, in the last year in which that is not after the report", () => {
  strictEqual(of("Deaths in the camp from 03.11 to 14.11", "2023-11-14").from, "2023-11-03");
  strictEqual(of("Deaths in the camp from 03.11 to 14.02", "2024-02-14").from, "2023-11-03");
  strictEqual(of("Deaths in the camp 03.11.22 – 14.02.24", "2024-02-14").from, "2022-11-03");
  strictEqual(of("Загинули в таборі з 03.11 по 14.11", "2023-11-14").from, "2023-11-03");
});

test("a campaign keeps its id from report to report, and into the next year", () => {
  const first = of("Deaths in the camp from 03.11 to 14.11", "2023-11-14");
  const later = of("Deaths in the camp from 03.11 to 14.12", "2024-12-14");
  strictEqual(first.id, later.id);
  strictEqual(first.title, "Deaths in the camp");
});

test("where the title is silent the first words of the text tell", () => {
  strictEqual(of("Deaths in the camp", "2023-11-14", AGENCY, "Deaths in the camp from 03.11 to 14.11 were:").from, "2023-11-03");
});

test("a report that states no start is its claimant's own", () => {
  deepStrictEqual(of("Bulletin 7", "2023-11-14").title, "Reports of Relief Agency");
  strictEqual(of("Bulletin 7", "2023-11-14").id, of("Bulletin 8", "2023-11-15").id);
});

test("the ministry's report joins the known campaign, with or without the year", () => {
  strictEqual(of("Losses of the enemy from 24.02 to 02.03", "2023-03-02", MINISTRY).id, "russian-losses-in-ukraine");
  strictEqual(of("Losses of the enemy from 24.02.22 to 02.03.23", "2023-03-02", MINISTRY).id, "russian-losses-in-ukraine");
  strictEqual(of("Downed drones from 01.03 to 02.03", "2023-03-02", MINISTRY).id, "downed-drones-from-01-03");
});

test("a voice of the campaign speaks for it only of that side's forces, and only where the count runs on", () => {
  const kyiv = findActor("Kyiv");
  const said = (sentence: string, side: string, role: string | null) => {
    const one = figure({
      counted: { text: "soldiers", what: "people", side, role },
      claimant: { name: "Kyiv", via: [] },
      asOf: "2023-03-02",
    });
    return campaignOfSentence({ figure: one, sentence }, readCounted(one.counted, one.measure), kyiv)?.id ?? null;
  };
  strictEqual(said("150,605 Russian soldiers have died since the start of the invasion", "RU", "military"), "russian-losses-in-ukraine");
  strictEqual(said("40 Russian soldiers were killed at the barracks", "RU", "military"), null);
  strictEqual(said("300 civilians have died since the start of the invasion", "RU", null), null);
  strictEqual(said("9,000 soldiers have died since the start of the invasion", "UA", "military"), null);
});
