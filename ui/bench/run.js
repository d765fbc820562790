// `npm run bench`: builds the benchmark's page, shows it in WebKitGTK (the webview of the Linux app) through its web driver, prints a table.
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { build, preview } from "vite";

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 7);
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

/** Runs what the page offers under this name. `environment` says who draws. */
async function inWebview(page, asked, environment = {}) {
  const port = await freePort();
  const driver = spawn("WebKitWebDriver", [`--port=${port}`], {
    stdio: "ignore",
    env: { ...process.env, ...environment },
  });
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
      // The page's parts may still be under way.
      const script = `const done = arguments[arguments.length - 1];
        const begin = () => typeof window.${asked} !== "function"
          ? setTimeout(begin, 20)
          : window.${asked}(${ROUNDS}).then((result) => done({ result }), (error) => done({ error: String(error.stack ?? error) }));
        begin();`;
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

const inFrames = ({ work, middle, slow }) =>
  `frames of ${middle.toFixed(0)} ms, one in twenty over ${slow.toFixed(0)}, ${work.toFixed(1)} of them the page's own work`;

function table({ first, change, views, others }) {
  const row = (name, key, ours) =>
    `| ${name} | ${number(first[key])} | ${number(change[key])} | ${
      ours === undefined
        ? ""
        : `${(first[key] / first[ours]).toFixed(1)} and ${(change[key] / change[ours]).toFixed(1)}`
    } |`;
  return [
    `Milliseconds to painted, median of ${ROUNDS} rounds in turns; nothing changed takes ${number(first.idle)}.`,
    "",
    "| | data → painted | one card changed | as often as ours |",
    "|---|---|---|---|",
    row("month of 1,000 placements: Postwheel", "month"),
    row("– plain grid, 5 a day", "capped", "month"),
    row("– plain grid, all of them", "all", "month"),
    row("– FullCalendar 6, 5 a day", "theirMonth", "month"),
    row("its week: Postwheel", "week"),
    row("– FullCalendar 6", "theirWeek", "week"),
    row("two weeks of lanes: Postwheel", "lanes"),
    "",
    `Another view of a year of 10,000 posts: ${Object.entries(views)
      .map(([view, time]) => `${view} ${number(time)}`)
      .join(", ")}.`,
    `Ten thousand cards on the board by status: ${number(others.board)}. A wheel of 150 entries in ten rings: ${number(others.wheel)}.`,
  ].join("\n");
}

if (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
  process.stderr.write("There is no screen to show the pages on. `cargo xtask bench ui` brings its own.\n");
  process.exit(1);
}

await build({ configFile, logLevel: "warn" });
const server = await preview({
  configFile,
  logLevel: "warn",
  preview: { port: await freePort(), host: "127.0.0.1" },
});
const moves = ({ bare, dragged, scrolled }) =>
  [
    `- a box moved over nothing: ${inFrames(bare)};`,
    `- a card dragged over 1,000: ${inFrames(dragged)};`,
    `- the board of 10,000 scrolled: ${inFrames(scrolled)}.`,
  ].join("\n");

try {
  const page = server.resolvedUrls.local[0];
  // Where there is no graphics card the webview plays one on the processor; the app lets the processor draw by itself there.
  for (const [who, address, environment] of [
    ["the processor", page, { WEBKIT_DISABLE_DMABUF_RENDERER: "1" }],
    ["GL", `${page}?composited`, { WEBKIT_DISABLE_DMABUF_RENDERER: undefined }],
  ]) {
    process.stdout.write(`Drawn by ${who}. ${table(await inWebview(address, "bench", environment))}\n\n`);
    process.stdout.write(`${moves(await inWebview(address, "frames", environment))}\n\n`);
  }
} finally {
  await server.close();
}
