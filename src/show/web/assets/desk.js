// The desk by keyboard: the keys press the buttons that stand there. Which figure is current is remembered over the reload.
const items = [...document.querySelectorAll(".queue > li")];
let at = Math.min(Number(sessionStorage.getItem("desk-at") ?? 0), items.length - 1);

function go(to) {
  at = Math.max(0, Math.min(items.length - 1, to));
  sessionStorage.setItem("desk-at", String(at));
  items.forEach((item, index) => item.toggleAttribute("data-current", index === at));
  items[at]?.scrollIntoView({ block: "nearest" });
}

function press(key) {
  const within = key === "u" ? document : items[at];
  const button = within?.querySelector(`button[data-key="${key}"]`);
  const field = button?.parentElement.querySelector(":scope > input:not([type=hidden])");
  if (field && field.value === "" && button.parentElement.classList.contains("with")) field.focus();
  else button?.click();
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea")) return;
  const key = event.key.toLowerCase();
  if (key === "j") go(at + 1);
  else if (key === "k") go(at - 1);
  else if ("rmdcu".includes(key)) press(key);
  else return;
  event.preventDefault();
});

if (items.length > 0) go(at);
