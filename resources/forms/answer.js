// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

// SHA-256 of a text in UTF-8, hexadecimal: browsers offer their own to pages of servers only.
function sha256(text) {
  const bytes = new TextEncoder().encode(text);
  const turn = (x, n) => (x >>> n) | (x << (32 - n));
  const primes = [];
  for (let n = 2; primes.length < 64; n += 1) {
    if (primes.every((p) => n % p !== 0)) primes.push(n);
  }
  const part = (x) => Math.floor((x - Math.floor(x)) * 4294967296) | 0;
  const k = primes.map((p) => part(Math.cbrt(p)));
  const h = primes.slice(0, 8).map((p) => part(Math.sqrt(p)));
  const length = ((bytes.length + 8) >> 6) + 1;
  const view = new DataView(new ArrayBuffer(length * 64));
  bytes.forEach((b, i) => view.setUint8(i, b));
  view.setUint8(bytes.length, 0x80);
  view.setUint32(length * 64 - 8, Math.floor(bytes.length / 536870912));
  view.setUint32(length * 64 - 4, (bytes.length * 8) >>> 0);
  const w = new Int32Array(64);
  for (let at = 0; at < length * 64; at += 64) {
    for (let i = 0; i < 16; i += 1) w[i] = view.getInt32(at + i * 4);
    for (let i = 16; i < 64; i += 1) {
      const a = turn(w[i - 15], 7) ^ turn(w[i - 15], 18) ^ (w[i - 15] >>> 3);
      const b = turn(w[i - 2], 17) ^ turn(w[i - 2], 19) ^ (w[i - 2] >>> 10);
      w[i] = (w[i - 16] + a + w[i - 7] + b) | 0;
    }
    const v = h.slice();
    for (let i = 0; i < 64; i += 1) {
      const s1 = turn(v[4], 6) ^ turn(v[4], 11) ^ turn(v[4], 25);
      const t1 = (v[7] + s1 + ((v[4] & v[5]) ^ (~v[4] & v[6])) + k[i] + w[i]) | 0;
      const s0 = turn(v[0], 2) ^ turn(v[0], 13) ^ turn(v[0], 22);
      const t2 = (s0 + ((v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]))) | 0;
      v.pop();
      v.unshift((t1 + t2) | 0);
      v[4] = (v[4] + t1) | 0;
    }
    v.forEach((x, i) => { h[i] = (h[i] + x) | 0; });
  }
  return h.map((x) => (x >>> 0).toString(16).padStart(8, '0')).join('');
}

// What is asked, and nothing of the page's own.
function answersOf(data) {
  const pick = (groups, from) => {
    const out = {};
    groups.forEach((group) => group.fields.forEach((field) => {
      const value = from[field.key];
      out[field.key] = value === undefined || value === '' ? null : value;
      if (field.type === 'tick') out[field.key] = value === true;
    }));
    return out;
  };
  const fields = {};
  const rows = {};
  data.parts.forEach((part) => {
    if (!part.row) Object.assign(fields, pick(part.groups, data.fields));
    else {
      rows[part.key] = data.rows[part.key].map((row) => {
        const out = pick(part.groups, row);
        if (row.id) out.id = row.id;
        return out;
      });
    }
  });
  return { fields, rows, by: data.by };
}

// The answer file: the form's own part as it came, the answers, and a checksum over both.
function answerFile(data) {
  const answers = JSON.stringify(answersOf(data));
  const checksum = sha256(data.form + '\n' + data.seal + '\n' + answers);
  return JSON.stringify({ wardkeep_answer: 1, form: data.form, seal: data.seal, answers, checksum }, null, 1) + '\n';
}
