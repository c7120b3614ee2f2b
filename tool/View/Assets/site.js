"use strict";
(() => {
  const inChinese = /^zh\b/i.test(navigator.language);
  const byId = id => document.getElementById(id);
  const said = byId("said");

  // The interface's own words; a document's are never touched.
  function translate(root) {
    if (!inChinese) return;
    for (const e of root.querySelectorAll("[data-zh]")) {
      e.textContent = e.dataset.zh;
      if (e.lang) e.lang = "zh-CN";
    }
    for (const e of root.querySelectorAll("[data-zh-label]")) {
      e.setAttribute("aria-label", e.dataset.zhLabel);
      if (e.placeholder) e.placeholder = e.dataset.zhLabel;
    }
  }
  if (inChinese) document.documentElement.lang = "zh-CN";
  translate(document);

  // Copies what a button stands for.
  document.addEventListener("click", async event => {
    const button = event.target.closest("button.copy");
    if (!button) return;
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
    } catch {
      getSelection().selectAllChildren(button.previousElementSibling);
      document.execCommand("copy");
    }
    const before = button.textContent;
    button.textContent = inChinese ? button.dataset.doneZh : button.dataset.done;
    said.textContent = button.textContent;
    setTimeout(() => button.textContent = before, 1500);
  });

  // Search and filters of a list of facts. It comes as data: only so many are on the page at once.
  const most = 200;
  function itemOf(fact) {
    const item = document.createElement("li"), link = document.createElement("a"), name = document.createElement("span"), is = document.createElement("span");
    item.dataset.kind = fact.kind;
    if (fact.faults) item.dataset.faults = "";
    link.href = fact.href;
    if (fact.f !== undefined) link.dataset.f = fact.f;
    name.className = "name";
    fact.name.split(/(?<=\.)/).forEach((part, i) => name.append(...i ? [document.createElement("wbr"), part] : [part]));
    is.className = "is";
    is.textContent = inChinese ? fact.zh : fact.is;
    link.append(name, " ", is);
    item.append(link);
    return item;
  }
  for (const list of document.querySelectorAll("[data-list]")) {
    const form = list.querySelector("form");
    const count = list.querySelector(".count");
    const shown = list.querySelector(".facts");
    const further = list.querySelector(".further");
    const facts = JSON.parse(list.querySelector(".data").textContent);
    for (const fact of facts) fact.text = [fact.name, fact.is, fact.zh, fact.words].join(" ").toLowerCase();
    const pattern = inChinese ? count.dataset.oneZh : count.dataset.one;
    let found = facts;
    const more = () => {
      const from = shown.childElementCount;
      shown.append(...found.slice(from, from + most).map(itemOf));
      further.hidden = shown.childElementCount >= found.length;
    };
    const apply = () => {
      const words = form.words.value.toLowerCase().split(/\s+/).filter(w => w);
      const wanted = [...form.querySelectorAll("select")].filter(s => s.value !== "");
      found = facts.filter(fact => words.every(w => fact.text.includes(w))
        && wanted.every(s => (fact[s.name] ?? "").split(" ").includes(s.value))
        && (!form.faults.checked || fact.faults));
      shown.replaceChildren();
      more();
      count.textContent = pattern.replace("{0}", found.length).replace("{1}", facts.length);
    };
    form.addEventListener("input", apply);
    form.addEventListener("submit", event => event.preventDefault());
    further.addEventListener("click", more);
    apply();
  }
  if (matchMedia("(max-width: 760px)").matches) {
    for (const e of document.querySelectorAll(".sheet.with-margin .side > details")) e.open = false;
  }

  // Figures that nobody marked, on demand.
  for (const box of document.querySelectorAll(".unmarked-box")) {
    box.addEventListener("change", () => box.closest(".prose").classList.toggle("show-unmarked", box.checked));
  }

  // The inspector: opens over a figure under the pointer or in focus; Enter or a click goes into it, Escape back.
  const inspector = byId("inspector");
  let current = null;
  function show(figure) {
    const card = byId("c" + figure.dataset.f);
    if (!card) return;
    hide();
    current = figure;
    figure.classList.add("shown");
    const close = document.createElement("button");
    close.type = "button";
    close.className = "close";
    close.textContent = "×";
    close.setAttribute("aria-label", inChinese ? "关闭" : "Close");
    close.addEventListener("click", leave);
    const content = card.content.cloneNode(true);
    translate(content);
    inspector.replaceChildren(content, close);
    inspector.hidden = false;
    const margin = inspector.parentElement.getBoundingClientRect();
    const height = inspector.offsetHeight;
    const at = Math.min(figure.getBoundingClientRect().top - 16, innerHeight - height - 16);
    inspector.style.top = Math.max(at, 16, margin.top + 40) - margin.top + "px";
  }
  function hide() {
    current?.classList.remove("shown");
    current = null;
    if (inspector) inspector.hidden = true;
  }
  function leave() {
    const figure = current;
    hide();
    figure?.focus({ preventScroll: true });
    hide();
  }
  if (inspector) {
    const figureAt = event => event.target.closest?.("a[data-f]");
    const isInside = () => inspector.contains(document.activeElement);
    document.addEventListener("mouseover", event => {
      const figure = figureAt(event);
      if (figure && figure !== current && !isInside()) show(figure);
    });
    document.addEventListener("focusin", event => {
      const figure = figureAt(event);
      if (!figure) return;
      if (figure !== current) show(figure);
      const card = byId("c" + figure.dataset.f);
      if (card) said.textContent = inChinese ? card.dataset.saidZh : card.dataset.said;
    });
    document.addEventListener("click", event => {
      const figure = event.target.closest("main a[data-f]");
      if (!figure || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || !byId("c" + figure.dataset.f)) return;
      event.preventDefault();
      show(figure);
      inspector.focus({ preventScroll: true });
      // Where it opens below, the figure must not be under it.
      const under = figure.getBoundingClientRect().bottom + 24 - inspector.getBoundingClientRect().top;
      if (matchMedia("(max-width: 760px)").matches && under > 0) scrollBy(0, under);
    });
    document.addEventListener("keydown", event => {
      if (event.key === "Escape" && current) leave();
    });
    document.addEventListener("pointerdown", event => {
      if (current && !inspector.contains(event.target) && !figureAt(event)) hide();
    });
  }

  // All in one file: one part is seen at a time, that of the address; all of them on paper.
  if ("single" in document.body.dataset) {
    const leaves = [...document.querySelectorAll(".leaf")];
    const turn = () => {
      const target = byId(decodeURIComponent(location.hash.slice(1)));
      const leaf = target?.closest(".leaf") ?? leaves[0];
      for (const other of leaves) other.hidden = other !== leaf;
      hide();
      const around = target?.closest("details");
      if (around) around.open = true;
      if (target === leaf || !target) scrollTo(0, 0);
      else target.scrollIntoView({ block: "center" });
      if (location.hash && target?.matches("a")) target.focus({ preventScroll: true });
    };
    addEventListener("hashchange", turn);
    addEventListener("beforeprint", () => leaves.forEach(leaf => leaf.hidden = false));
    addEventListener("afterprint", turn);
    turn();
  }
})();
