import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { feedMoment } from "../../../src/gather/feed/feed-moment.ts";

test("moments are read as mail and ISO write them, and with what feeds leave out", () => {
  const written = [
    "Wed, 04 May 2022 10:00:00 +0300",
    "Wed, 4 May 2022 10:00 +03:00",
    "04 May 22 07:00:00 GMT",
    "Wednesday, 04-May-22 07:00:00 UTC",
    "Wed, 04 May 2022 03:00:00 EDT",
    "2022-05-04T07:00:00Z",
    "2022-05-04 10:00:00 +0300",
    "2022-05-04T07:00",
  ];
  for (const one of written) assert.equal(feedMoment(one), "2022-05-04T07:00:00.000Z", one);
});

test("what is no moment is none", () => {
  for (const one of ["", "yesterday", "31 Feb 2022 10:00 GMT", "Wed, 04 May 2022 10:00:00 XYZ", "4/5/2022"])
    assert.equal(feedMoment(one), null, one);
});

test("every moment comes back from the way mail writes it", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date("1971-01-01"), max: new Date("2068-12-31"), noInvalidDate: true }), (date) => {
      const whole = new Date(Math.floor(date.getTime() / 1000) * 1000);
      assert.equal(feedMoment(whole.toUTCString()), whole.toISOString());
    }),
  );
});
