// The list of demands beside the text follows the reading. Without this script it is a plain list of links.
const links = new Map(
  [...document.querySelectorAll(".places a")].map((link) => [link.hash.slice(1), link]),
);

if (links.size) {
  const inSight = new Set();

  // The demand that the address names, while it is in sight; else the first that is.
  const show = () => {
    const shown = [...links.keys()].filter((place) => inSight.has(place));
    const named = window.location.hash.slice(1);
    const current = shown.includes(named) ? named : shown[0];
    for (const link of links.values()) link.removeAttribute("aria-current");
    links.get(current)?.setAttribute("aria-current", "location");
  };

  const observer = new IntersectionObserver((changes) => {
    for (const change of changes) {
      if (change.isIntersecting) inSight.add(change.target.id);
      else inSight.delete(change.target.id);
    }
    show();
  });

  for (const place of links.keys()) {
    const words = document.getElementById(place);
    if (words) observer.observe(words);
  }
  window.addEventListener("hashchange", show);
}
