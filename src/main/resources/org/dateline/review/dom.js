"use strict";
/* Makes elements; all text goes in as text, never as markup. */
const Dom = (() => {
  const SVG = "http://www.w3.org/2000/svg";

  function fill(node, attributes, children) {
    for (const [name, value] of Object.entries(attributes ?? {})) {
      if (value === undefined || value === null || value === false) continue;
      if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
      else node.setAttribute(name, value === true ? "" : String(value));
    }
    node.append(...children.flat(3).filter((child) => child !== null && child !== undefined && child !== ""));
    return node;
  }

  const el = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);
  const svg = (tag, attributes, ...children) => fill(document.createElementNS(SVG, tag), attributes, children);
  const byId = (id) => document.getElementById(id);
  /* For those who listen; with loud, for all to see. */
  let hush;
  function say(message, loud) {
    const status = byId("status");
    status.textContent = message;
    status.classList.toggle("loud", Boolean(loud));
    clearTimeout(hush);
    if (loud) hush = setTimeout(() => status.classList.remove("loud"), 6000);
  }
  const plural = (count, one, many) => `${count} ${count === 1 ? one : many ?? one + "s"}`;

  /* How wide a picture is drawn, so that its words keep their size on a narrow screen. */
  const width = () => Math.min(Math.max(byId("view-other").clientWidth - 40, 300), 760);
  const short = (text, length) => (text.length > length ? text.slice(0, length - 1) + "…" : text);

  /* What selects a row wherever it is drawn: by click, Enter or Space. */
  const chooses = (act) => ({
    tabindex: 0,
    role: "button",
    onclick: act,
    onkeydown: (event) => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); act(); } },
  });

  /* A link only where it leads to the web; anything else is text. */
  function link(url, text) {
    return /^https?:\/\//i.test(url)
      ? el("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, text ?? url)
      : el("span", {}, text ?? url);
  }

  return { el, svg, byId, say, plural, link, width, short, chooses };
})();
