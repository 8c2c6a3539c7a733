"use strict";
/* Where articles come from and decisions go: this file and the browser, or the server. */
const FileStorage = (run) => {
  const articles = run.shown.map(Model.article);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const essential = new Map(run.sheets.map((sheet) => [sheet.name, sheet.essential]));
  const key = "dateline:" + articles.map((article) => (article.sha256 ?? article.id).slice(0, 8)).join("").slice(0, 400);
  let entries = [];
  let kept = true;

  try {
    entries = JSON.parse(localStorage.getItem(key) ?? "[]");
  } catch {
    kept = false;
  }
  for (const entry of entries) {
    const row = byId.get(entry.article)?.byId.get(entry.id);
    if (row && !entry.downloaded) Decisions.put(row.id, entry);
  }

  function keep() {
    try {
      localStorage.setItem(key, JSON.stringify(entries));
      kept = true;
    } catch {
      kept = false;
    }
  }

  async function save(article, rows, decided) {
    const time = new Date().toISOString();
    for (const row of rows) {
      const entry = { time, ...decided(row), ...Csv.anchor(article ?? byId.get(row.article), row, essential.get(row.sheet)) };
      entries.push(entry);
      Decisions.put(row.id, entry);
    }
    keep();
    return { refused: [] };
  }

  function download() {
    const text = Csv.file(run.decisionColumns, entries);
    const url = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
    const anchor = Dom.el("a", { href: url, download: "decisions-from-page.csv" });
    anchor.click();
    setTimeout(() => URL.revokeObjectURL(url), 10000);
    return entries.length;
  }

  const matches = (article, query) => {
    const words = query.toLowerCase();
    return !words || [article.id, article.title ?? "", ...article.rows.map((row) => Model.title(row) + " " + Model.gist(row))]
      .some((text) => text.toLowerCase().includes(words));
  };

  return {
    served: false,
    total: run.articles,
    held: articles.length,
    kept: () => kept,
    entries: () => entries.length,
    async list(from, count, query) {
      const found = articles.filter((article) => matches(article, query));
      return {
        total: found.length,
        articles: found.slice(from, from + count).map((article) => ({
          id: article.id,
          title: article.title ?? "",
          rows: article.rows.length,
          decided: article.rows.filter(Decisions.decided).length,
        })),
      };
    },
    load: async (id) => byId.get(id),
    next: async (id, step) => articles[articles.findIndex((article) => article.id === id) + step]?.id,
    save,
    async alike(column, value, sheet) {
      return articles.flatMap((article) => article.rows
        .filter((row) => row.sheet === sheet && (row.cells[column] ?? "") === value && !Decisions.decided(row))
        .map((row) => ({ article, row })));
    },
    async saveAlike(found, decided) {
      for (const { article, row } of found) await save(article, [row], () => decided);
      return found.map(({ article, row }) => ({ article: article.id, id: row.id }));
    },
    download,
    watch() {},
  };
};

const ServedStorage = (run) => {
  let since = run.since;

  async function ask(path, body) {
    const answer = await fetch(path, body === undefined ? {} : {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
    return answer.json();
  }

  function take(changes) {
    for (const change of changes) Decisions.put(change.id, change);
  }

  async function load(id) {
    const data = await ask("api/article?id=" + encodeURIComponent(id));
    take(data.changes);
    return Model.article(data);
  }

  return {
    served: true,
    total: run.articles,
    held: run.articles,
    kept: () => true,
    list: (from, count, query) => ask(`api/articles?from=${from}&count=${count}&q=${encodeURIComponent(query)}`),
    load,
    next: async (id, step) => (await ask(`api/next?id=${encodeURIComponent(id)}&step=${step}`)).id,
    async save(article, rows, decided) {
      const answer = await ask("api/decide", {
        article: article.id,
        rows: rows.map((row) => ({ id: row.id, seen: Decisions.get(row).number ?? 0, ...decided(row) })),
      });
      take(answer.saved);
      take(answer.refused);
      return answer;
    },
    async alike(column, value, sheet) {
      const answer = await ask("api/alike", { column, value, sheet });
      return { length: answer.rows, sheet, column, value };
    },
    async saveAlike({ sheet, column, value }, decided) {
      const answer = await ask("api/alike", { sheet, column, value, ...decided });
      return answer.decided;
    },
    watch(changed, lost) {
      setInterval(async () => {
        try {
          const answer = await ask("api/changes?since=" + since);
          since = answer.since;
          lost(false);
          if (answer.changes.length) {
            take(answer.changes);
            changed(answer.changes);
          }
        } catch {
          lost(true);
        }
      }, 2000);
    },
  };
};
