// SPDX-License-Identifier: EUPL-1.2
// Sharing a case by a link, and words that explain themselves under the pointer. Every page works without this file.
"use strict";

// The answers go behind the #, which a browser never sends to any server.
document.querySelectorAll("[data-deel]").forEach((knop) => knop.addEventListener("click", async () => {
  const vak = document.querySelector("[data-deelvak]");
  const feiten = new URLSearchParams();
  vak.querySelectorAll("[data-feit]").forEach((feit) => feiten.append(feit.name, feit.value));
  const link = `${new URL(knop.dataset.adres, location.href).href}#${feiten}`;
  const stand = vak.querySelector("[data-deelstand]");
  try {
    await navigator.clipboard.writeText(link);
    stand.textContent = "De link is gekopieerd. De antwoorden staan in de link zelf. Deel hem alleen met wie ze mag zien.";
  } catch {
    const hand = vak.querySelector("[data-deelhand]");
    hand.hidden = false;
    hand.querySelector("input").value = link;
    hand.querySelector("input").select();
    stand.textContent = "Kopiëren lukte niet vanzelf.";
  }
}));

// A link that stands on the page itself.
document.querySelectorAll("[data-kopieer]").forEach((knop) => knop.addEventListener("click", async () => {
  const veld = document.getElementById(knop.dataset.kopieer);
  const stand = document.querySelector("[data-kopieerstand]");
  veld.select();
  try {
    await navigator.clipboard.writeText(veld.value);
    stand.textContent = "De link is gekopieerd.";
  } catch {
    stand.textContent = "Kopiëren lukte niet vanzelf. De link is geselecteerd: kopieer hem zelf.";
  }
}));

// A shared link: its answers become a form, and the form asks for the advies.
const gedeeld = document.querySelector("[data-gedeeld]");
if (gedeeld) {
  const feiten = [...new URLSearchParams(location.hash.slice(1))].filter(([naam]) => !naam.startsWith("_"));
  feiten.forEach(([naam, waarde]) => {
    const veld = document.createElement("input");
    Object.assign(veld, { type: "hidden", name: naam, value: waarde });
    gedeeld.append(veld);
  });
  if (feiten.some(([naam]) => naam === "gemeente")) {
    gedeeld.submit();
  } else {
    gedeeld.hidden = true;
    document.querySelector("[data-geenfeiten]").hidden = false;
  }
}

// Logging in on the way to a shared link must not lose what stands behind the #.
document.querySelectorAll("form[action$='/inloggen']").forEach((formulier) => {
  formulier.action += location.hash;
});

// Under the pointer a word explains itself after a moment, and stays as long as one points at it or at its explanation.
document.querySelectorAll(".jr-begrip").forEach((begrip) => {
  const uitleg = begrip.querySelector("[popover]");
  const woord = begrip.querySelector("button");
  let wacht;
  const straks = (doe, na) => {
    clearTimeout(wacht);
    wacht = setTimeout(doe, na);
  };
  begrip.addEventListener("pointerenter", (gebeurtenis) => {
    if (gebeurtenis.pointerType !== "mouse") return;
    straks(() => uitleg.matches(":popover-open") || uitleg.showPopover({ source: woord }), 350);
  });
  begrip.addEventListener("pointerleave", (gebeurtenis) => {
    if (gebeurtenis.pointerType !== "mouse") return;
    straks(() => uitleg.matches(":popover-open") && uitleg.hidePopover(), 250);
  });
});
