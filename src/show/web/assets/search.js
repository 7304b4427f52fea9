// Results as you type: the same page is asked for, and its results take the place of those that stand here.
const form = document.querySelector("form.search");
const results = document.getElementById("results");
let asked = 0;

async function update() {
  const mine = ++asked;
  const path = `/search?${new URLSearchParams({ q: form.elements.q.value })}`;
  const answer = await fetch(path, { headers: { accept: "text/html" } }).catch(() => null);
  if (!answer?.ok || mine !== asked) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (mine !== asked) return;
  results.replaceChildren(...page.getElementById("results").childNodes);
  history.replaceState(null, "", path);
}

let waiting;
form?.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => void update(), 180);
});
form?.addEventListener("submit", (event) => {
  event.preventDefault();
  void update();
});
