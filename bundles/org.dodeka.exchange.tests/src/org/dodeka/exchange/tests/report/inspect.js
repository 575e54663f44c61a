// Opens each page in frames of several widths, and tells what is wrong with it there: overflow, and what axe-core finds.
// Contrast takes most of the time and is the same at every width, therefore it is looked at once in light, and in dark for some pages,
// which have every kind of element between them.
const CONTRAST = "color-contrast";
const LOOKS = [
  { width: 390, axe: { rules: { [CONTRAST]: { enabled: false } } } },
  { width: 768 },
  { width: 1280, axe: {} },
  { width: 1280, dark: true, axe: { runOnly: { type: "rule", values: [CONTRAST] } } },
];

async function inspect(pages, axe) {
  const problems = [];
  for (const page of pages) {
    for (const look of LOOKS.filter(look => !look.dark || page.dark)) {
      const at = page.name + " at " + look.width + (look.dark ? " dark" : "");
      await inFrame(page, look, async frame => {
        overflow(frame, at, problems);
        if (look.axe) {
          frame.eval(axe);
          const result = await frame.axe.run(frame.document, { ...look.axe, resultTypes: ["violations"] });
          for (const violation of result.violations) {
            for (const node of violation.nodes.slice(0, 3)) {
              problems.push(at + ": " + violation.id + ": " + node.target.join(" ") + ": " + (node.failureSummary || "").slice(0, 300));
            }
          }
        }
      });
    }
  }
  return problems;
}

function overflow(frame, at, problems) {
  const root = frame.document.documentElement;
  if (root.scrollWidth > frame.innerWidth) {
    const wide = [...frame.document.querySelectorAll("main *, header *, footer *")].filter(e => e.getBoundingClientRect().right > frame.innerWidth + 1);
    const names = wide.slice(0, 5).map(e => e.tagName + "." + e.getAttribute("class")).join(", ");
    problems.push(at + ": " + root.scrollWidth + " pixels wide in " + frame.innerWidth + ": " + names);
  }
}

async function inFrame(page, look, work) {
  const frame = document.createElement("iframe");
  frame.style.cssText = "border:0;height:900px;width:" + look.width + "px";
  const loaded = new Promise(done => frame.addEventListener("load", done, { once: true }));
  frame.srcdoc = look.dark ? page.html.replace("(prefers-color-scheme: dark)", "(min-width: 1px)") : page.html;
  document.body.append(frame);
  await loaded;
  frame.contentDocument.querySelectorAll("details").forEach(details => { details.open = true; });
  await work(frame.contentWindow);
  frame.remove();
}
