import { openEndpoint } from "../gather/ask-endpoint.ts";
import { Refusal } from "../model/refusal.ts";
import { SecondReader } from "./second-reader/second-reader.ts";

/** A second reader as a person names it. */
export interface SecondReaderNamed {
  /** Address of an OpenAI-compatible endpoint, up to "/v1". */
  readonly url: string;
  readonly model: string | undefined;
  /** A confidence from 0 to 1, or "all", as written. */
  readonly below: string;
  readonly key: string | null;
  /** Is told after each question how many there were. */
  readonly progress: (asked: number) => void;
}

/** How long one figure may take. A model on a machine without a graphics card is slow. */
const SECONDS = 60;

/** @throws {Refusal} `usage` where it is named in a way that cannot be asked */
export function openSecondReader({ url, model, below, key, progress }: SecondReaderNamed): SecondReader {
  const address = addressOf(url);
  if (!model) throw wrong(url, "no model is named", "Add --second-reader-model NAME");
  const ask = openEndpoint({ base: address.href, model, key, seconds: SECONDS });
  return new SecondReader({ by: `${model} at ${address.host}`, ask, below: boundOf(below, url), progress });
}

function boundOf(below: string, url: string): number {
  if (below === "all") return Infinity;
  if (/^(?:0|1|0?\.\d+|1\.0+)$/.test(below)) return Number(below);
  throw wrong(url, `${below} is no confidence`, "Give --second-reader-below from 0 to 1, as 0.8, or all");
}

function addressOf(url: string): URL {
  const address = URL.parse(url);
  const advice = "Give the address of an OpenAI-compatible endpoint, as http://127.0.0.1:8080/v1";
  if (address?.protocol !== "http:" && address?.protocol !== "https:") throw wrong(url, "it is no web address", advice);
  if (address.username !== "" || address.password !== "" || address.search !== "") {
    throw wrong(address.host, "its address carries a password or a question", `${advice}, and the key in TOLLKEEPER_SECOND_READER_KEY`);
  }
  return address;
}

const wrong = (what: string, state: string, advice: string) =>
  new Refusal("usage", `Cannot ask a second reader at ${what}: ${state}. ${advice}.`);
