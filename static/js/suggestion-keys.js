// The keys shown on the buttons answer a suggestion; not while an editor is typing.
document.addEventListener("keydown", (event) => {
  if (event.target.closest("input, textarea, select") || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  document.querySelector(`button[data-key="${CSS.escape(event.key)}"]`)?.click();
});
