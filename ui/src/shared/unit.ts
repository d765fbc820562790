// How many pixels a root font size is. Read once, before anything stands on the page: asked for later, all of it is looked at out of
// turn. On paper it is another (styles/print.css), which only `rem` knows. Another text size of the desktop counts from the next start on.
export const unit = parseFloat(getComputedStyle(document.documentElement).fontSize);
