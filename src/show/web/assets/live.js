// The front page as it changes: when the server says so, the page is asked for again and its parts take the place of those that stand
// here, without motion and without moving the focus. A connection that is lost is said, and tried again.
const line = document.getElementById("live");
const state = line.querySelector(".state");
const news = line.querySelector(".news");
const silence = 60_000;
let source;
let watch;

function say(lost) {
  line.classList.toggle("lost", lost);
  state.textContent = lost ? line.dataset.lost : line.dataset.on;
}

/** A stream that says nothing for long is gone, whatever the browser thinks. */
function heard() {
  clearTimeout(watch);
  watch = setTimeout(again, silence);
  say(false);
}

function again() {
  say(true);
  source.close();
  clearTimeout(watch);
  watch = setTimeout(listen, 10_000);
}

function listen() {
  source?.close();
  source = new EventSource(`/events?since=${encodeURIComponent(line.dataset.since)}`);
  source.addEventListener("beat", heard);
  source.addEventListener("change", (event) => {
    heard();
    void update(event);
  });
  source.addEventListener("error", () => {
    say(true);
    if (source.readyState === EventSource.CLOSED) again();
  });
}

async function update({ data, lastEventId }) {
  const answer = await fetch(location.pathname, { headers: { accept: "text/html" } }).catch(() => null);
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (document.querySelectorAll("[data-live]").length !== page.querySelectorAll("[data-live]").length) return location.reload();
  for (const part of page.querySelectorAll("[data-live]")) swap(document.querySelector(`[data-live="${part.dataset.live}"]`), part);
  line.dataset.since = lastEventId;
  if (data) news.textContent = data;
}

/** What somebody has selected stays under their hand; what has the focus keeps it. */
function swap(old, fresh) {
  const selection = getSelection();
  if (!old || old.innerHTML === fresh.innerHTML || (!selection.isCollapsed && selection.containsNode(old, true))) return;
  const at = old.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
  old.replaceChildren(...fresh.childNodes);
  if (at !== null) [...old.querySelectorAll("a")].find((link) => link.getAttribute("href") === at)?.focus({ preventScroll: true });
}

addEventListener("offline", () => say(true));
addEventListener("online", listen);
addEventListener("pagehide", () => source.close());
addEventListener("pageshow", ({ persisted }) => persisted && listen());
listen();
