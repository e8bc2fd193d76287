// The script of the review page: plays a row's clip, marks changed fields, and writes the lexicon of the
// corrections. It stands between <script> and </script>, in a page that is XML as well: it may hold neither
// "<" nor "&".
#pragma once

#include <string_view>

namespace cli {

inline constexpr std::string_view review_script = R"js("use strict";
const fields = Array.from(document.querySelectorAll("input[data-grapheme]"));
const lesser = String.fromCharCode(60);
const ampersand = String.fromCharCode(38);

document.addEventListener("click", event => {
  const button = event.target.closest("button[data-clip]");
  if (!button) return;
  document.querySelectorAll("audio").forEach(other => other.pause());
  const clip = document.getElementById(button.dataset.clip);
  clip.currentTime = 0;
  clip.play();
});

function corrected() {
  return fields.filter(field => field.value.trim() !== "" ? field.value !== field.defaultValue : false);
}

function escaped(text) {
  return text.split(ampersand).join(ampersand + "amp;").split(lesser).join(ampersand + "lt;")
    .split(">").join(ampersand + "gt;");
}

function element(name, content) {
  return lesser + name + ">" + content + lesser + "/" + name.split(" ")[0] + ">";
}

function lexicon() {
  const lexemes = corrected().map(field => "  " + element("lexeme",
    element("grapheme", escaped(field.dataset.grapheme)) + element("phoneme", escaped(field.value.trim()))));
  return lesser + '?xml version="1.0" encoding="UTF-8"?>\n' + element('lexicon version="1.0" ' +
    'xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="de"',
    "\n" + lexemes.join("\n") + "\n") + "\n";
}

document.addEventListener("input", event => {
  if (event.target.dataset.grapheme)
    event.target.classList.toggle("changed", event.target.value !== event.target.defaultValue);
});

document.getElementById("show").addEventListener("click", () => {
  const count = corrected().length;
  const text = document.getElementById("pls");
  document.getElementById("status").textContent = count === 0
    ? "Nothing is corrected yet: change the IPA of a word first."
    : count + (count === 1 ? " correction" : " corrections") + ", selected in the field below to copy.";
  text.value = count === 0 ? "" : lexicon();
  if (count === 0) return;
  text.focus();
  text.select();
});

window.addEventListener("beforeunload", event => {
  if (corrected().length > 0) event.preventDefault();
});
)js";

} // namespace cli
