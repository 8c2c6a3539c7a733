"use strict";
/* One key for each thing a reviewer does. */
const Keys = (() => {
  const typing = (target) => target.closest("input, textarea, select, [contenteditable]");

  function start(actions) {
    document.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.key === "Escape") {
        if (!Dom.byId("dialog").open) actions.escape(event);
        return;
      }
      if (Dom.byId("dialog").open || typing(event.target)) return;
      if (event.target.closest("[role=tab], .dot, .bar") && /^(Enter| |Arrow)/.test(event.key)) return;
      const action = actions.keys[event.key] ?? actions.keys[event.key.toLowerCase()];
      if (!action) return;
      event.preventDefault();
      if (!event.repeat || ["j", "k", "ArrowDown", "ArrowUp"].includes(event.key)) action();
    });
  }

  return { start };
})();
