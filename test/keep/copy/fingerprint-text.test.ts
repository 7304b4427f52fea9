import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fingerprint } from "../../../src/keep/copy/fingerprint.ts";
import { fingerprintText, parseFingerprint } from "../../../src/keep/copy/fingerprint-text.ts";
import { outletKey } from "../../../src/keep/copy/outlet-key.ts";
import { StreamDay, dayNumber } from "../../../src/keep/copy/stream-day.ts";
import { wireOf } from "../../../src/keep/copy/wire-of.ts";

test("any text has a fingerprint, and it comes back from its written form", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 2000 }), fc.string({ unit: "binary" }), (text, title) => {
      const print = fingerprint(text, title);
      assert.deepEqual(parseFingerprint(fingerprintText(print)), print);
    }),
  );
});

test("the beginning of a text has a part of the body that the whole has", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { maxLength: 200 }), fc.nat(200), (words, cut) => {
      const whole = new Set(fingerprint(words.join(" "), null).body);
      for (const hash of fingerprint(words.slice(0, cut).join(" "), null).body) assert.ok(whole.has(hash));
    }),
  );
});

test("an outlet's name and its address are one outlet, and so are an agency's names", () => {
  for (const [one, other] of [
    ["Harbour Post", "https://www.harbourpost.example/news"],
    ["The Harbour Post", "harbour-post.co.uk"],
    ["AP", "Associated Press"],
    ["apnews.com", "The Associated Press"],
    ["Agence France-Presse", "AFP"],
  ]) {
    assert.equal(outletKey(one!), outletKey(other!), `${one} and ${other}`);
  }
  assert.notEqual(outletKey("Harbour Post"), outletKey("Harbour Times"));
  assert.equal(outletKey(null), 0);
  assert.equal(outletKey(" - "), 0);
});

test("a dateline names its agency, and other words in brackets name none", () => {
  for (const text of ["MANILA (AFP) — Nine people drowned.", "KYIV, March 2 (Reuters) - A drone fell.", "NEW YORK (AP) – It rained."]) {
    assert.match(wireOf(text)!, /^(?:AFP|Reuters|AP)$/);
  }
  for (const text of ["Nine people (two of them children) drowned.", "A ferry sank. MANILA (AFP) - said", "", "(AP)"]) {
    assert.equal(wireOf(text), null, text);
  }
});

test("the day of a stream never goes back, and goes far only when two articles say so", () => {
  const stream = new StreamDay(14);
  const seen = [100, 101, 99, null, 5000, 102, 400, 401, 402].map((day) => {
    stream.see(day);
    return stream.now;
  });
  assert.deepEqual(seen, [100, 101, 101, 101, 101, 102, 102, 400, 402]);
});

test("what is no day of a calendar is no day", () => {
  assert.equal(dayNumber("1970-01-03"), 2);
  assert.equal(dayNumber("1970-01-03T23:59:00Z"), 2);
  for (const said of [null, "", "yesterday", "1969-12-31"]) assert.equal(dayNumber(said), null);
});
