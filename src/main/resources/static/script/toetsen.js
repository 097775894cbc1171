// SPDX-License-Identifier: EUPL-1.2
// Keys for who stands before a room. Every step is a link, so the page works without this file.
"use strict";

document.addEventListener("keydown", (toets) => {
  if (toets.altKey || toets.ctrlKey || toets.metaKey || toets.target.closest("input, select, textarea, summary, button")) return;
  const op = (plek) => document.querySelector(`[data-toetsen] ${plek}`);
  // A space on a link that has the focus is still a step: that is what the clicker of a presenter sends.
  const doel = toets.key === " " || toets.key === "ArrowRight" || toets.key === "PageDown" ? op("[data-volgende]")
    : toets.key === "ArrowLeft" || toets.key === "PageUp" ? op("[data-vorige]")
      : /^[a-d]$/i.test(toets.key) ? op(`[data-letter="${toets.key.toUpperCase()}"]`) : null;
  if (doel) {
    toets.preventDefault();
    doel.click();
  }
});
