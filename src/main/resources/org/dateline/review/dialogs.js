"use strict";
/* The windows over the page: keys, articles, notes, and many rows at once. */
const Dialogs = (() => {
  const KEYS = [
    ["j, ↓", "next row"], ["k, ↑", "previous row"], ["a", "accept, and on to the next"], ["r", "reject"],
    ["c", "correct"], ["u", "unsure"], ["n", "note"], ["z", "undo"], ["b", "decide many at once"],
    ["/", "search"], ["o", "order by doubt, or as in the text"], ["f", "only what is not decided"], ["Esc", "close, clear the search"],
    ["] [", "next, previous article"], ["g", "go to an article"], ["1 – 5", "rows, who & where, figures, dates, claims"],
    ["t", "light or dark"], ["?", "these keys"],
  ];
  const PAGE = 50;

  function open(title, ...content) {
    const dialog = Dom.byId("dialog");
    dialog.replaceChildren(
      Dom.el("header", {}, Dom.el("h2", { id: "dialog-title" }, title),
        Dom.el("button", { type: "button", "aria-label": "Close", onclick: () => dialog.close() }, "✕")),
      ...content.flat().filter(Boolean));
    dialog.setAttribute("aria-labelledby", "dialog-title");
    if (!dialog.open) dialog.showModal();
    dialog.querySelector("[data-first]")?.focus();
    dialog.onclick = (event) => { if (event.target === dialog) dialog.close(); };
    return dialog;
  }

  const help = () => open("Keys", Dom.el("dl", { class: "keys" }, KEYS.map(([key, words]) =>
    Dom.el("div", {}, Dom.el("dt", {}, key.split(" ").map((one) => (one === "–" ? "– " : [Dom.el("kbd", {}, one.replace(",", "")), " "]))), Dom.el("dd", {}, words)))));

  function note(row, done) {
    const now = Decisions.get(row);
    const field = Dom.el("textarea", { rows: 4, "aria-label": "Note", dir: "auto" });
    field.value = now.note ?? "";
    const keep = (event) => {
      event?.preventDefault();
      Dom.byId("dialog").close();
      done(field.value.trim());
    };
    field.onkeydown = (event) => { if (event.key === "Enter" && !event.shiftKey) keep(event); };
    open("Note", Dom.el("form", { onsubmit: keep }, field,
      Dom.el("div", { class: "buttons" }, Dom.el("button", { type: "submit", class: "primary" }, "Keep ", Dom.el("kbd", {}, "Enter")),
        Dom.el("span", { class: "meta" }, "Shift+Enter for a new line"))));
    field.focus();
  }

  async function articles(storage, current, choose) {
    let from = 0;
    let asked = 0;
    const list = Dom.el("ul", { class: "entries articles" });
    const count = Dom.el("p", { class: "meta", role: "status" });
    const pages = Dom.el("div", { class: "buttons" });
    const field = Dom.el("input", { type: "search", placeholder: "Search titles, names, figures, claims", "aria-label": "Search articles", autocomplete: "off", "data-first": true });
    async function fill() {
      const mine = ++asked;
      const answer = await storage.list(from, PAGE, field.value.trim());
      if (mine !== asked) return;
      count.textContent = `${Dom.plural(answer.total, "article")}` + (storage.held < storage.total
        ? `; this file holds the first ${storage.held} of ${storage.total}: ./dateline review pages through all` : "");
      list.replaceChildren(...answer.articles.map((article) => Dom.el("li", {},
        Dom.el("button", { type: "button", "aria-current": article.id === current.id, onclick: () => { Dom.byId("dialog").close(); choose(article.id); } },
          Dom.el("b", { dir: "auto" }, article.title || article.id),
          Dom.el("span", { class: "count" + (article.decided >= article.rows ? " done" : "") }, `${article.decided}/${article.rows}`)))));
      pages.replaceChildren(
        Dom.el("button", { type: "button", disabled: from === 0, onclick: () => { from -= PAGE; fill(); } }, "Earlier"),
        Dom.el("button", { type: "button", disabled: from + PAGE >= answer.total, onclick: () => { from += PAGE; fill(); } }, "Later"));
      pages.hidden = answer.total <= PAGE;
    }
    field.onkeydown = (event) => { if (event.key === "Enter") list.querySelector("button")?.click(); };
    field.oninput = () => { from = 0; fill(); };
    open("Articles", field, count, list, pages);
    await fill();
  }

  /* Groups that the row belongs to, each with how many open rows it has. */
  async function bulk(article, row, storage, act) {
    const shown = Rows.listed().filter((one) => !Decisions.decided(one));
    const body = Dom.el("div", { class: "bulk" });
    const line = (words, count, decide) => Dom.el("div", { class: "group" },
      Dom.el("p", {}, Dom.el("b", {}, count), " ", words),
      Dom.el("div", { class: "buttons" }, ["accept", "reject", "unsure"].map((decision) =>
        Dom.el("button", { type: "button", disabled: !count, class: "d-" + decision, onclick: () => { Dom.byId("dialog").close(); decide(decision); } },
          decision[0].toUpperCase() + decision.slice(1)))));
    open("Decide many at once", Dom.el("p", { class: "meta" }, "Only rows that are not decided. Undo takes all of them back."), body);
    body.append(line("every row that the filter shows here", shown.length, (decision) => act.here(shown, decision)));
    body.querySelector("button:enabled")?.focus();
    if (!row) return;
    for (const [column, words] of [["name", "called"], ["source", "from the source"], ["rule", "made by the rule"]]) {
      const value = row.cells[column];
      if (!value) continue;
      const same = article.rows.filter((one) => one.sheet === row.sheet && one.cells[column] === value && !Decisions.decided(one));
      if (column !== "name") body.append(line(`${row.sheet} ${words} “${value}” in this article`, same.length, (decision) => act.here(same, decision)));
      const found = await storage.alike(column, value, row.sheet);
      body.append(line(`${row.sheet} ${words} “${value}” in all articles`, found.length, (decision) => act.everywhere(found, decision)));
    }
  }

  return { help, note, articles, bulk };
})();
