// Finds what a person would call by its role and name, its label, its text or its test id. Arguments: [how, what, name].
// A modal dialog hides the rest of the page, as it does for a person.
const [how, what, name] = arguments;
const tidy = (text) => (text ?? "").replace(/\s+/g, " ").trim();
const selectors = {
  alert: "[role=alert]",
  article: "article",
  button: "button, summary, input[type=button], input[type=submit], input[type=reset]",
  cell: "td",
  checkbox: "input[type=checkbox]",
  columnheader: "thead th, th[scope=col]",
  combobox: "select:not([multiple]), input[list]",
  complementary: "aside",
  dialog: "dialog",
  group: "fieldset",
  heading: "h1, h2, h3, h4, h5, h6",
  img: "img, svg[role=img]",
  link: "a[href]",
  list: "ul, ol",
  listitem: "li",
  main: "main",
  navigation: "nav",
  option: "option",
  radio: "input[type=radio]",
  region: "section[aria-label], section[aria-labelledby]",
  row: "tr",
  rowheader: "th[scope=row]",
  searchbox: "input[type=search]",
  spinbutton: "input[type=number]",
  status: "output",
  table: "table",
  textbox: "textarea, input:not([type]), input[type=text], input[type=email], input[type=url], input[type=tel], [contenteditable=true]",
};

const modals = [...document.querySelectorAll("dialog:modal")];
const scope = modals.at(-1) ?? document;

const isVisible = (element) =>
  element.checkVisibility({ visibilityProperty: true }) && !element.closest("[aria-hidden=true], [inert]");

function nameOf(element) {
  const by = element.getAttribute("aria-labelledby");
  if (by) return tidy(by.split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? "").join(" "));
  const own = element.getAttribute("aria-label");
  if (own) return tidy(own);
  if (element.labels?.length) return tidy([...element.labels].map((label) => label.textContent).join(" "));
  const caption = element.querySelector(":scope > legend, :scope > caption");
  if (caption) return tidy(caption.textContent);
  if (element.matches("input, textarea, select"))
    return tidy(element.getAttribute("placeholder") || element.title || element.value);
  return tidy(element.innerText || element.textContent) || tidy(element.getAttribute("alt") || element.title);
}

function candidates() {
  switch (how) {
    case "role": {
      const implied = selectors[what];
      const own = [...scope.querySelectorAll(`[role=${what}]`)];
      const native = implied ? [...scope.querySelectorAll(implied)].filter((found) => !found.hasAttribute("role")) : [];
      return [...own, ...native].filter((found) => name === null || nameOf(found) === tidy(name));
    }
    case "role_containing": {
      const implied = selectors[what];
      const all = [...scope.querySelectorAll([`[role=${what}]`, implied].filter(Boolean).join(", "))];
      return all.filter((found) => nameOf(found).includes(tidy(name)));
    }
    case "label":
      return [...scope.querySelectorAll("input, textarea, select, [contenteditable=true]")].filter(
        (found) => nameOf(found) === tidy(what),
      );
    case "text": {
      const holding = [...scope.querySelectorAll("*")].filter((found) => tidy(found.innerText).includes(tidy(what)));
      return holding.filter((found) => !holding.some((other) => other !== found && found.contains(other)));
    }
    case "test_id":
      return [...scope.querySelectorAll(`[data-testid=${JSON.stringify(what)}]`)];
    default:
      return [...scope.querySelectorAll(what)];
  }
}

const found = candidates().filter(isVisible);
found.sort((one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
return found;
