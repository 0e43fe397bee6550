// Dragging over the bars of the years fills in the two number fields and shows the result.
for (const chart of document.querySelectorAll("svg[data-years]")) {
  const form = chart.closest("form");
  const { since, until } = form.elements;
  const bars = [...chart.querySelectorAll("[data-year]")];
  let start = null;

  const yearAt = (event) => {
    const { left, width } = chart.getBoundingClientRect();
    const at = Math.floor(((event.clientX - left) / width) * bars.length);
    return Number(bars[Math.min(Math.max(at, 0), bars.length - 1)].dataset.year);
  };
  const choose = (one, other) => {
    since.value = Math.min(one, other);
    until.value = Math.max(one, other);
    for (const bar of bars) {
      const year = Number(bar.dataset.year);
      bar.classList.toggle("is-chosen", year >= since.value && year <= until.value);
    }
  };

  chart.classList.add("can-drag");
  chart.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    chart.setPointerCapture(event.pointerId);
    start = yearAt(event);
    choose(start, start);
  });
  chart.addEventListener("pointermove", (event) => {
    if (start !== null) choose(start, yearAt(event));
  });
  chart.addEventListener("pointerup", () => {
    if (start === null) return;
    start = null;
    form.requestSubmit();
  });
  chart.addEventListener("pointercancel", () => {
    start = null;
  });
}
