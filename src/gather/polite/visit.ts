import type { Fetched } from "../../model/effects.ts";
import type { HostMemory } from "../../model/host.ts";
import { Refusal } from "../../model/refusal.ts";
import type { Gate } from "../fetch-page.ts";
import { afterAnswer, afterFailure, newHost } from "./back-off.ts";
import type { Turns } from "../../lib/turns.ts";
import type { LastVisits } from "./last-visits.ts";
import type { PoliteWorld } from "./polite-fetch.ts";
import { isFresh, withRobots } from "./robots-file.ts";
import { allows, crawlDelay } from "./robots-rules.ts";

interface Manners extends PoliteWorld {
  readonly turns: Turns;
  readonly visits: LastVisits;
}

/** Where a visit stands: at one server, whose turn it holds. */
interface Stay {
  readonly host: string;
  readonly endTurn: () => void;
  readonly memory: HostMemory;
  /** Whether a page was asked for, and the status of the last answer; null before it came. */
  readonly asked: boolean;
  readonly status: number | null;
}

/** Between two pages of one server, in milliseconds, where its robots.txt asks for no more. */
const usualGap = 1000;
/** A server that is to be left alone no longer than this is waited for. */
const patience = 20_000;

/** The fetching of one address, over all its redirects. It holds one server's turn at a time and gives it back when it leaves. */
export class Visit implements Gate {
  readonly #address: string;
  readonly #manners: Manners;
  #stay: Stay | null = null;

  constructor(address: string, manners: Manners) {
    this.#address = address;
    this.#manners = manners;
  }

  async before(url: URL): Promise<void> {
    const stay = this.#stay?.host === url.host ? this.#stay : await this.#arrive(url.host);
    await this.#waitOut(stay.memory);
    const memory = await this.#withRules(stay.memory, url);
    if (!stay.asked) await this.#keepGap(memory);
    this.#stay = { ...stay, memory, asked: true, status: null };
  }

  answered(_url: URL, status: number, headers: Fetched["headers"]): void {
    this.#note((memory, now) => afterAnswer(memory, status, headers, now), status);
  }

  /** A server gave no answer, or broke off in the middle of one. @param trouble in plain words */
  failed(trouble: string): void {
    const { asked = false, status = null } = this.#stay ?? {};
    if (asked && (status === null || status < 300)) this.#note((memory, now) => afterFailure(memory, trouble, now), status);
  }

  leave(): void {
    if (this.#stay === null) return;
    const { host, endTurn, asked } = this.#stay;
    if (asked) this.#manners.visits.note(host, Date.parse(this.#manners.now()));
    this.#stay = null;
    endTurn();
  }

  async #arrive(host: string): Promise<Stay> {
    this.leave();
    const endTurn = await this.#manners.turns.take(host);
    this.#stay = { host, endTurn, memory: newHost(host), asked: false, status: null };
    const stay = { ...this.#stay, memory: await this.#manners.hosts.recall(host) };
    this.#stay = stay;
    return stay;
  }

  #note(next: (memory: HostMemory, now: string) => HostMemory, status: number | null): void {
    if (this.#stay === null) return;
    const memory = next(this.#stay.memory, this.#manners.now());
    this.#stay = { ...this.#stay, memory, status };
    this.#manners.hosts.note(memory);
  }

  async #waitOut(memory: HostMemory): Promise<void> {
    const wait = memory.notBefore === null ? 0 : Date.parse(memory.notBefore) - Date.parse(this.#manners.now());
    if (wait > patience) throw this.#resting(memory);
    if (wait > 0) await this.#manners.pause(wait);
  }

  /** The server with its robots.txt, which allows the address. @throws {Refusal} */
  async #withRules(known: HostMemory, url: URL): Promise<HostMemory> {
    const { hosts, options, now } = this.#manners;
    const memory = isFresh(known.robots, now()) ? known : await withRobots(known, url, options, now());
    if (memory !== known) hosts.note(memory);
    if (memory.robots?.state === "failed") throw this.#resting(memory);
    if (memory.robots !== null && !allows(memory.robots, url)) throw this.#disallowed(url);
    if (memory !== known) await this.#waitOut(memory);
    return memory;
  }

  async #keepGap({ host, robots }: HostMemory): Promise<void> {
    const { visits, now, pause } = this.#manners;
    const last = visits.of(host);
    if (last === null) return;
    const gap = Math.max(usualGap, robots === null ? 0 : crawlDelay(robots));
    const wait = last + gap - Date.parse(now());
    if (wait > 0) await pause(wait);
  }

  #resting({ host, trouble, notBefore }: HostMemory): Refusal {
    const when = notBefore === null ? "" : ` ${host} is asked again from ${notBefore.slice(0, 16).replace("T", " ")} UTC.`;
    return new Refusal("unreachable", `Cannot fetch ${this.#address}: ${trouble ?? "its server gave no answer"}.${when}`);
  }

  #disallowed(url: URL): Refusal {
    const whose = this.#address.includes(url.host) ? "the site's" : `it leads to ${url.host}, whose`;
    const state = `${whose} robots.txt asks programs to leave it alone`;
    return new Refusal("forbidden", `Cannot fetch ${this.#address}: ${state}. Save the page in a browser and give the file.`);
  }
}
