import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { test } from "node:test";
import { creditIn, isCaption } from "../../../src/read/article/caption-line.ts";
import { originOf } from "../../../src/read/article/find-origin.ts";
import { isFurniture, neighbourTitle } from "../../../src/read/article/furniture-line.ts";
import { bylineNames, isDateline } from "../../../src/read/article/heading-lines.ts";
import { isCountedItem } from "../../../src/read/article/row-lines.ts";

function holdsFor(rule: (line: string) => unknown, yes: readonly string[], no: readonly string[]): void {
  for (const line of yes) ok(rule(line), `should hold for: ${line}`);
  for (const line of no) ok(!rule(line), `should not hold for: ${line}`);
}

test("a site's own lines are told from sentences that open with the same words", () => {
  holdsFor(
    isFurniture,
    [
      "Read more",
      "Continue reading",
      "Share this article",
      "© 2023 Harbour Post",
      "All rights reserved.",
      "12 comments",
      "Follow us on Telegram",
      "Related: Old bridges",
      "This website uses cookies to improve your experience while you browse.",
    ],
    [
      "Read more widely and you find that the slope has moved three times in a century, said a geologist.",
      "Share prices of the operator fell by a third after the mine was flooded on Friday evening.",
      "Comments by the minister drew anger from the families of the eleven who were trapped.",
      "Twelve people were killed.",
      "Bakers sold cookies for the families of the drowned.",
      "Following the blast, 40 people were led to safety.",
    ],
  );
});

test("titles of neighbours are told from sentences that open with next or previous", () => {
  deepStrictEqual(neighbourTitle("NEXT Bakers warn of dearer bread"), { side: "next", title: "Bakers warn of dearer bread" });
  deepStrictEqual(neighbourTitle("PREV Singer returns"), { side: "previous", title: "Singer returns" });
  deepStrictEqual(neighbourTitle("« Previous post: Harbour bridge to close"), { side: "previous", title: "Harbour bridge to close" });
  holdsFor(
    neighbourTitle,
    ["Next article: Fish market reopens"],
    ["Next week the council meets.", "Previous slides closed the road.", "NEXT", "Nextdoor neighbours fled"],
  );
});

test("captions are told from sentences of the report", () => {
  holdsFor(
    isCaption,
    [
      "Pictured: Smoke rises over the port",
      "A rescuer is seen clearing rubble in the old town on March 3",
      "A ferry leaves the harbour. (Jane Roe/Harbour Post via AP)",
      "A medic carries a child from the station in Port Amber, March 1, as trains begin to run again",
      "Smoke over the quay (Image: GETTY )",
      "Image copyright Reuters Image caption Divers search the river",
    ],
    [
      "A soldier was killed on March 3, the ministry said",
      "A rescuer is seen as a hero by many in the town.",
      "The 12 dead were shown no mercy, said the prosecutor.",
      "Reuters reported that nine were killed (five of them children).",
      "The ministry pictured a quick end to the fighting.",
    ],
  );
  strictEqual(creditIn("A ferry leaves the harbour. (Jane Roe/Harbour Post via AP)"), "Jane Roe/Harbour Post via AP");
  strictEqual(creditIn("A ferry leaves the harbour (below)."), null);
});

test("an origin is read where the line speaks of the page itself, not where the report cites", () => {
  strictEqual(originOf("read more from harbourpost.....")?.name, "harbourpost");
  strictEqual(originOf("This article was originally published by The Conversation.")?.name, "The Conversation");
  strictEqual(originOf("The post Nine dead in flood appeared first on Second Shore.")?.name, "Second Shore");
  strictEqual(originOf("This story first appeared on https://www.shore.example/a/1")?.name, "shore.example");
  strictEqual(originOf("Source: Meridian Wire")?.name, "Meridian Wire");
  for (const line of [
    "The report, first published by a university in 2019, put the dead at 410.",
    "A source: 'We lost 30 men.'",
    "She first appeared on state television in March.",
    "Readers wrote more from the town.",
  ]) {
    strictEqual(originOf(line), null, line);
  }
});

test("a byline holds names and nothing else", () => {
  deepStrictEqual(bylineNames("By Jane Roe and Omar Vidal, Harbour Post"), ["Jane Roe", "Omar Vidal"]);
  deepStrictEqual(bylineNames("By Jane Roe in Port Amber"), ["Jane Roe"]);
  deepStrictEqual(bylineNames("Posted on March 2, 2023 by Jane Roe"), ["Jane Roe"]);
  for (const line of ["By Friday five people had been found dead", "By then 12 had died", "By Monday", "Bystanders fled"])
    strictEqual(bylineNames(line), null, line);
});

test("a dateline says when, and no more", () => {
  holdsFor(
    isDateline,
    [
      "Published: 9 September 2020, 18:40",
      "2022-05-03 06:30:00 | ID: 4711",
      "KYIV, March 2 (Reuters)",
      "March 2, 2023",
      "Updated 12:40 GMT",
    ],
    [
      "Nine people were killed on 9 September 2020 when a bridge fell",
      "The 18:40 ferry from Port Amber sank with all hands",
      "March of the widows draws 3,000",
    ],
  );
});

test("an item of a daily count is a thing, a dash and a number", () => {
  holdsFor(
    isCountedItem,
    ["tanks ‒ 1008 (+22),", "personnel - about 24000 (+200) persons,", "Warships / boats: 13"],
    ["Nine people were killed - 14 were hurt. The rest fled.", "The 18:40 ferry sank", "Ferry line 7 closes - again", "Twelve dead"],
  );
});
