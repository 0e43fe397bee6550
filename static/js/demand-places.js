// The list of demands beside the text follows the reading. Without this script it is a plain list of links.
const links = new Map(
  [...document.querySelectorAll(".places a")].map((link) => [link.hash.slice(1), link]),
);

if (links.size) {
  const inSight = new Set();

  const show = () => {
    let current = null;
    for (const [place, link] of links) {
      if (!current && inSight.has(place)) current = link;
      link.removeAttribute("aria-current");
    }
    current?.setAttribute("aria-current", "location");
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
}
