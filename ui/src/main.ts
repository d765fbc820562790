// Starts the window. Nothing else.
import { mount } from "svelte";
import "./shared/styles/tokens.css";
import "./shared/styles/base.css";
import "./shared/styles/print.css";
import App from "./views/App.svelte";

const target = document.getElementById("app");
if (target === null) throw new Error("index.html has no #app");

mount(App, { target });
