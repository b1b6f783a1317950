// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Stands behind a form's own script in the browser test: fills questions in as a person does, saves, and leaves what
// was saved in the page, base64 of UTF-8, for the test to read out of the browser.
const written = [];
const PlainBlob = window.Blob;
window.Blob = function Blob(parts, options) {
  written.push(parts.join(''));
  return new PlainBlob(parts, options);
};
HTMLAnchorElement.prototype.click = function click() {}; // a browser without a window has nowhere to download to
function fill(id, value) {
  const control = document.getElementById(id);
  if (control.type === 'checkbox') control.checked = value;
  else control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}
const press = (id) => document.getElementById(id).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
const seen = {};
function tellTest() {
  const out = document.createElement('pre');
  out.id = 'test-result';
  const bytes = new TextEncoder().encode(JSON.stringify({ written, seen }));
  out.textContent = btoa(Array.from(bytes, (b) => String.fromCharCode(b)).join(''));
  document.body.append(out);
}
