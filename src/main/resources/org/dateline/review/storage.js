"use strict";
/* Where articles come from and decisions go: this file and the browser, or the server. */
const FileStorage = (run) => {
  const MARK = "dateline-decision";
  const articles = run.shown.map(Model.article);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const texts = new Set(articles.map((article) => article.sha256));
  const essential = new Map(run.sheets.map((sheet) => [sheet.name, sheet.essential]));
  const taken = new Set(run.taken);
  const entries = [];
  let kept = true;

  /* Each decision has a key of its own, so that two tabs never write over each other. */
  const key = (entry) => [MARK, location.pathname, entry.sha256, entry.time, Math.random().toString(36).slice(2)].join("\n");

  const rowOf = (entry) => byId.get(entry.article)?.byId.get(entry.id);

  /* The run may know a later decision about the row, by another reviewer. */
  const latest = new Map();
  for (const [time, id] of run.taken.map((one) => one.split(" "))) {
    if (!(latest.get(id) > time)) latest.set(id, time);
  }

  function show(entry) {
    const row = rowOf(entry);
    if (row && !(latest.get(entry.id) > entry.time)) {
      latest.set(entry.id, entry.time);
      Decisions.put(row.id, entry);
    }
  }

  /* What was decided in this file, or about a text that it holds, and is not in the run yet. */
  function recall() {
    const found = [];
    for (const name of Object.keys(localStorage)) {
      const [mark, path, text] = name.split("\n");
      if (mark !== MARK || (path !== location.pathname && !texts.has(text))) continue;
      const entry = JSON.parse(localStorage.getItem(name));
      if (!taken.has(entry.time + " " + entry.id)) found.push(entry);
      else if (path === location.pathname) localStorage.removeItem(name);
    }
    found.sort((a, b) => (a.time < b.time ? -1 : 1)).forEach((entry) => { entries.push(entry); show(entry); });
  }

  try {
    recall();
  } catch {
    kept = false;
  }

  function keep(entry) {
    try {
      localStorage.setItem(key(entry), JSON.stringify(entry));
    } catch {
      kept = false;
    }
  }

  async function save(article, rows, decided) {
    for (const row of rows) {
      const entry = { time: new Date().toISOString(), ...decided(row), ...Csv.anchor(article, row, essential.get(row.sheet)) };
      entries.push(entry);
      show(entry);
      keep(entry);
    }
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

  /* What another tab decides is taken in as it comes. */
  function watch(changed) {
    addEventListener("storage", ({ key: name, newValue }) => {
      if (!name?.startsWith(MARK + "\n" + location.pathname + "\n") || !newValue) return;
      const entry = JSON.parse(newValue);
      entries.push(entry);
      show(entry);
      changed([entry]);
    });
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
    watch,
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

  /* Takes in what is newer than what the page knows, and gives it. */
  function take(changes) {
    const news = changes.filter((change) => !(Decisions.number(change.id) >= change.number));
    news.forEach((change) => Decisions.put(change.id, change));
    return news;
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
          const news = take(answer.changes);
          if (news.length) changed(news);
        } catch {
          lost(true);
        }
      }, 2000);
    },
  };
};
