// One key for each answer to the name that has the focus, and the next name follows. Without this script the same form
// is filled in with the mouse or Tab.

(() => {
  "use strict";

  const rows = [...document.querySelectorAll("#names .name")];
  if (!rows.length) return;
  document.querySelector(".keys-help").hidden = false;

  const current = () => rows.findIndex((row) => row.contains(document.activeElement));

  function go(to) {
    const row = rows[Math.max(0, Math.min(rows.length - 1, to))];
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: "nearest" });
  }

  // What a key answers in a row: the first one known, the second, …, or one of the answers below them.
  function choice(row, key) {
    const same = [...row.querySelectorAll(".option")].map((option) => option.querySelector('[data-key="s"]'));
    if (key >= "1" && key <= "9") return same[Number(key) - 1];
    return key === "s" ? same.find(Boolean) : row.querySelector(`[data-key="${CSS.escape(key)}"]`);
  }

  function answer(at, key) {
    const chosen = choice(rows[at], key);
    if (!chosen) return false;
    chosen.checked = true;
    const why = chosen.closest(".option")?.querySelector('input[type="text"]');
    if (why && key !== "p" && !why.value) why.focus();
    else go(at + 1);
    return true;
  }

  // What was refused is looked at first.
  const refused = rows.findIndex((row) => row.classList.contains("errors"));
  if (refused >= 0) go(refused);

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = event.target.closest('input[type="text"], textarea, select');
    const choosing = event.target.closest('input[type="radio"]');
    const at = current();
    if (typing) {
      // Enter would send the whole form with what is not decided yet.
      if (event.key === "Enter" && at >= 0) {
        event.preventDefault();
        go(at + 1);
      }
    } else if (event.key === "j" || (event.key === "ArrowDown" && !choosing && at >= 0)) {
      event.preventDefault();
      go(at + 1);
    } else if (event.key === "k" || (event.key === "ArrowUp" && !choosing && at >= 0)) {
      event.preventDefault();
      go(at - 1);
    } else if (at >= 0 && event.key.length === 1 && answer(at, event.key)) {
      event.preventDefault();
    }
  });
})();
