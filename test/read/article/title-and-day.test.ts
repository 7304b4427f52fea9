import { strictEqual } from "node:assert/strict";
import { test } from "node:test";
import { languageOf } from "../../../src/read/article/language-of.ts";
import { linkedArticle } from "../../../src/read/article/linked-data.ts";
import { withoutSiteTail } from "../../../src/read/article/title-tail.ts";
import { dayInAddress, writtenDay } from "../../../src/read/article/written-day.ts";

test("a site's name is cut from a title, other parts behind a dash are not", () => {
  strictEqual(withoutSiteTail("Ferry sinks | Harbour Post", [], "Harbour Post"), "Ferry sinks");
  strictEqual(withoutSiteTail("Harbour Post: Ferry sinks", [], "Harbour Post"), "Harbour Post: Ferry sinks");
  strictEqual(withoutSiteTail("Ferry sinks - nine dead", [], "Harbour Post"), "Ferry sinks - nine dead");
});

test("a tail that both neighbours bear is the site's, one that a single neighbour bears may be chance", () => {
  strictEqual(
    withoutSiteTail("Ferry sinks today in brief", ["Bread dearer today in brief", "Singer back today in brief"], null),
    "Ferry sinks",
  );
  strictEqual(withoutSiteTail("Ferry sinks off Port Amber", ["Storm hits Port Amber"], null), "Ferry sinks off Port Amber");
  strictEqual(withoutSiteTail("Ferry sinks today", ["Bread dearer today", "Singer back today"], null), "Ferry sinks today");
});

test("days are read as they are printed in several languages, and not where they say two days", () => {
  strictEqual(writtenDay("Published: 2 March 2023, 14:05"), "2023-03-02");
  strictEqual(writtenDay("March 2nd, 2023"), "2023-03-02");
  strictEqual(writtenDay("12 травня 2023"), "2023-05-12");
  strictEqual(writtenDay("12.04.2022"), "2022-04-12");
  strictEqual(writtenDay("13/04/2022"), "2022-04-13");
  strictEqual(writtenDay("03/04/2022"), null);
  strictEqual(writtenDay("30 February 2022"), null);
  strictEqual(writtenDay("killed 12 in 2023"), null);
});

test("an address gives a day only where it is whole", () => {
  strictEqual(dayInAddress("https://a.example/news/2022/04/12/losses"), "2022-04-12");
  strictEqual(dayInAddress("https://a.example/2022-04-12-losses.html"), "2022-04-12");
  strictEqual(dayInAddress("https://a.example/news/2022/04/losses"), null);
  strictEqual(dayInAddress("https://a.example/id/20221399"), null);
});

test("a language is named where small words speak for it, and is null where none do", () => {
  strictEqual(languageOf("Nine people were killed in the flood, and the mayor said that the bridge was closed.", null), "en");
  strictEqual(languageOf("Семеро людей загинули внаслідок повені, яка сталася в горах, повідомили рятувальники про це.", "en"), "uk");
  strictEqual(languageOf("Девять человек погибли при наводнении, но мост был открыт, и это не было ошибкой.", null), "ru");
  strictEqual(languageOf("tanks 732 helicopters 140", null), null);
  strictEqual(languageOf("", null), null);
});

test("linked data that is broken, deep or of another kind is passed over", () => {
  strictEqual(linkedArticle(["{"]), null);
  strictEqual(linkedArticle(['{"@type":"Organization","name":"x"}']), null);
  strictEqual(linkedArticle(["[".repeat(50_000)]), null);
  strictEqual(linkedArticle(['{"@type":["Thing","NewsArticle"],"headline":"Ferry sinks","isAccessibleForFree":false}'])?.free, false);
});
