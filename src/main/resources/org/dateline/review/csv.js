"use strict";
/* Decisions as the lines of decisions.csv. */
const Csv = (() => {
  const CONTEXT = 32;

  const cell = (value) => {
    const guarded = /^'*\s*[=+\-@\t\r\n＝＋－＠−|%]/.test(value) && !/^[+-]?\d+(\.\d+)?$/.test(value) ? "'" + value : value;
    return /[",\n\r]/.test(guarded) ? '"' + guarded.replace(/"/g, '""') + '"' : guarded;
  };

  /* What was decided, with enough around it to find it again. */
  function anchor(article, row, essential) {
    const extraction = {};
    essential.forEach((column) => { extraction[column] = row.cells[column] ?? ""; });
    return {
      sheet: row.sheet,
      id: row.id,
      article: article.id,
      sha256: article.sha256 ?? "",
      start: String(row.start),
      end: String(row.end),
      text: article.slice(row.start, row.end),
      prefix: article.slice(Math.max(0, row.start - CONTEXT), row.start),
      suffix: article.slice(row.end, row.end + CONTEXT),
      sentence: article.slice(row.sentence[0], row.sentence[1]),
      extraction: Decisions.write(extraction),
    };
  }

  const file = (columns, entries) =>
    [columns, ...entries.map((entry) => columns.map((column) => entry[column] ?? ""))]
      .map((line) => line.map(cell).join(","))
      .join("\n") + "\n";

  return { anchor, file };
})();
