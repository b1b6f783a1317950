// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later

const page = document.getElementById('page');
const notice = make('p', { role: 'status', 'aria-live': 'polite', class: 'draft' });
const summary = make('div', { class: 'summary', role: 'alert', tabindex: '-1', hidden: true });
const done = make('div', { class: 'done', role: 'status', tabindex: '-1', hidden: true });
let questions = [];
let groups = [];
let timer = null;
let isSaved = true;
let nextRow = 1;

/* Drafts: in this browser alone, and it is said where it keeps none. */

const draftName = 'wardkeep-form-' + sha256(data.form).slice(0, 24);
const original = JSON.stringify({ fields: data.fields, rows: data.rows, by: {} });

function keepDraft() {
  clearTimeout(timer);
  const at = new Date();
  const clock = at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  try {
    localStorage.setItem(draftName, JSON.stringify({ at: at.toLocaleString('en-GB'), fields: data.fields,
      rows: data.rows, by: data.by }));
    notice.textContent = say('kept', clock);
  } catch (refused) {
    notice.textContent = texts.notKept;
  }
}

function takeDraft() {
  try {
    const draft = JSON.parse(localStorage.getItem(draftName));
    if (draft && draft.fields && draft.rows) {
      Object.values(draft.rows).flat().forEach((row) => { delete row.key; });
      Object.assign(data, { fields: draft.fields, rows: draft.rows, by: draft.by || {} });
      notice.textContent = say('restored', draft.at);
    }
  } catch (refused) {
    notice.textContent = texts.notKept;
  }
}

function changed() {
  isSaved = false;
  done.hidden = true;
  clearTimeout(timer);
  timer = setTimeout(keepDraft, 500);
  showAsked();
}

/* The page: each part a fieldset, each row of a list one within it. */

function showAsked() {
  groups.forEach(({ group, holder, place }) => { place.hidden = !isGroupAsked(group, holder); });
  questions.forEach((question) => { question.place.hidden = !isAsked(question.field, question.holder); });
}

function isVisible(question) {
  return !question.place.closest('[hidden]');
}

function askGroup(part, group, holder, name) {
  const near = group.fields.map((field) => askQuestion(field, name + '-' + field.key, holder,
    field.needed || part.needed.includes(field.key), changed));
  near.forEach((question) => { question.row = holder === data.fields || holder === data.by ? null : holder; });
  const place = group.legend && part.groups.length > 1
    ? make('fieldset', { class: 'plain' }, make('legend', {}, group.legend))
    : make('div', {});
  if (group.says) place.append(make('p', { class: 'help' }, group.says));
  near.forEach((question) => place.append(question.place));
  questions.push(...near);
  groups.push({ group, holder, place });
  return place;
}

// Questions of one holder know each other: a day is not before another, a score has its fellow.
function acquaint() {
  questions.forEach((question) => {
    question.near = questions.filter((other) => other.holder === question.holder);
  });
}

function rowPlace(part, row) {
  row.key = row.key || 'r' + nextRow++;
  const number = data.rows[part.key].indexOf(row) + 1;
  const title = part.row + ' ' + number;
  const place = make('fieldset', { class: 'row', id: 'row-' + row.key, tabindex: '-1' }, make('legend', {}, title));
  part.groups.forEach((group) => place.append(askGroup(part, group, row, 'f-' + part.key + '-' + row.key)));
  const away = make('button', { type: 'button' }, say('remove', title));
  away.addEventListener('click', () => removeRow(part, row, title));
  place.append(away);
  return place;
}

function removeRow(part, row, title) {
  const list = data.rows[part.key];
  const at = list.indexOf(row);
  list.splice(at, 1);
  rebuild();
  changed();
  const back = make('button', { type: 'button' }, texts.undo);
  const note = make('p', { role: 'status' }, say('removed', title), ' ', back);
  document.getElementById('part-' + part.key).append(note);
  back.addEventListener('click', () => {
    list.splice(at, 0, row);
    rebuild();
    changed();
    document.getElementById('row-' + row.key).focus();
  });
  back.focus();
}

function addRow(part) {
  const row = {};
  data.rows[part.key].push(row);
  rebuild();
  changed();
  const place = document.getElementById('row-' + row.key);
  place.querySelector('input, select, textarea').focus();
  notice.textContent = say('added', part.row + ' ' + data.rows[part.key].length);
}

function partPlace(part) {
  const place = make('fieldset', { id: 'part-' + part.key }, make('legend', {}, part.legend));
  if (part.says) place.append(make('p', { class: 'help' }, part.says));
  if (!part.row) part.groups.forEach((group) => place.append(askGroup(part, group, data.fields, 'f-' + part.key)));
  else {
    data.rows[part.key].forEach((row) => place.append(rowPlace(part, row)));
    const add = make('button', { type: 'button', id: 'add-' + part.key }, say('add', part.row));
    add.addEventListener('click', () => addRow(part));
    place.append(add);
  }
  return make('section', {}, place);
}

const you = { key: 'by', legend: texts.you, says: '', needed: ['name'], groups: [{ fields: [
  { key: 'name', label: texts.yourName, type: 'text' }, { key: 'contact', label: texts.yourContact, type: 'text' }] }] };

function youPlace() {
  const place = make('fieldset', { id: 'part-by' }, make('legend', {}, you.legend));
  place.append(askGroup(you, you.groups[0], data.by, 'f-by'));
  return make('section', {}, place);
}

/* What is wrong: beside each question, and in a list at the top that leads to it. */

function neededOneOf() {
  const faults = [];
  data.parts.forEach((part) => part.needed.filter((keys) => keys.includes('|')).forEach((keys) => {
    const asked = keys.split('|').map((key) => questions.find((q) => !q.row && q.field.key === key)).filter(Boolean);
    if (asked.length && !asked.some((question) => isKnown(question.holder[question.field.key]))) {
      faults.push([asked[0], say('oneOf', asked.map((question) => question.label).join(', '))]);
    }
  }));
  return faults;
}

function faults() {
  const found = questions.filter(isVisible).map((question) => [question, faultOf(question)]).filter(([, text]) => text);
  return found.concat(neededOneOf().filter(([question]) => !found.some(([other]) => other === question)));
}

function showFaults(found) {
  questions.forEach((question) => {
    question.fault.hidden = true;
    question.target.removeAttribute('aria-invalid');
    question.target.classList.remove('unfit');
  });
  const list = make('ul', {});
  found.forEach(([question, text]) => {
    Object.assign(question.fault, { textContent: text, hidden: false });
    question.target.setAttribute('aria-invalid', 'true');
    question.target.classList.add('unfit');
    const link = make('a', { href: '#' + question.id }, text);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      question.target.focus();
    });
    list.append(make('li', {}, link));
  });
  summary.replaceChildren(make('h2', {}, texts.problems), list);
  summary.hidden = found.length === 0;
  if (found.length) summary.focus();
}

/* Saving. */

function save(event) {
  event.preventDefault();
  const found = faults();
  showFaults(found);
  if (found.length) return;
  keepDraft();
  const link = make('a', { download: data.file });
  link.href = URL.createObjectURL(new Blob([answerFile(data)], { type: 'application/json' }));
  link.click();
  isSaved = true;
  const mail = data.mail ? make('a', { href: 'mailto:' + encodeURIComponent(data.mail) + '?subject='
    + encodeURIComponent(say('subject', data.reference)) }, data.mail) : null;
  const [before, after] = (mail ? texts.send : texts.sendPlain).split('%1');
  done.replaceChildren(make('p', {}, say('saved', data.file)), make('p', {}, before, mail, after));
  done.hidden = false;
  done.focus();
}

function startAgain(button) {
  if (button.dataset.sure !== 'yes') {
    button.dataset.sure = 'yes';
    button.textContent = texts.restartSure;
    return;
  }
  try { localStorage.removeItem(draftName); } catch (refused) { notice.textContent = texts.notKept; }
  Object.assign(data, JSON.parse(original));
  unread.clear();
  rebuild();
  isSaved = true;
  document.querySelector('h1').focus();
}

function button(text, id, act) {
  const made = make('button', { type: 'button', id }, text);
  made.addEventListener('click', () => act(made));
  return made;
}

function heading() {
  const nav = make('nav', { 'aria-label': texts.parts }, make('ul', {}, ...data.parts.concat(you).map((part) =>
    make('li', {}, make('a', { href: '#part-' + part.key }, part.legend)))));
  const lines = [data.office + ' · ' + data.reference, data.to ? say('for', data.to) : '',
    data.due ? say('due', data.due) : '', data.note, texts.how, data.contact ? say('ask', data.contact) : ''];
  return [make('h1', { tabindex: '-1' }, data.title), ...lines.filter(Boolean).map((line) => make('p', {}, line)), nav];
}

function rebuild() {
  questions = [];
  groups = [];
  const form = make('form', { novalidate: true, autocomplete: 'off' }, ...data.parts.map(partPlace), youPlace(),
    make('button', { type: 'submit', id: 'save', class: 'main' }, texts.save),
    button(texts.print, 'print', () => window.print()), button(texts.restart, 'restart', startAgain));
  form.addEventListener('submit', save);
  form.addEventListener('focusout', () => { if (!isSaved) keepDraft(); });
  page.replaceChildren(...heading(), notice, summary, form, done);
  acquaint();
  summary.hidden = true;
  showAsked();
}

data.by = {};
takeDraft();
rebuild();
window.addEventListener('beforeunload', (event) => { if (!isSaved) event.preventDefault(); });
