/* Light, dark or high contrast: kept in this browser only, and set before the page is drawn. */
"use strict";

const root = document.documentElement;

function show(appearance) {
  if (appearance) root.dataset.appearance = appearance;
  else delete root.dataset.appearance;
}

function kept() {
  // A browser may refuse to keep anything.
  try {
    return localStorage.getItem("appearance") || "";
  } catch {
    return "";
  }
}

function keep(appearance) {
  try {
    localStorage.setItem("appearance", appearance);
  } catch {
    // Then it holds for this page.
  }
}

show(kept());

document.addEventListener("DOMContentLoaded", () => {
  const choice = document.getElementById("appearance");
  if (!choice) return;
  choice.parentElement.hidden = false;
  choice.value = kept();
  choice.addEventListener("change", () => {
    show(choice.value);
    keep(choice.value);
  });
});
