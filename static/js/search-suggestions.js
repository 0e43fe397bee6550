// Suggestions under each search box, as an ARIA combobox with a list. Without this script the box is a plain form.
const PAUSE = 120;

class Suggestions {
  constructor(input, number) {
    this.input = input;
    this.shown = [];
    this.active = -1;
    this.list = this.make("ul", { role: "listbox", id: `suggestions-${number}`, class: "suggestions" });
    this.list.setAttribute("aria-label", input.dataset.label);
    this.list.hidden = true;
    this.status = this.make("p", { role: "status", class: "visually-hidden" });
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", this.list.id);
    input.setAttribute("aria-expanded", "false");
    input.setAttribute("autocomplete", "off");
    input.after(this.list, this.status);
    input.addEventListener("input", () => this.askSoon());
    input.addEventListener("keydown", (event) => this.key(event));
    input.addEventListener("blur", () => this.close());
  }

  make(tag, attributes) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  }

  askSoon() {
    clearTimeout(this.waiting);
    this.asked?.abort();
    if (this.input.value.trim()) this.waiting = setTimeout(() => this.ask(), PAUSE);
    else this.close();
  }

  async ask() {
    this.asked = new AbortController();
    const query = new URLSearchParams({ q: this.input.value });
    try {
      const answer = await fetch(`${this.input.dataset.suggest}?${query}`, { signal: this.asked.signal });
      this.show(answer.ok ? (await answer.json()).suggestions : []);
    } catch {
      // Another key was pressed, or there is no network: the form still works.
    }
  }

  show(suggestions) {
    this.shown = suggestions;
    this.list.replaceChildren(...suggestions.map((suggestion, at) => this.option(suggestion, at)));
    this.open(suggestions.length > 0 && document.activeElement === this.input);
    this.status.textContent = suggestions.length
      ? `${this.input.dataset.found} ${suggestions.length}`
      : this.input.dataset.nothing;
  }

  option(suggestion, at) {
    const option = this.make("li", { role: "option", id: `${this.list.id}-${at}`, "aria-selected": "false" });
    const words = this.make("span", { class: "suggestion-words" });
    words.textContent = suggestion.words;
    const kind = this.make("span", { class: "suggestion-kind" });
    kind.textContent = suggestion.label;
    option.append(words, " ", kind);
    // Pressed, not clicked: the box keeps the focus.
    option.addEventListener("mousedown", (event) => {
      event.preventDefault();
      if (event.button === 0) this.choose(at);
    });
    return option;
  }

  open(opened) {
    this.list.hidden = !opened;
    this.input.setAttribute("aria-expanded", String(opened));
    this.activate(-1);
  }

  close() {
    clearTimeout(this.waiting);
    this.asked?.abort();
    this.open(false);
  }

  activate(at) {
    this.active = at;
    [...this.list.children].forEach((option, place) => {
      option.setAttribute("aria-selected", String(place === at));
    });
    if (at < 0) {
      this.input.removeAttribute("aria-activedescendant");
      return;
    }
    this.input.setAttribute("aria-activedescendant", `${this.list.id}-${at}`);
    this.list.children[at].scrollIntoView({ block: "nearest" });
  }

  key(event) {
    if (event.isComposing) return;
    const isOpen = !this.list.hidden;
    if (event.key === "ArrowDown" && !isOpen && this.shown.length) {
      this.open(true);
      this.activate(0);
    } else if (event.key === "ArrowDown" && isOpen) {
      this.activate(this.active + 1 < this.shown.length ? this.active + 1 : -1);
    } else if (event.key === "ArrowUp" && isOpen) {
      this.activate(this.active < 0 ? this.shown.length - 1 : this.active - 1);
    } else if (event.key === "Escape" && isOpen) {
      this.close();
    } else if (event.key === "Enter" && isOpen && this.active >= 0) {
      this.choose(this.active);
    } else {
      return;
    }
    event.preventDefault();
  }

  // A thing with a page leads to its page; a word is searched for.
  choose(at) {
    const { words, address } = this.shown[at];
    this.close();
    if (address) {
      window.location.assign(address);
    } else {
      this.input.value = words;
      this.input.form.requestSubmit();
    }
  }
}

document.querySelectorAll("input[data-suggest]").forEach((input, number) => new Suggestions(input, number));
