import { openMemoryStore } from "../../src/store/memory-store.ts";
import { storeConformance } from "./conformance.ts";

storeConformance("memory store", async () => openMemoryStore());
