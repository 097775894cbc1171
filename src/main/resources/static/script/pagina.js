// SPDX-License-Identifier: EUPL-1.2
// Small comforts. Every page works without this file.
"use strict";

// Buttons that only do something with a script show only when there is one.
document.querySelectorAll(".jr-alleen-met-script").forEach((plek) => { plek.hidden = false; });
document.querySelectorAll("[data-print]").forEach((knop) => knop.addEventListener("click", () => window.print()));

// After wrong input the summary is the first thing to read.
document.querySelector("[data-focus]")?.focus();

// An address with # inside a closed part opens that part.
function toonDoel() {
  const doel = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let deel = doel && doel.closest("details"); deel; deel = deel.parentElement.closest("details")) {
    deel.open = true;
  }
  if (doel && doel.closest("details")) {
    doel.scrollIntoView();
  }
}
window.addEventListener("hashchange", toonDoel);
toonDoel();

// Paper shows every reason, also in browsers that cannot open them by style alone.
const dicht = [];
window.addEventListener("beforeprint", () => document.querySelectorAll(":is(.jr-reden, .jr-naastgelijk):not([open])").forEach((deel) => {
  dicht.push(deel);
  deel.open = true;
}));
window.addEventListener("afterprint", () => dicht.splice(0).forEach((deel) => { deel.open = false; }));

const formulier = document.querySelector("[data-bewaak]");
if (formulier) {
  let gewijzigd = false;

  const ingevuld = (blok) => {
    const namen = new Set();
    blok.querySelectorAll("input[name]").forEach((veld) => {
      if (veld.type === "hidden") return;
      if (veld.type === "radio" || veld.type === "checkbox" ? veld.checked : veld.value.trim()) namen.add(veld.name);
    });
    return namen.size;
  };

  const tel = () => {
    document.querySelectorAll("[data-teller]").forEach((regel) => {
      const stand = regel.querySelector("span");
      const blok = document.getElementById(regel.dataset.teller);
      stand.textContent = `${ingevuld(blok)} van ${stand.textContent.split(" van ")[1]}`;
    });
    formulier.querySelectorAll("details:has(> summary [data-stand])").forEach((deel) => {
      const aantal = ingevuld(deel);
      deel.querySelector("[data-stand]").textContent = aantal ? `${aantal} ingevuld` : "";
    });
  };

  // A safety answer that has follow-up questions opens them.
  const vervolg = () => {
    const meer = document.getElementById("veiligheid-meer");
    const speelt = formulier.querySelector(
      "#veiligheid > .jr-vraag input:checked:not([value=NEE]):not([value=GEEN]):not([value=WEET_IK_NIET])");
    if (meer && speelt && (speelt.value !== "ONBEKEND")) meer.open = true;
  };

  formulier.addEventListener("input", (gebeurtenis) => {
    if (gebeurtenis.target.dataset.zoek !== undefined) return;
    gewijzigd = true;
    tel();
    vervolg();
  });
  formulier.addEventListener("submit", () => { gewijzigd = false; });
  window.addEventListener("beforeunload", (gebeurtenis) => { if (gewijzigd) gebeurtenis.preventDefault(); });

  // Clearing an answer needs no round trip.
  formulier.querySelectorAll("[data-wis]").forEach((knop) => knop.addEventListener("click", (gebeurtenis) => {
    gebeurtenis.preventDefault();
    const vraag = knop.closest(".jr-vraag");
    vraag.querySelectorAll("input:checked").forEach((veld) => { veld.checked = false; });
    vraag.querySelector("input:not([type=search])").focus();
    tel();
  }));

  // A long list can be searched.
  formulier.querySelectorAll("[data-zoekbaar]").forEach((vraag) => {
    const zoek = vraag.querySelector("[data-zoek]");
    const stand = vraag.querySelector("[data-zoekstand]");
    zoek.closest(".jr-zoek").hidden = false;
    zoek.addEventListener("keydown", (toets) => { if (toets.key === "Enter") toets.preventDefault(); });
    zoek.addEventListener("input", () => {
      const woorden = zoek.value.toLowerCase().split(/\s+/).filter(Boolean);
      let aantal = 0;
      vraag.querySelectorAll("[data-zoektekst]").forEach((optie) => {
        const past = woorden.every((woord) => optie.dataset.zoektekst.includes(woord)) || optie.querySelector(":checked");
        optie.hidden = !past;
        aantal += past ? 1 : 0;
      });
      vraag.querySelectorAll("[data-groep]").forEach((groep) => {
        groep.hidden = !groep.querySelector("[data-zoektekst]:not([hidden])");
      });
      stand.textContent = woorden.length ? `${aantal} in de lijst` : "";
    });
  });

  tel();
}

// A condition shows only what fits the chosen manner; without a script everything is there.
document.querySelectorAll("[data-voorwaarde]").forEach((vak) => {
  const hoe = vak.querySelector("[data-hoe]");
  const toon = () => vak.querySelectorAll("[data-bij]").forEach((deel) => {
    deel.hidden = !deel.dataset.bij.split(" ").includes(hoe.value);
  });
  hoe.addEventListener("change", toon);
  toon();
});

// A file that is too large is told so before it travels.
document.querySelectorAll("[data-hooguit]").forEach((veld) => veld.addEventListener("change", () => {
  const teGroot = [...veld.files].some((bestand) => bestand.size > veld.dataset.hooguit * 1024 * 1024);
  veld.setCustomValidity(teGroot ? `Dit bestand is groter dan ${veld.dataset.hooguit} MB. Kies een kleiner bestand.` : "");
}));

// A panel that could not be brought up to date says so; stale advice must never look current.
["htmx:responseError", "htmx:sendError", "htmx:timeout"].forEach((soort) => document.addEventListener(soort, () => {
  const melding = document.querySelector(".jr-tussenstand__mislukt");
  if (melding) melding.hidden = false;
}));
