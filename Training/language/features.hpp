// The features of a text: what the model sees of it. Sources/RafidLanguage reads text by exactly
// the same rules; MODEL.md says them in words, and both are tested on the same strings.
#pragma once
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

constexpr uint32_t rowCount = 128000;
constexpr int maxOrder = 4;
constexpr int minOrder = 2;
constexpr int maxWord = 40;        // longer words are cut: languages without spaces make one word of a line
constexpr int wholeWordFrom = 3;   // shorter words with their borders are runs of four already
constexpr uint32_t seed = 0x811C9DC5, wordSeed = 0x27D4EB2F, multiplier = 0x9E3779B1, border = 0x20;

struct Scalars {
  std::vector<std::string> scripts;
  std::vector<uint16_t> block;
  std::vector<uint32_t> entries;
  std::vector<uint8_t> group;  // script index -> group index: Kana, Hira, Bopo count as Hani
  int latin = 0, han = 0;

  explicit Scalars(const std::string& path) {
    FILE* file = fopen(path.c_str(), "rb");
    if (!file) { perror(path.c_str()); exit(1); }
    auto number = [&] { uint32_t n; if (fread(&n, 4, 1, file) != 1) exit(1); return n; };
    uint32_t count = number();
    for (uint32_t i = 0; i < count; i++) {
      char code[5] = {};
      if (fread(code, 4, 1, file) != 1) exit(1);
      scripts.push_back(code);
    }
    uint32_t blocks = number();
    block.resize(0x1100);
    if (fread(block.data(), 2, block.size(), file) != block.size()) exit(1);
    entries.resize(blocks * 256);
    if (fread(entries.data(), 4, entries.size(), file) != entries.size()) exit(1);
    fclose(file);
    for (uint32_t i = 0; i < count; i++) group.push_back(i);
    latin = index("Latn");
    han = index("Hani");
    for (const char* code : {"Hira", "Kana", "Bopo"}) group[index(code)] = han;
  }
  int index(const std::string& code) const {
    for (size_t i = 0; i < scripts.size(); i++) if (scripts[i] == code) return i;
    return -1;
  }
  uint32_t operator[](uint32_t scalar) const { return entries[block[scalar >> 8] << 8 | (scalar & 255)]; }
};

// Decodes one scalar at `i`; an ill-formed byte is U+FFFD and one byte long.
inline uint32_t decode(const uint8_t* t, size_t n, size_t i, int& length) {
  uint8_t a = t[i];
  length = 1;
  if (a < 0x80) return a;
  auto tail = [&](size_t k) -> int { return i + k < n && (t[i + k] & 0xC0) == 0x80 ? t[i + k] & 0x3F : -1; };
  if (a >= 0xC2 && a < 0xE0) {
    int b = tail(1);
    if (b >= 0) { length = 2; return (a & 0x1F) << 6 | b; }
  } else if (a >= 0xE0 && a < 0xF0) {
    int b = tail(1), c = tail(2);
    uint32_t s = (a & 0x0F) << 12 | b << 6 | c;
    if (b >= 0 && c >= 0 && s >= 0x800 && (s < 0xD800 || s > 0xDFFF)) { length = 3; return s; }
  } else if (a >= 0xF0 && a < 0xF5) {
    int b = tail(1), c = tail(2), d = tail(3);
    uint32_t s = (a & 0x07) << 18 | b << 12 | c << 6 | d;
    if (b >= 0 && c >= 0 && d >= 0 && s >= 0x10000 && s < 0x110000) { length = 4; return s; }
  }
  return 0xFFFD;
}

inline bool isSpace(uint8_t b) { return b == ' ' || (b >= 9 && b <= 13); }
inline bool isDigit(uint32_t b) { return b >= '0' && b <= '9'; }
inline bool isAlpha(uint8_t b) { return (b | 32) >= 'a' && (b | 32) <= 'z'; }

// Calls word(group, scalars, count) for each counted word of the text, in order.
template <class Word>
void words(const Scalars& scalars, const uint8_t* t, size_t n, Word&& word) {
  uint32_t w[maxWord];
  int count = 0, group = 0;
  bool dropped = false, afterNumber = false, afterDigit = false;
  auto flush = [&] { if (count && !dropped) word(group, w, count); count = 0; };
  size_t i = 0;
  while (i < n) {
    int length;
    uint32_t c = decode(t, n, i, length);
    uint32_t entry = scalars[c], script = entry >> 24;
    if (script == 1) { i += length; continue; }
    if (script == 2 && count) {
      if (count == maxWord) flush();
      if (group != scalars.han) w[count++] = (c + entry) & 0x1FFFFF;
      i += length;
      continue;
    }
    if (script > 2) {
      int g = scalars.group[script];
      if (count && (g != group || count == maxWord)) flush(); else if (!count) dropped = false;
      if (!count) { group = g; dropped = dropped || (g == scalars.latin && afterNumber); }
      w[count++] = (c + entry) & 0x1FFFFF;
      afterNumber = afterDigit = false;
      i += length;
      continue;
    }
    // A border. Words that touch digits, low lines or an at sign are no words of a language.
    uint8_t next = i + 1 < n ? t[i + 1] : 0;
    bool address = c == '@' || (c == ':' && next == '/' && i + 2 < n && t[i + 2] == '/')
      || (c == '.' && count == 3 && w[0] == 'w' && w[1] == 'w' && w[2] == 'w');
    if (count && group == scalars.latin
        && (address || isDigit(c) || c == '_' || (c == '-' && isDigit(next)))) dropped = true;
    flush();
    afterNumber = isDigit(c) || c == '_' || (c == '-' && afterDigit);
    afterDigit = isDigit(c);
    i += length;
    if (address) {
      while (i < n && !isSpace(t[i])) i++;
    } else if (c == '<' && (isAlpha(next) || next == '/' || next == '!')) {
      size_t end = i;
      while (end < n && end < i + 400 && t[end] != '>') end++;
      if (end < n && t[end] == '>') i = end + 1;
    } else if (c == '&' && (isAlpha(next) || next == '#')) {
      size_t end = i + 1;
      while (end < n && end < i + 10 && (isAlpha(t[end]) || isDigit(t[end]))) end++;
      if (end < n && t[end] == ';') i = end + 1;
    }
  }
  flush();
}

// The row that a hash names.
inline uint32_t rowOf(uint32_t hash) { return uint64_t(hash) * rowCount >> 32; }

inline uint32_t wordHash(const uint32_t* w, int count) {
  uint32_t h = wordSeed;
  for (int i = 0; i < count; i++) h = (h ^ w[i]) * multiplier;
  return h;
}

// Appends the rows of one word.
inline void wordRows(const uint32_t* w, int count, bool han, std::vector<uint32_t>& rows) {
  if (han) {
    for (int i = 0; i < count; i++) {
      uint32_t h = (seed ^ w[i]) * multiplier;
      rows.push_back(rowOf(h));
      if (i + 1 < count) rows.push_back(rowOf((h ^ w[i + 1]) * multiplier));
    }
    return;
  }
  uint32_t s[maxWord + 2];
  s[0] = s[count + 1] = border;
  memcpy(s + 1, w, count * 4);
  for (int i = 0; i < count + 1; i++) {
    uint32_t h = seed;
    for (int k = 0; k < maxOrder && i + k < count + 2; k++) {
      h = (h ^ s[i + k]) * multiplier;
      if (k + 1 >= minOrder) rows.push_back(rowOf(h));
    }
  }
  if (count >= wholeWordFrom) rows.push_back(rowOf(wordHash(w, count)));
}
