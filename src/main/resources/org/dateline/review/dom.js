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
  const say = (message) => { byId("status").textContent = message; };
  const plural = (count, one, many) => `${count} ${count === 1 ? one : many ?? one + "s"}`;

  /* A link only where it leads to the web; anything else is text. */
  function link(url, text) {
    return /^https?:\/\//i.test(url)
      ? el("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, text ?? url)
      : el("span", {}, text ?? url);
  }

  return { el, svg, byId, say, plural, link };
})();
