"use strict";
/* The tabs beside the article: rows, who and where, figures, dates, claims. */
const Views = (() => {
  const TABS = [
    ["article", "Article"], ["rows", "Rows"], ["who", "Who & where"], ["figures", "Figures"], ["dates", "Dates"], ["claims", "Claims"],
  ];
  const STATUSES = ["disputed", "unverified", "denied", "hedged", "confirmed", "attributed"];
  let current = "rows";

  function tabs(show) {
    const list = document.querySelector(".tabs");
    list.replaceChildren(...TABS.map(([name, title], i) => Dom.el("button", {
      type: "button", role: "tab", id: "tab-" + name, "aria-selected": String(name === current), tabindex: name === current ? 0 : -1,
      "aria-controls": name === "article" ? "article" : name === "rows" ? "view-rows" : "view-other",
      title: i ? `${title} (${i})` : title, onclick: () => show(name),
    }, title)));
    list.onkeydown = (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      const names = TABS.map(([name]) => name).filter((name) => Dom.byId("tab-" + name).offsetParent);
      show(names[(names.indexOf(current) + step + names.length) % names.length]);
      Dom.byId("tab-" + current).focus();
      event.preventDefault();
    };
  }

  function entry(row, select, extra) {
    const shown = Decisions.shown(row);
    return Dom.el("li", { class: "k-" + row.kind, "data-decision": Decisions.get(row).decision },
      Dom.el("button", { type: "button", onclick: () => select(row) },
        Dom.el("b", { dir: "auto" }, Model.title(row, shown)),
        " ", Dom.el("small", { dir: "auto" }, extra ?? Model.gist(row, shown)),
        Dom.el("span", { class: "count", "aria-label": "mentions" }, row.mentions.length || "")));
  }

  function list(article, sheet, title, select, extra) {
    const rows = article.rows.filter((row) => row.sheet === sheet).sort((a, b) => b.mentions.length - a.mentions.length);
    return rows.length ? Dom.el("section", {}, Dom.el("h3", {}, title, " ", Dom.el("small", {}, rows.length)),
      Dom.el("ul", { class: "entries" }, rows.map((row) => entry(row, select, extra?.(row))))) : null;
  }

  function who(article, select) {
    const spoken = (row) => [Model.gist(row), row.cells.claims > 0 ? Dom.plural(Number(row.cells.claims), "claim") : ""].filter(Boolean).join(" · ");
    return [
      Dom.el("figure", {}, PlaceMap.draw(article, select),
        Dom.el("figcaption", { class: "legend" }, Dom.el("i", { class: "round" }), "mentioned as a place ", Dom.el("i", { class: "square" }), "stands for its government")),
      list(article, "people", "People", select, spoken),
      list(article, "organisations", "Organisations", select),
      list(article, "places", "Places", select),
    ];
  }

  function claim(row, select) {
    const shown = Decisions.shown(row);
    return Dom.el("li", { class: "claim-item s-" + (shown.status ?? ""), "data-decision": Decisions.get(row).decision },
      Dom.el("button", { type: "button", onclick: () => select(row) },
        Dom.el("span", { class: "by", dir: "auto" }, Dom.el("b", {}, shown.source || "no source"), " ", shown.cue ?? ""),
        Dom.el("span", { class: "said", dir: "auto" }, shown.claim ?? ""),
        row.cells.evidence ? Dom.el("span", { class: "proof", dir: "auto" }, `“${row.cells.evidence}”`) : null));
  }

  function claims(article, select) {
    const rows = article.rows.filter((row) => row.sheet === "claims");
    if (!rows.length) return [Dom.el("p", { class: "empty" }, "No claim in this article.")];
    const status = (row) => Decisions.shown(row).status ?? "attributed";
    const known = [...STATUSES, ...new Set(rows.map(status).filter((name) => !STATUSES.includes(name)))];
    return known.map((name) => {
      const here = rows.filter((row) => status(row) === name);
      return here.length ? Dom.el("section", {}, Dom.el("h3", { class: "s-" + name }, name, " ", Dom.el("small", {}, here.length)),
        Dom.el("ul", { class: "entries" }, here.map((row) => claim(row, select)))) : null;
    });
  }

  function dates(article, select) {
    const others = article.rows.filter((row) => row.sheet === "dates" && (!Charts.days(Decisions.shown(row)) || ["DURATION", "SET"].includes(row.cells.type)));
    return [
      Charts.timeline(article, select),
      others.length ? Dom.el("section", {}, Dom.el("h3", {}, "Durations, repetitions and what is not resolved"),
        Dom.el("ul", { class: "entries" }, others.map((row) => entry(row, select)))) : null,
    ];
  }

  function draw(article, select) {
    document.body.dataset.view = current;
    TABS.forEach(([name]) => {
      const tab = Dom.byId("tab-" + name);
      tab.setAttribute("aria-selected", String(name === current));
      tab.tabIndex = name === current ? 0 : -1;
    });
    const rows = current === "rows" || current === "article";
    Dom.byId("view-rows").hidden = !rows;
    const other = Dom.byId("view-other");
    other.hidden = rows;
    other.setAttribute("aria-labelledby", "tab-" + current);
    if (rows) return;
    const parts = { who, figures: Charts.figures, claims, dates }[current](article, select);
    other.replaceChildren(...[parts].flat().filter(Boolean));
    other.scrollTop = 0;
  }

  return { tabs, draw, TABS, show: (name) => { current = name; }, current: () => current };
})();
