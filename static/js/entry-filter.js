// The filter box above the signatories. Without this script the box stays hidden and the list is whole.
const box = document.getElementById("entry-filter");

if (box) {
  const fold = (text) =>
    text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase();
  const entries = [...document.querySelectorAll(".entries > li")].map((item) => ({
    item,
    words: fold(item.textContent),
  }));
  const groups = document.querySelectorAll(".signatories > .group");
  const count = document.getElementById("entry-filter-count");

  const show = () => {
    const words = fold(box.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const entry of entries) {
      const fits = words.every((word) => entry.words.includes(word));
      entry.item.hidden = !fits;
      shown += fits;
    }
    for (const group of groups) {
      group.hidden = !group.querySelector(".entries > li:not([hidden])");
    }
    count.textContent = words.length ? `${shown} ${count.dataset.of} ${entries.length}` : "";
  };

  box.closest("[hidden]").hidden = false;
  box.addEventListener("input", show);
  show();
}
