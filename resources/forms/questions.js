// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later

const data = JSON.parse(document.getElementById('form-data').textContent);
const texts = data.texts;
const say = (name, ...words) => words.reduce((text, word, i) => text.replace('%' + (i + 1), () => word), texts[name]);

function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  Object.entries(attributes || {}).forEach(([name, value]) => {
    if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== undefined && value !== null) element.setAttribute(name, value);
  });
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

const isKnown = (value) => value !== undefined && value !== null && value !== '' && value !== false
  && !(Array.isArray(value) && value.length === 0);
const today = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
};

// What was typed and can't be read, by the question's id: kept until it can.
const unread = new Map();

function pounds(pence) {
  return pence === null || pence === undefined ? '' : (pence / 100).toFixed(2).replace(/\.00$/, '');
}

function readPounds(text) {
  const plain = text.replace(/[£,\s]/g, '');
  return /^\d{1,9}(\.\d{1,2})?$/.test(plain) ? Math.round(parseFloat(plain) * 100) : null;
}

// Each kind of question: `control` gives what stands in the page, told where the value goes by `put`.
function textControl(question, value, put) {
  const long = question.field.type === 'long';
  const control = make(long ? 'textarea' : 'input', { id: question.id, type: long ? null : 'text' });
  control.value = value || '';
  control.addEventListener('input', () => put(control.value === '' ? null : control.value));
  return control;
}

function amountControl(question, value, put) {
  const money = question.field.type === 'money';
  const control = make('input', { id: question.id, type: 'text', inputmode: money ? 'decimal' : 'numeric' });
  control.value = unread.get(question.id) ?? (money ? pounds(value) : (value ?? ''));
  control.addEventListener('input', () => {
    const typed = control.value.trim();
    const number = money ? readPounds(typed) : (/^\d{1,12}$/.test(typed) ? Number(typed) : null);
    if (typed !== '' && number === null) unread.set(question.id, typed);
    else unread.delete(question.id);
    put(number);
  });
  return control;
}

function dayControl(question, value, put) {
  const control = make('input', { id: question.id, type: 'date', max: question.field.past ? today() : null });
  control.value = value || '';
  control.addEventListener('input', () => put(control.value || null));
  return control;
}

function optionsOf(field, value) {
  return data.lists[field.list].filter((item) => !item.retired || item.value === value
    || (Array.isArray(value) && value.includes(item.value)));
}

function choiceControl(question, value, put) {
  const control = make('select', { id: question.id }, make('option', { value: '' }, texts.notKnown));
  const groups = new Map();
  optionsOf(question.field, value).forEach((item) => {
    const option = make('option', { value: item.value }, item.label);
    if (!item.group) return control.append(option);
    if (!groups.has(item.group)) {
      groups.set(item.group, make('optgroup', { label: item.group }));
      control.append(groups.get(item.group));
    }
    return groups.get(item.group).append(option);
  });
  control.value = value ?? '';
  const means = make('p', { class: 'help', id: question.id + '-means' });
  const explain = () => {
    const item = data.lists[question.field.list].find((one) => String(one.value) === control.value);
    means.textContent = (item && item.says) || '';
  };
  explain();
  control.addEventListener('change', () => {
    const number = question.field.type === 'score';
    put(control.value === '' ? null : (number ? Number(control.value) : control.value));
    explain();
  });
  question.notes.push(means);
  return control;
}

function yesNoControl(question, value, put) {
  const control = make('select', { id: question.id }, make('option', { value: '' }, texts.notKnown),
    make('option', { value: '1' }, texts.yes), make('option', { value: '0' }, texts.no));
  control.value = value === true ? '1' : (value === false ? '0' : '');
  control.addEventListener('change', () => put(control.value === '' ? null : control.value === '1'));
  return control;
}

function tickControl(question, value, put) {
  const control = make('input', { id: question.id, type: 'checkbox' });
  control.checked = value === true;
  control.addEventListener('change', () => put(control.checked));
  return control;
}

function choicesControl(question, value, put) {
  const held = new Set(value || []);
  const count = make('summary', { id: question.id });
  const tell = () => { count.textContent = held.size ? say('chosen', String(held.size)) : texts.choose; };
  const boxes = optionsOf(question.field, value).map((item, i) => {
    const id = question.id + '-' + i;
    const box = make('input', { id, type: 'checkbox' });
    box.checked = held.has(item.value);
    box.addEventListener('change', () => {
      if (box.checked) held.add(item.value);
      else held.delete(item.value);
      tell();
      put(held.size ? optionsOf(question.field, value).map((one) => one.value).filter((v) => held.has(v)) : null);
    });
    return make('div', { class: 'tick' }, box, ' ', make('label', { for: id }, item.label));
  });
  tell();
  return make('details', { open: held.size > 0 || boxes.length <= 6 }, count, ...boxes);
}

// A moment is a day, perhaps a time, perhaps only about then; a month that was told stays until a day replaces it.
function momentControl(question, value, put) {
  const said = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?(~?)$/.exec(value || '');
  const day = make('input', { id: question.id, type: 'date', max: today(), 'aria-label': say('date', question.label) });
  const time = make('input', { id: question.id + '-time', type: 'time', 'aria-label': say('time', question.label) });
  const about = make('input', { id: question.id + '-about', type: 'checkbox',
    'aria-label': say('aboutOf', question.label) });
  day.value = said ? said[1] : '';
  time.value = said && said[2] ? said[2] : '';
  about.checked = Boolean(said && said[3]);
  const month = value && !said ? value : null;
  if (month) question.notes.push(make('p', { class: 'help' }, say('toldAs', month)));
  const read = () => {
    if (time.value && !day.value) unread.set(question.id, time.value);
    else unread.delete(question.id);
    const exact = day.value + (time.value ? 'T' + time.value : '') + (about.checked ? '~' : '');
    put(day.value ? exact : month);
  };
  [day, time, about].forEach((control) => control.addEventListener('input', read));
  return make('div', { class: 'moment' }, day, time, make('span', { class: 'tick' }, about, ' ',
    make('label', { for: question.id + '-about' }, texts.about)));
}

const controls = {
  text: textControl, long: textControl, number: amountControl, money: amountControl, day: dayControl,
  choice: choiceControl, link: choiceControl, score: choiceControl, choices: choicesControl, yesno: yesNoControl,
  tick: tickControl, moment: momentControl,
};

// One question: its label, its control, what helps, and room for what is wrong.
function askQuestion(field, id, holder, needed, changed) {
  const question = { field, id, holder, needed, label: field.label, notes: [] };
  const control = controls[field.type](question, holder[field.key], (value) => {
    holder[field.key] = value;
    changed();
  });
  const several = field.type === 'moment' || field.type === 'choices';
  const words = needed ? field.label + ' ' + texts.needed : field.label;
  const help = field.help || (field.type === 'money' ? texts.money : '');
  if (help) question.notes.unshift(make('p', { class: 'help', id: id + '-help' }, help));
  question.fault = make('p', { class: 'problem', id: id + '-fault', hidden: true });
  question.target = several ? control.querySelector('#' + id) : control;
  const described = question.notes.filter((note) => note.id).map((note) => note.id).concat(id + '-fault').join(' ');
  question.target.setAttribute('aria-describedby', described);
  if (needed && !several) control.setAttribute('aria-required', 'true');
  if (several) {
    question.place = make('fieldset', { class: 'field plain' }, make('legend', {}, words), ...question.notes, control,
      question.fault);
  } else if (field.type === 'tick') {
    question.place = make('div', { class: 'field tick' }, control, ' ', make('label', { for: id }, words),
      ...question.notes, question.fault);
  } else {
    question.place = make('div', { class: 'field' }, make('label', { for: id }, words), ...question.notes, control,
      question.fault);
  }
  return question;
}

// Whether a question is asked, given the others: what holds a value is never hidden.
function isAsked(field, holder) {
  if (!field.when || isKnown(holder[field.key])) return true;
  const value = holder[field.when.field];
  if (field.when.values === '*') return isKnown(value);
  const held = (Array.isArray(value) ? value : [value === true ? '1' : String(value ?? '')]);
  return held.some((one) => field.when.values.split('|').includes(one));
}

function isGroupAsked(group, holder) {
  if (!group.asks || !data.picks) return true;
  if (group.fields.some((field) => isKnown(holder[field.key]))) return true;
  const field = data.parts.flatMap((part) => (part.row ? [] : part.groups)).flatMap((one) => one.fields)
    .find((one) => one.key === data.picks);
  const item = field && data.lists[field.list].find((one) => one.value === holder[data.picks]);
  return Boolean(item && item.asks.includes(group.asks));
}

// What is wrong with one answer, in a sentence; empty where nothing is.
function faultOf(question) {
  const { field, holder, label } = question;
  const value = holder[field.key];
  if (unread.has(question.id)) {
    return say(field.type === 'money' ? 'amount' : (field.type === 'moment' ? 'timeAlone' : 'whole'), label);
  }
  const blank = typeof value === 'string' ? value.trim() === '' : !isKnown(value);
  if (question.needed && blank) return say('missing', label);
  if (!isKnown(value)) return '';
  if (typeof value === 'number' && (value < (field.least ?? value) || value > (field.most ?? value))) {
    return say('range', label, String(field.least ?? 0), String(field.most ?? ''));
  }
  const ahead = (field.past || field.type === 'moment') && typeof value === 'string' && value.slice(0, 10) > today();
  if (ahead) return say('future', label);
  const named = (key) => question.near.find((one) => one.field.key === key);
  const late = (field.since || []).find((key) => isKnown(holder[key]) && value < holder[key]);
  if (late) return say('before', label, named(late) ? named(late).label : late);
  const beside = field.beside || [];
  if (beside.length && !beside.some((key) => isKnown(holder[key]))) {
    return say('beside', label, named(beside[0]) ? named(beside[0]).label : beside[0]);
  }
  return '';
}
