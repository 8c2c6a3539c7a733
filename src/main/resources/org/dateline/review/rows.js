"use strict";
/* The list of an article's rows: filter, order, and which one is current. */
const Rows = (() => {
  const SIGNS = { accept: "✓", reject: "✕", correct: "✎", unsure: "?", stale: "↻" };
  const filter = { text: "", sheet: "", state: "", status: "", source: "", rule: "", order: "doubt" };
  let listed = [];
  let items = new Map();

  const includes = (text, words) => text.toLowerCase().includes(words);

  function matches(row) {
    const shown = Decisions.shown(row);
    const { decision } = Decisions.get(row);
    const words = filter.text.toLowerCase();
    return (!filter.sheet || row.sheet === filter.sheet)
      && (!filter.state || (filter.state === "open" ? !Decisions.decided(row) : decision === filter.state))
      && (!filter.status || shown.status === filter.status)
      && (!filter.source || shown.source === filter.source)
      && (!filter.rule || row.cells.rule === filter.rule)
      && (!words || Object.values(shown).some((value) => includes(value, words)));
  }

  function order(a, b) {
    return filter.order === "doubt" && b.doubt.score !== a.doubt.score
      ? b.doubt.score - a.doubt.score
      : a.start - b.start || a.end - b.end;
  }

  function item(row, select) {
    const node = Dom.el("li", { role: "option", id: "row-" + row.index, class: "k-" + row.kind, onclick: () => select(row) });
    items.set(row, node);
    settle(row);
    return node;
  }

  /* Shows anew what is decided about a row. */
  function settle(row) {
    const node = items.get(row);
    if (!node) return;
    const { decision } = Decisions.get(row);
    const shown = Decisions.shown(row);
    node.dataset.decision = decision;
    node.replaceChildren(
      Dom.el("span", { class: "sign", "aria-hidden": "true" }, SIGNS[decision] ?? ""),
      Dom.el("span", { class: "what" },
        Dom.el("span", { class: "hidden" }, `${row.kind}: `),
        Dom.el("b", { dir: "auto" }, Model.title(row, shown)),
        " ", Dom.el("small", { dir: "auto" }, Model.gist(row, shown))),
      Dom.el("span", { class: "why" }, row.doubt.reasons[0] ?? ""),
      Dom.el("span", { class: "hidden" }, decision ? `, ${decision}` : ", not decided"));
  }

  function draw(article, select) {
    items = new Map();
    listed = article.rows.filter(matches).sort(order);
    Dom.byId("rows").replaceChildren(...listed.map((row) => item(row, select)));
    return listed;
  }

  function point(row) {
    const list = Dom.byId("rows");
    list.querySelectorAll("[aria-selected=true]").forEach((node) => node.setAttribute("aria-selected", "false"));
    const node = row && items.get(row);
    if (!node) {
      list.removeAttribute("aria-activedescendant");
      return;
    }
    node.setAttribute("aria-selected", "true");
    list.setAttribute("aria-activedescendant", node.id);
    const top = node.offsetTop;
    if (top < list.scrollTop || top + node.offsetHeight > list.scrollTop + list.clientHeight) {
      list.scrollTop = top - list.clientHeight / 3;
    }
  }

  /* The row some steps on; with open, the next one that is not decided. */
  function step(row, by, open) {
    const at = listed.indexOf(row);
    for (let i = at + by; i >= 0 && i < listed.length; i += by) {
      if (!open || !Decisions.decided(listed[i])) return listed[i];
    }
    return open && by > 0 ? listed.find((other) => other !== row && !Decisions.decided(other)) : undefined;
  }

  const values = (article, column) => [...new Set(article.rows.map((row) => row.cells[column]).filter(Boolean))].sort();

  function choice(name, empty, options, changed) {
    if (!options.length && !filter[name]) return null;
    return Dom.el("select", {
      id: "filter-" + name,
      "aria-label": empty,
      class: filter[name] ? "set" : "",
      onchange: (event) => { filter[name] = event.target.value; changed(); },
    }, Dom.el("option", { value: "" }, empty),
    options.map(([value, text]) => Dom.el("option", { value, selected: filter[name] === value }, text ?? value)));
  }

  function drawFilters(article, changed) {
    const count = (sheet) => article.rows.filter((row) => row.sheet === sheet).length;
    const chips = Object.entries(Model.KINDS).filter(([sheet]) => count(sheet)).map(([sheet, kind]) =>
      Dom.el("button", {
        type: "button",
        class: "chip k-" + kind,
        "data-sheet": sheet,
        "aria-pressed": String(filter.sheet === sheet),
        onclick: () => { filter.sheet = filter.sheet === sheet ? "" : sheet; changed(); },
      }, sheet, " ", Dom.el("small", {}, count(sheet))));
    const pairs = (list) => list.map((value) => [value]);
    Dom.byId("filters").replaceChildren(
      Dom.el("div", { class: "chips" }, chips),
      Dom.el("div", { class: "selects" },
        choice("state", "any decision", [["open", "not decided"], ["accept", "accepted"], ["reject", "rejected"], ["correct", "corrected"], ["unsure", "unsure"], ["stale", "stale"]], changed),
        choice("status", "any status", pairs(values(article, "status")), changed),
        choice("source", "any source", pairs(values(article, "source")), changed),
        choice("rule", "any rule", pairs(values(article, "rule")), changed),
        Dom.el("button", {
          type: "button", id: "order", "aria-pressed": String(filter.order === "doubt"),
          title: "Doubtful rows first, or as they stand in the text (o)",
          onclick: () => { filter.order = filter.order === "doubt" ? "text" : "doubt"; changed(); },
        }, filter.order === "doubt" ? "doubt first" : "in reading order")));
  }

  const narrowed = () => ["text", "sheet", "state", "status", "source", "rule"].some((name) => filter[name]);
  const widen = () => ["text", "sheet", "state", "status", "source", "rule"].forEach((name) => { filter[name] = ""; });

  return { filter, draw, drawFilters, settle, point, step, narrowed, widen, listed: () => listed, SIGNS };
})();
