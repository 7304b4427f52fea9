import assert from "node:assert/strict";
import { test } from "node:test";
import iconv from "iconv-lite";
import { decodePage } from "../../src/gather/decode-page.ts";
import { sha256 } from "../../src/lib/slug.ts";
import type { Page } from "../../src/model/page.ts";

function pageOf(bytes: Uint8Array, more: Partial<Page> = {}): Page {
  const hints = { title: "Toll" };
  return {
    id: "p",
    hash: sha256(bytes),
    url: null,
    captured: "2022-05-04T00:00:00.000Z",
    source: "f",
    format: "html",
    headers: {},
    bytes,
    hints,
    ...more,
  };
}

function decoded(bytes: Uint8Array, contentType?: string) {
  const { document, notes } = decodePage(pageOf(bytes, contentType === undefined ? {} : { headers: { "content-type": contentType } }));
  return { text: document.html, notes: notes.map(({ text }) => text) };
}

const ukrainian = "<p>Генеральний штаб повідомив, що за добу знищено 13 танків та 29 бойових броньованих машин противника.";
const russian = "<p>По данным министерства, в результате обстрела погибли семь человек, ещё двенадцать ранены.";
const german = "<p>Der Präsident sagte, über zwölf Menschen seien getötet worden: „Wir müssen helfen“ – für 3 €.";

test("a document carries what is known of its page, and either text or markup", () => {
  const bytes = new TextEncoder().encode("Twelve.");
  assert.deepEqual(decodePage(pageOf(bytes)).document, { id: "p", html: "Twelve.", captured: "2022-05-04T00:00:00.000Z", title: "Toll" });
  const text = decodePage(pageOf(bytes, { format: "text", url: "https://news.example/" })).document;
  assert.deepEqual(text, { id: "p", text: "Twelve.", url: "https://news.example/", captured: "2022-05-04T00:00:00.000Z", title: "Toll" });
});

test("a byte order mark decides, and is no part of the text", () => {
  assert.deepEqual(decoded(Buffer.from(`\ufeff${ukrainian}`)), { text: ukrainian, notes: [] });
  assert.deepEqual(decoded(iconv.encode(ukrainian, "utf-16le", { addBOM: true })), { text: ukrainian, notes: [] });
  assert.deepEqual(decoded(iconv.encode(ukrainian, "utf-16be", { addBOM: true })), { text: ukrainian, notes: [] });
});

test("valid UTF-8 beats a declared windows-1252", () => {
  const page = `<meta charset="windows-1252">${german}`;
  assert.deepEqual(decoded(Buffer.from(page), "text/html; charset=iso-8859-1"), { text: page, notes: [] });
});

test("the header's character set is used, else the markup's", () => {
  for (const charset of ["windows-1251", "koi8-u", "iso-8859-5", "windows-1250", "shift_jis"]) {
    const page = charset === "windows-1250" ? "<p>Žluťoučký kůň" : charset === "shift_jis" ? "<p>死者は十二人" : russian;
    assert.deepEqual(decoded(iconv.encode(page, charset), `text/html; charset="${charset}"`), { text: page, notes: [] });
    const meta = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}">${page}`;
    assert.deepEqual(decoded(iconv.encode(meta, charset)), { text: meta, notes: [] });
  }
});

test("windows-1251 without a declaration is known by its letters, and said", () => {
  for (const text of [ukrainian, russian, russian.toUpperCase()]) {
    const { text: read, notes } = decoded(iconv.encode(text, "windows-1251"));
    assert.deepEqual([read, notes], [text, ["The page names no character set; it is read as windows-1251."]]);
  }
});

test("Cyrillic that calls itself Latin is read by its letters", () => {
  const page = `<meta charset="iso-8859-1">${ukrainian}`;
  const { text, notes } = decoded(iconv.encode(page, "windows-1251"));
  assert.deepEqual([text, notes], [page, ["The page calls itself windows-1252; it is read as windows-1251."]]);
});

test("KOI8 without a declaration is told from windows-1251", () => {
  assert.equal(decoded(iconv.encode(russian, "koi8-r")).text, russian);
});

test("anything else is windows-1252, as in browsers, quotation marks and euro sign included", () => {
  assert.deepEqual(decoded(iconv.encode(german, "windows-1252")), {
    text: german,
    notes: ["The page names no character set; it is read as windows-1252."],
  });
  assert.deepEqual(decoded(iconv.encode(german, "windows-1252"), "text/html; charset=ISO-8859-1"), { text: german, notes: [] });
});

test("Greek and Czech without a declaration are not taken for Cyrillic", () => {
  const greek = "Σύμφωνα με την αστυνομία, δώδεκα άνθρωποι σκοτώθηκαν και άλλοι τριάντα τραυματίστηκαν στη σύγκρουση.";
  const czech = "Podle policie zahynulo dvanáct lidí a dalších třicet bylo zraněno při srážce vlaků, řekl mluvčí ministerstva.";
  for (const bytes of [iconv.encode(greek, "windows-1253"), iconv.encode(czech, "windows-1250")]) {
    assert.match(decoded(bytes).notes.join(), /read as windows-1252/);
  }
});

test("UTF-8 that is cut in the middle of a letter is UTF-8 still", () => {
  const cut = Buffer.from(ukrainian + ukrainian).subarray(0, -5);
  const { text, notes } = decoded(Buffer.concat([cut, Buffer.from([0xd0])]));
  assert.ok(text?.startsWith(ukrainian));
  assert.deepEqual(notes, ['1 letters are broken in the page and are read as "\ufffd".']);
});

test("a declared character set that is none is not believed", () => {
  for (const charset of ["hex", "base64", "utf-7", "__proto__", "nonsense"]) {
    assert.equal(decoded(iconv.encode(german, "windows-1252"), `text/html; charset=${charset}`).text, german);
  }
});

test("binary bytes are refused, one stray control character is not", () => {
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);
  assert.throws(() => decodePage(pageOf(png)), { code: "unreadable", message: /^Cannot read p: its bytes are no text\./ });
  const stray = `${german.repeat(30)}\u0000`;
  assert.equal(decoded(Buffer.from(stray)).text, stray);
});

test("twenty megabytes of anything are decoded in little time", () => {
  const start = performance.now();
  decoded(new Uint8Array(20_000_000).fill(0xe9));
  decoded(Buffer.from(`<meta ${"a".repeat(19_000_000)}`));
  assert.ok(performance.now() - start < 3000);
});

test("a text of East Asia that declares no character set is known by its pairs of bytes, and a western one is not taken for it", () => {
  const japanese = "<p>昨日の地震で九人が死亡し、二人が負傷したと消防が発表した。道路は閉鎖されている。";
  for (const charset of ["shift_jis", "euc-jp"]) assert.equal(decoded(iconv.encode(japanese, charset)).text, japanese);
  assert.equal(decoded(iconv.encode(german, "windows-1252")).text, german);
});

test("wide Unicode without a mark is known by the way markup begins", () => {
  for (const charset of ["utf-16le", "utf-16be", "utf-32le", "utf-32be"])
    assert.equal(decoded(iconv.encode(ukrainian, charset, { addBOM: false })).text, ukrainian);
});
