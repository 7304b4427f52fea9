import { numberBelow, oneOf } from "../../test/seeded-random.ts";
import { addPage, anOutlet, type Making } from "./generate-stream.ts";
import { awakeHour } from "./timing.ts";

const BURSTS = 8;
const FLOODS = 3;
const SPAM = 2;
/** So many of each are put into a subject that runs anyway. */
const IN_RUNNING = 0.4;

/**
 * Before a judged moment: bursts, which many outlets report in words of their own and some copy; floods, one text that many outlets
 * print; and spam, one outlet that writes page after page.
 */
export function inject(making: Making, judged: number, name: string): void {
  for (let i = 0; i < BURSTS; i++) burst(making, judged, thing(making, `burst-${name}-${i}`));
  for (let i = 0; i < FLOODS; i++) flood(making, judged, thing(making, `flood-${name}-${i}`));
  for (let i = 0; i < SPAM; i++) spam(making, judged, thing(making, `spam-${name}-${i}`));
}

interface Thing {
  readonly story: string;
  readonly names: readonly string[];
}

function thing({ random, running }: Making, name: string): Thing {
  const region = `region-${numberBelow(random, 12)}`;
  if (random() >= IN_RUNNING) return { story: name, names: [name, `${name}-place`, region] };
  const story = oneOf(random, [...running.keys()]);
  return { story, names: [story, region] };
}

/** 8 to 80 voices, dense at first and fading over hours; half of them wait for newsrooms to wake. */
function burst(making: Making, judged: number, { story, names }: Thing): void {
  const { random } = making;
  const began = judged - 1 - 9 * random();
  const fading = 2 + 6 * random();
  const copied = 3 * random() ** 2;
  for (let voices = 8 * 10 ** random(); voices > 0; voices--) {
    const after = began - fading * Math.log(1 - random());
    const hour = random() < 0.5 ? after : awakeHour(random, after);
    const page = addPage(making, { story, outlet: anOutlet(random), hour, copyOf: null, names });
    for (let copies = copied * 2 * random(); copies >= 1; copies--)
      addPage(making, { story, outlet: anOutlet(random), hour: hour + 3 * random(), copyOf: page, names });
  }
}

/** One text that 15 to 80 outlets print within hours. */
function flood(making: Making, judged: number, { story, names }: Thing): void {
  const { random } = making;
  const began = judged - 1 - 5 * random();
  const page = addPage(making, { story, outlet: anOutlet(random), hour: began, copyOf: null, names });
  for (let copies = 15 * 5 ** random(); copies > 0; copies--)
    addPage(making, { story, outlet: anOutlet(random), hour: began + 5 * random(), copyOf: page, names });
}

/** 15 to 60 pages of one outlet within hours. */
function spam(making: Making, judged: number, { story, names }: Thing): void {
  const { random } = making;
  const began = judged - 1 - 5 * random();
  const outlet = anOutlet(random);
  for (let pages = 15 * 4 ** random(); pages > 0; pages--)
    addPage(making, { story, outlet, hour: began + 5 * random(), copyOf: null, names });
}
