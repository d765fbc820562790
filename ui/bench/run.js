// `npm run bench`: builds the benchmark's page, shows it in WebKitGTK (the webview of the Linux app) through its web driver, prints a table.
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { build, preview } from "vite";

const TIMES = Number(process.env.BENCH_TIMES ?? 7);
const configFile = fileURLToPath(new URL("./vite.config.ts", import.meta.url));

const freePort = () =>
  new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });

const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

async function ask(url, body) {
  const answer = await fetch(url, {
    method: body === undefined ? "DELETE" : "POST",
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const { value } = await answer.json();
  if (value?.error) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

async function inWebview(page) {
  const port = await freePort();
  const driver = spawn("WebKitWebDriver", [`--port=${port}`], { stdio: "ignore" });
  const failed = new Promise((_, fail) =>
    driver.on("error", (error) => fail(new Error(`WebKitWebDriver does not start: ${error.message}`))),
  );
  const root = `http://127.0.0.1:${port}/session`;
  try {
    await Promise.race([failed, wait(500)]);
    const { sessionId } = await ask(root, { capabilities: { alwaysMatch: {} } });
    const session = `${root}/${sessionId}`;
    try {
      await ask(`${session}/timeouts`, { script: 600_000, pageLoad: 60_000 });
      await ask(`${session}/window/rect`, { width: 1440, height: 960 });
      await ask(`${session}/url`, { url: page });
      const script = `const done = arguments[arguments.length - 1];
        window.bench(${TIMES}).then((result) => done({ result }), (error) => done({ error: String(error.stack ?? error) }));`;
      const { result, error } = await ask(`${session}/execute/async`, { script, args: [] });
      if (error) throw new Error(error);
      return result;
    } finally {
      await ask(session);
    }
  } finally {
    driver.kill();
  }
}

const number = (value) => (value === undefined ? "–" : value.toFixed(0));

function table({ idle, month, week, lanes, frames, switched }) {
  const row = (name, [first, change] = [], beside) =>
    `| ${name} | ${number(first)} | ${number(change)} | ${beside ?? ""} |`;
  const against = ([first, change]) =>
    `${(first / month.ours[0]).toFixed(1)}× and ${(change / month.ours[1]).toFixed(1)}× ours`;
  return [
    `Milliseconds to painted, median of ${TIMES}; two idle frames take ${number(idle)}.`,
    "",
    "| | data → painted | one card changed | |",
    "|---|---|---|---|",
    row("month, 1,000 placements: Postwheel", month.ours),
    row("… plain grid, 5 a day", month.capped, against(month.capped)),
    row("… plain grid, all of them", month.all, against(month.all)),
    row("… FullCalendar 6, 5 a day", month.theirs, against(month.theirs)),
    row("week: Postwheel", week.ours),
    row("… FullCalendar 6", week.theirs),
    row("lanes, two weeks: Postwheel", lanes),
    "",
    `Another view of a year of 10,000 posts: ${Object.entries(switched)
      .map(([view, time]) => `${view} ${number(time)}`)
      .join(", ")}.`,
    `A drag over 1,000 cards: frames of ${frames.middle.toFixed(1)} ms, one in twenty over ${frames.slow.toFixed(1)} ms.`,
  ].join("\n");
}

await build({ configFile, logLevel: "warn" });
const server = await preview({
  configFile,
  logLevel: "warn",
  preview: { port: await freePort(), host: "127.0.0.1" },
});
try {
  process.stdout.write(`${table(await inWebview(server.resolvedUrls.local[0]))}\n`);
} finally {
  await server.close();
}
