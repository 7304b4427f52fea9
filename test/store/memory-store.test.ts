import { openMemoryStore } from "../../src/store/memory-store.ts";
import { storeConformance } from "./conformance.ts";
import { searchConformance } from "./search-conformance.ts";

storeConformance("memory store", async () => openMemoryStore());
searchConformance("memory store", async () => openMemoryStore());
