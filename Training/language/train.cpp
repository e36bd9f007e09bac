// Trains the detector's model, and tries it.
//
//   train   SCALARS CLASSES CORPUS OUT [MILLIONS]   draws so many million samples
//   predict MODEL                                   a text a line -> code, script, confidence
//
// predict reads texts as the detector does those of up to 1.5 kB, which it reads word by word; the
// detector is tested against its answers (golden.tsv).
//
// The model: each feature names one row of 32 numbers; a text is the mean of its rows; the classes
// of its script compete for it in a softmax. Rows learn by Adagrad, are rounded to 8 bits near the
// end, and the classes' weights learn on with the rounded rows.
#include <algorithm>
#include <cmath>
#include <fstream>
#include <iostream>
#include <sstream>

#include <sys/mman.h>

#include "lexicon.hpp"

constexpr int dims = 32;
constexpr int temperatures = 16;  // one for each power of two of a text's features

struct Random {
  uint64_t state;
  uint64_t next() {
    uint64_t z = state += 0x9E3779B97F4A7C15;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
    z = (z ^ z >> 27) * 0x94D049BB133111EB;
    return z ^ z >> 31;
  }
  double unit() { return (next() >> 11) * 0x1p-53; }
  size_t below(size_t n) { return size_t(unit() * n); }
};

struct Class {
  std::string name, code, script;
  int group = 0;
  double weight = 1;
  std::string text;
  std::vector<std::pair<uint32_t, uint32_t>> lines, held;
  std::vector<std::string> wordList;
  std::vector<double> wordSums, textSums;  // for words alone, and for words as text has them
};

struct Model {
  Scalars scalars;
  std::string scalarBytes;
  std::vector<Class> classes;
  std::vector<std::vector<int>> members;  // group -> classes
  std::vector<double> wordShares, fewShares, textShares;  // sums, over the classes, of how often they are drawn
  std::vector<float> out, bias, brief;    // brief: what is added to the bias the more, the shorter a text is
  std::vector<uint8_t> rows;              // value + 128
  float scale = 1;
  float heat[temperatures];
  Lexicon lexicon;
  explicit Model(const std::string& path) : scalars(path) {
    std::ifstream file(path, std::ios::binary);
    scalarBytes.assign(std::istreambuf_iterator<char>(file), {});
    std::fill(heat, heat + temperatures, 1.0f);
  }
  void group() {
    members.assign(scalars.scripts.size(), {});
    for (size_t k = 0; k < classes.size(); k++) {
      classes[k].group = scalars.group[scalars.index(classes[k].script)];
      members[classes[k].group].push_back(k);
    }
  }
  double prior(int k) const { return std::min(1.0, classes[k].weight * classes[k].weight); }
  void share() {
    double word = 0, few = 0, text = 0;
    for (auto& c : classes) {
      bool drawn = members[c.group].size() > 1, listed = drawn && !c.wordList.empty();
      wordShares.push_back(word += listed ? std::min(c.weight, std::pow(c.weight, 3)) : 0);
      fewShares.push_back(few += listed ? std::min(c.weight, c.weight * c.weight) : 0);
      textShares.push_back(text += drawn ? std::max(c.weight, std::pow(c.weight, 0.7)) : 0);
    }
  }
};

// How short a text with so many features is: a half for a word, little for a sentence.
float shortness(size_t features) { return 16.0f / (16 + features); }

template <class T> void put(std::ofstream& file, const T* values, size_t count) {
  file.write(reinterpret_cast<const char*>(values), count * sizeof(T));
}

void save(const Model& m, const std::string& path) {
  std::ofstream file(path, std::ios::binary);
  uint32_t header[6] = {rowCount, dims, uint32_t(m.classes.size()), temperatures, uint32_t(m.scalarBytes.size()), slotCount};
  file << "RAFIDLID";
  put(file, header, 6);
  for (auto& c : m.classes) {
    char name[12] = {};
    memcpy(name, c.code.data(), std::min<size_t>(8, c.code.size()));
    memcpy(name + 8, c.script.data(), 4);
    put(file, name, 12);
  }
  put(file, m.out.data(), m.out.size());
  put(file, m.bias.data(), m.bias.size());
  put(file, m.brief.data(), m.brief.size());
  put(file, m.heat, temperatures);
  put(file, &m.scale, 1);
  put(file, m.lexicon.first, levels);
  put(file, m.lexicon.second, levels);
  file << m.scalarBytes;
  while (file.tellp() % 64) file.put(0);
  put(file, m.lexicon.slots.data(), slotCount);
  put(file, m.rows.data(), m.rows.size());
}

Model load(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::string bytes((std::istreambuf_iterator<char>(file)), {});
  uint32_t header[6];
  memcpy(header, bytes.data() + 8, 24);
  size_t classes = header[2], at = 32, scalarsAt = at + classes * (12 + dims * 4 + 8) + temperatures * 4 + 4 + levels * 8;
  std::string temporary = path + ".scalars";
  std::ofstream(temporary, std::ios::binary) << bytes.substr(scalarsAt, header[4]);
  Model m(temporary);
  remove(temporary.c_str());
  for (size_t k = 0; k < classes; k++, at += 12) {
    Class c;
    c.code = std::string(bytes.data() + at, strnlen(bytes.data() + at, 8));
    c.script = bytes.substr(at + 8, 4);
    m.classes.push_back(c);
  }
  m.out.resize(classes * dims);
  m.bias.resize(classes);
  m.brief.resize(classes);
  memcpy(m.out.data(), bytes.data() + at, classes * dims * 4), at += classes * dims * 4;
  memcpy(m.bias.data(), bytes.data() + at, classes * 4), at += classes * 4;
  memcpy(m.brief.data(), bytes.data() + at, classes * 4), at += classes * 4;
  memcpy(m.heat, bytes.data() + at, temperatures * 4), at += temperatures * 4;
  memcpy(&m.scale, bytes.data() + at, 4), at += 4;
  memcpy(m.lexicon.first, bytes.data() + at, levels * 4), at += levels * 4;
  memcpy(m.lexicon.second, bytes.data() + at, levels * 4);
  m.lexicon.slots.resize(slotCount);
  memcpy(m.lexicon.slots.data(), bytes.data() + (scalarsAt + header[4] + 63) / 64 * 64, slotCount * 4);
  m.rows.assign(bytes.end() - size_t(rowCount) * dims, bytes.end());
  m.group();
  return m;
}

// One line a class: name (language_Script), BCP 47 code, weight.
void readClasses(Model& m, const std::string& list, const std::string& corpus) {
  std::ifstream file(list);
  std::string line;
  while (std::getline(file, line)) {
    std::stringstream fields(line);
    Class c;
    if (!(fields >> c.name >> c.code >> c.weight)) continue;
    c.script = c.name.substr(c.name.find('_') + 1);
    std::ifstream text(corpus + "/" + c.name + ".txt", std::ios::binary);
    c.text.assign(std::istreambuf_iterator<char>(text), {});
    uint32_t start = 0, number = 0;
    for (uint32_t i = 0; i < c.text.size(); i++)
      if (c.text[i] == '\n') {
        (number++ % 50 == 7 ? c.held : c.lines).push_back({start, i});
        start = i + 1;
      }
    std::ifstream words(corpus + "/" + c.name + ".words");
    std::string row;
    double sum = 0, textSum = 0;
    while (std::getline(words, row)) {
      size_t tab = row.find('\t');
      c.wordList.push_back(row.substr(0, tab));
      sum += std::pow(atof(row.c_str() + tab + 1), 0.42);
      c.wordSums.push_back(sum);
      c.textSums.push_back(textSum += std::pow(atof(row.c_str() + tab + 1), 0.9));
    }
    m.classes.push_back(std::move(c));
  }
  m.group();
  m.share();
}

struct Sampler {
  Model& m;
  Random random;
  std::string buffer;

  // How long a window is, in letters.
  double letters() { return std::exp(std::log(6) + random.unit() * std::log(50)); }

  void window(const Class& c, const std::vector<std::pair<uint32_t, uint32_t>>& lines, double letters) {
    auto [from, to] = lines[random.below(lines.size())];
    size_t length = size_t(letters * (c.group == m.scalars.latin ? 1 : 2));
    const char* t = c.text.data();
    uint32_t start = from, end = to;
    if (to - from > length && random.unit() > 0.1) {
      start = from + random.below(to - from - length);
      end = start + length;
      auto border = [&](uint32_t& at, uint32_t limit) {
        uint32_t s = at;
        while (s < limit && s < at + 40 && t[s] != ' ') s++;
        if (s < limit && t[s] == ' ') at = s;
        else while (at < limit && (t[at] & 0xC0) == 0x80) at++;
      };
      if (start > from) border(start, to);
      end = std::max(end, std::min(to, start + 1));
      border(end, to);
    }
    buffer.append(t + start, t + end);
  }
  // Words drawn one by one: a few, rare ones often; or as many and as common as in a sentence.
  void salad(const Class& c, bool sentence, int count) {
    auto& sums = sentence ? c.textSums : c.wordSums;
    for (int i = 0; i < count; i++) {
      double at = random.unit() * sums.back();
      size_t k = std::upper_bound(sums.begin(), sums.end(), at) - sums.begin();
      if (i && c.group != m.scalars.han) buffer += ' ';
      buffer += c.wordList[std::min(k, c.wordList.size() - 1)];
    }
  }
  // How often classes are drawn for a window of so many letters, in sums.
  const std::vector<double>& shares(double letters) const {
    return letters < 8 ? m.wordShares : letters < 14 ? m.fewShares : m.textShares;
  }
  // Draws a class and a text of it. Few words are drawn seldom in rare languages, a single one more seldom
  // still: it says too little to be worth a mistake in a language that is met every day.
  int sample() {
    buffer.clear();
    bool few = random.unit() < 0.35;
    double u = random.unit(), size = letters();
    int count = !few ? 3 + random.below(22) : u < 0.15 ? 1 : u < 0.3 ? 2 : 1 + random.below(6);
    auto& sums = few ? (count > 1 ? m.fewShares : m.wordShares) : shares(size);
    size_t k = std::upper_bound(sums.begin(), sums.end(), random.unit() * sums.back()) - sums.begin();
    const Class& c = m.classes[k = std::min(k, sums.size() - 1)];
    if (few) salad(c, false, count);
    else if (c.lines.empty() || (!c.wordList.empty() && random.unit() < (c.text.size() < 400000 ? 0.35 : 0.15))) salad(c, true, count);
    else window(c, c.lines, size);
    return k;
  }
};

// What a text says: its rows, and what the lexicon says of its words if it is short.
struct Features {
  std::vector<uint32_t> rows, found;
  int words = 0;

  void read(const Model& m, const std::string& text, int group) {
    rows.clear();
    found.clear();
    words = 0;
    bool isShort = text.size() <= shortBytes && group != m.scalars.han;
    ::words(m.scalars, reinterpret_cast<const uint8_t*>(text.data()), text.size(),
      [&](int g, const uint32_t* w, int count) {
        if (g != group || rows.size() >= 1200) return;
        wordRows(w, count, g == m.scalars.han, rows);
        if (!isShort || count < wholeWordFrom) return;
        words++;
        uint32_t slot = m.lexicon[wordHash(w, count)];
        if (slot && m.classes[slot & 255].group == group) found.push_back(slot);
      });
  }
  // Calls add(class, level, whether it is the first class) for what the lexicon says.
  template <class Add> void each(Add&& add) const {
    for (uint32_t slot : found) {
      int one = slot & 255, other = slot >> 8 & 255, level = slot >> 16 & 15;
      add(one, level, true);
      if (other != one) add(other, level, false);
    }
  }
};

int bin(size_t features) {
  int b = 0;
  while (features > 1 && b + 1 < temperatures) features >>= 1, b++;
  return b;
}

// Fits the temperatures to held-out windows, where a class counts as often as it is drawn in training. Newton's
// method would do; a grid is enough for one number.
void calibrate(Model& m) {
  Sampler sampler{m, Random{99}, {}};
  struct Case { std::vector<float> z; int gold; double weight; };
  std::vector<std::vector<Case>> seen(temperatures);
  Features features;
  auto& rows = features.rows;
  std::vector<float> said(m.classes.size());
  for (size_t k = 0; k < m.classes.size(); k++) {
    auto& c = m.classes[k];
    if (c.held.empty() || m.members[c.group].size() < 2) continue;
    for (int i = 0; i < 400; i++) {
      sampler.buffer.clear();
      double size = sampler.letters();
      auto& sums = sampler.shares(size);
      double weight = (sums[k] - (k ? sums[k - 1] : 0)) / sums.back();
      if (weight <= 0) continue;
      sampler.window(c, c.held, size);
      features.read(m, sampler.buffer, c.group);
      if (rows.empty()) continue;
      for (int other : m.members[c.group]) said[other] = 0;
      features.each([&](int other, int level, bool one) {
        said[other] += (one ? m.lexicon.first : m.lexicon.second)[level] / features.words;
      });
      float h[dims] = {};
      for (uint32_t r : rows) for (int d = 0; d < dims; d++) h[d] += int(m.rows[r * dims + d]) - 128;
      std::vector<float> logits;
      int gold = 0;
      for (int other : m.members[c.group]) {
        float z = 0;
        for (int d = 0; d < dims; d++) z += h[d] * m.out[other * dims + d];
        if (other == int(k)) gold = logits.size();
        logits.push_back(z * m.scale / rows.size() + m.bias[other] + m.brief[other] * shortness(rows.size()) + said[other]);
      }
      seen[bin(rows.size())].push_back({logits, gold, weight});
    }
  }
  for (int b = 0; b < temperatures; b++) {
    double best = 1e30, all = 0;
    for (auto& one : seen[b]) all += one.weight;
    float heat = b ? m.heat[b - 1] : 2;
    if (seen[b].size() > 300)
      for (float t = 0.3; t < 5; t *= 1.05f) {
        double loss = 0;
        for (auto& [z, gold, weight] : seen[b]) {
          double sum = 0;
          float top = *std::max_element(z.begin(), z.end());
          for (float v : z) sum += std::exp((v - top) / t);
          loss -= weight * ((z[gold] - top) / t - std::log(sum));
        }
        if (loss < best) best = loss, heat = t;
      }
    m.heat[b] = heat;
    fprintf(stderr, "heat %d: %.2f (%zu samples, loss %.3f)\n", b, heat, seen[b].size(), seen[b].size() > 300 ? best / all : 0);
  }
}

// Fills the lexicon with the words whose classes the rows misjudge most, weighed by how often they are met.
void fillLexicon(Model& m, const float* table) {
  struct Entry { uint32_t hash; int k; double p, share; std::string* word; };
  struct Choice { double worth; uint32_t hash, one, other, level; };
  std::vector<Choice> choices;
  for (size_t g = 0; g < m.members.size(); g++) {
    if (m.members[g].size() < 2 || int(g) == m.scalars.han) continue;
    std::vector<Entry> entries;
    for (int k : m.members[g]) {
      auto& c = m.classes[k];
      double before = 0, textTotal = 0, textBefore = 0;
      std::vector<double> p;
      for (double sum : c.textSums) p.push_back(std::pow(sum - textBefore, 0.85 / 0.9)), textTotal += p.back(), textBefore = sum;
      for (size_t i = 0; i < c.wordList.size(); i++) {
        double share = (c.wordSums[i] - before) / c.wordSums.back();
        before = c.wordSums[i];
        uint32_t hash = 0;
        int parts = 0;
        words(m.scalars, reinterpret_cast<const uint8_t*>(c.wordList[i].data()), c.wordList[i].size(),
          [&](int group, const uint32_t* w, int count) {
            parts += group == int(g) && count >= wholeWordFrom && count < maxWord ? 1 : 2;
            hash = wordHash(w, count);
          });
        if (parts == 1) entries.push_back({hash, k, m.prior(k) * p[i] / textTotal, m.prior(k) * share, &c.wordList[i]});
      }
    }
    std::sort(entries.begin(), entries.end(), [](auto& a, auto& b) { return a.hash != b.hash ? a.hash < b.hash : a.k < b.k; });
    std::vector<uint32_t> rows;
    std::vector<double> z(m.classes.size());
    for (size_t from = 0, to; from < entries.size(); from = to) {
      double total = 0, share = 0;
      Entry *one = nullptr, *other = nullptr;
      for (to = from; to < entries.size() && entries[to].hash == entries[from].hash; to++) {
        Entry& e = entries[to];
        total += e.p, share += e.share;
        if (!one || e.p > one->p) other = one, one = &e;
        else if (!other || e.p > other->p) other = &e;
      }
      rows.clear();
      words(m.scalars, reinterpret_cast<const uint8_t*>(one->word->data()), one->word->size(),
        [&](int, const uint32_t* w, int count) { wordRows(w, count, false, rows); });
      float h[dims] = {};
      for (uint32_t r : rows) for (int d = 0; d < dims; d++) h[d] += table[size_t(r) * dims + d] / rows.size();
      double top = -1e30, sum = 0, miss = 0;
      for (int k : m.members[g]) {
        z[k] = m.bias[k] + m.brief[k] * shortness(rows.size());
        for (int d = 0; d < dims; d++) z[k] += h[d] * m.out[k * dims + d];
        top = std::max(top, z[k]);
      }
      for (int k : m.members[g]) sum += std::exp(z[k] - top);
      for (size_t i = from; i < to; i++) {
        double p = entries[i].p / total;
        miss += p * (std::log(p) - (z[entries[i].k] - top - std::log(sum)));
      }
      choices.push_back({share * miss, one->hash, uint32_t(one->k), uint32_t(other ? other->k : one->k),
        Lexicon::level(one->p / total, other ? other->p / total : 0)});
    }
  }
  std::sort(choices.begin(), choices.end(), [](auto& a, auto& b) { return a.worth != b.worth ? a.worth > b.worth : a.hash < b.hash; });
  m.lexicon.slots.assign(slotCount, 0);
  size_t count = 0;
  for (auto& c : choices) count += m.lexicon.add(c.hash, c.one, c.other, c.level);
  fprintf(stderr, "lexicon: %zu of %zu words\n", count, choices.size());
}

void train(Model& m, double millions, const std::string& outPath) {
  // Large pages and prefetching: the two tables are read at random.
  size_t cells = size_t(rowCount) * dims;
  auto pages = [&](float value) {
    float* memory = static_cast<float*>(aligned_alloc(1 << 21, cells * sizeof(float)));
    madvise(memory, cells * sizeof(float), MADV_HUGEPAGE);
    std::fill(memory, memory + cells, value);
    return memory;
  };
  float *table = pages(0), *history = pages(1e-6f);
  size_t classes = m.classes.size();
  m.out.assign(classes * dims, 0);
  m.bias.assign(classes, 0);
  m.brief.assign(classes, 0);
  std::vector<float> outHistory(classes * dims, 1e-6f), biasHistory(classes, 1e-6f), briefHistory(classes, 1e-6f);
  Sampler sampler{m, Random{20261122}, {}};
  for (size_t i = 0; i < cells; i++) table[i] = float(sampler.random.unit() - 0.5) / 16;
  constexpr float peak = 0.6f;
  size_t steps = size_t(millions * 1e6), freeze = steps - steps / 12, fill = steps * 2 / 5, right = 0, seen = 0;
  double loss = 0;
  Features features;
  auto& rows = features.rows;
  std::vector<float> p, said(classes);
  float firstHistory[levels], secondHistory[levels];
  std::fill(firstHistory, firstHistory + levels, 1e-2f);
  std::fill(secondHistory, secondHistory + levels, 1e-2f);
  bool frozen = false;
  for (size_t step = 0; step < steps; step++) {
    if (step == fill || step == 2 * fill) fillLexicon(m, table);
    if (step == freeze) {
      std::vector<float> sizes;
      for (size_t i = 0; i < cells; i += 7) sizes.push_back(std::fabs(table[i]));
      size_t at = sizes.size() - sizes.size() / 5000;
      std::nth_element(sizes.begin(), sizes.begin() + at, sizes.end());
      m.scale = sizes[at] / 127;
      m.rows.resize(cells);
      for (size_t i = 0; i < cells; i++) {
        float v = std::min(127.0f, std::max(-127.0f, std::round(table[i] / m.scale)));
        m.rows[i] = uint8_t(int(v) + 128);
        table[i] = v * m.scale;
      }
      frozen = true;
    }
    float rate = frozen ? 0.05f * peak : peak * (1 - 0.95f * step / freeze);
    int k = sampler.sample();
    const Class& c = m.classes[k];
    features.read(m, sampler.buffer, c.group);
    if (rows.empty()) continue;
    for (uint32_t r : rows)
      for (int half : {0, dims / 2}) {
        __builtin_prefetch(table + size_t(r) * dims + half, 1);
        __builtin_prefetch(history + size_t(r) * dims + half, 1);
      }
    alignas(64) float h[dims] = {}, g[dims] = {};
    for (uint32_t r : rows) {
      const float* row = &table[size_t(r) * dims];
      for (int d = 0; d < dims; d++) h[d] += row[d];
    }
    for (int d = 0; d < dims; d++) h[d] /= rows.size();
    float brief = shortness(rows.size());
    auto& members = m.members[c.group];
    for (int other : members) said[other] = 0;
    features.each([&](int other, int level, bool one) {
      said[other] += (one ? m.lexicon.first : m.lexicon.second)[level] / features.words;
    });
    p.resize(members.size());
    float top = -1e30f;
    size_t best = 0;
    for (size_t j = 0; j < members.size(); j++) {
      const float* w = &m.out[members[j] * dims];
      float z = 0;
      for (int d = 0; d < dims; d++) z += h[d] * w[d];
      p[j] = z + m.bias[members[j]] + m.brief[members[j]] * brief + said[members[j]];
      if (p[j] > top) top = p[j], best = j;
    }
    float total = 0;
    for (float& v : p) total += v = std::exp(v - top);
    // A sample that is all but certain teaches nothing.
    if (members[best] == k && 1 < 1.002f * p[best] / total) {
      right++, seen++;
      continue;
    }
    for (size_t j = 0; j < members.size(); j++) {
      int other = members[j];
      bool gold = other == k;
      if (gold) {
        loss -= std::log(std::max(1e-9f, p[j] / total));
        right += best == j;
        seen++;
      }
      float e = p[j] / total - gold;
      if (e < 1e-5f && e > -1e-5f) {
        said[other] = 0;
        continue;
      }
      float *w = &m.out[other * dims], *history = &outHistory[other * dims];
      for (int d = 0; d < dims; d++) {
        g[d] += e * w[d];
        float step = e * h[d];
        history[d] += step * step;
        w[d] -= rate * step / std::sqrt(history[d]);
      }
      biasHistory[other] += e * e;
      m.bias[other] -= 0.3f * rate * e / std::sqrt(biasHistory[other]);
      briefHistory[other] += e * brief * e * brief;
      m.brief[other] -= 0.3f * rate * e * brief / std::sqrt(briefHistory[other]);
      said[other] = e;
    }
    features.each([&](int other, int level, bool one) {
      float &value = (one ? m.lexicon.first : m.lexicon.second)[level];
      float &past = (one ? firstHistory : secondHistory)[level], step = said[other] / features.words;
      past += step * step;
      value -= 0.3f * rate * step / std::sqrt(past);
    });
    if (!frozen) {
      for (int d = 0; d < dims; d++) g[d] /= rows.size();
      for (uint32_t r : rows) {
        float *row = &table[size_t(r) * dims], *past = &history[size_t(r) * dims];
        for (int d = 0; d < dims; d++) {
          past[d] += g[d] * g[d];
          row[d] -= rate * g[d] / std::sqrt(past[d]);
        }
      }
    }
    if (seen > 1000000) {
      fprintf(stderr, "%zu M: loss %.4f, right %.2f %%\n", (step + 1) / 1000000, loss / seen, 100.0 * right / seen);
      loss = right = seen = 0;
    }
  }
  for (int level = 0; level < levels; level++)
    fprintf(stderr, "level %d: %.2f %.2f\n", level, m.lexicon.first[level], m.lexicon.second[level]);
  calibrate(m);
  save(m, outPath);
}

struct Guess { std::string code, script; double confidence; };

Guess detect(const Model& m, const std::string& text) {
  constexpr int chunkLetters = 300;
  struct Part { int h[dims] = {}; int features = 0, letters = 0, words = 0; };
  static std::vector<Part> parts;
  static std::vector<double> weight, letters;
  static std::vector<uint32_t> rows;
  parts.assign(m.members.size(), {});
  weight.assign(m.members.size(), 0);
  letters.assign(m.members.size(), 0);
  std::vector<double> votes(m.classes.size(), 0), said(m.classes.size(), 0);
  int arabic = m.scalars.index("Arab"), addedLetters = 0;
  auto close = [&](int g) {
    Part& part = parts[g];
    if (!part.features) return;
    std::vector<double> z;
    double top = -1e30, total = 0, heat = m.heat[bin(part.features)];
    for (int k : m.members[g]) {
      double v = 0;
      for (int d = 0; d < dims; d++) v += part.h[d] * double(m.out[k * dims + d]);
      z.push_back((v * m.scale / part.features + m.bias[k] + m.brief[k] * shortness(part.features) + said[k] / std::max(1, part.words)) / heat);
      top = std::max(top, z.back());
    }
    for (double& v : z) total += v = std::exp(v - top);
    for (size_t j = 0; j < z.size(); j++) votes[m.members[g][j]] += z[j] / total * part.letters;
    part = {};
  };
  words(m.scalars, reinterpret_cast<const uint8_t*>(text.data()), text.size(), [&](int g, const uint32_t* w, int count) {
    for (int i = 0; i < count; i++) weight[g] += w[i] < 0x80 ? 1 : w[i] < 0x800 ? 2 : 3;
    letters[g] += count;
    if (g == arabic) for (int i = 0; i < count; i++) addedLetters += w[i] < 0x621 || w[i] > 0x64A;
    if (m.members[g].size() < 2) return;
    Part& part = parts[g];
    rows.clear();
    wordRows(w, count, g == m.scalars.han, rows);
    for (uint32_t r : rows) for (int d = 0; d < dims; d++) part.h[d] += int(m.rows[r * dims + d]) - 128;
    part.features += rows.size();
    part.letters += count;
    if (text.size() <= shortBytes && g != m.scalars.han && count >= wholeWordFrom) {
      part.words++;
      uint32_t slot = m.lexicon[wordHash(w, count)];
      if (slot && m.classes[slot & 255].group == g) {
        int level = slot >> 16 & 15;
        said[slot & 255] += m.lexicon.first[level];
        if ((slot & 255) != (slot >> 8 & 255)) said[slot >> 8 & 255] += m.lexicon.second[level];
      }
    }
    if (part.letters >= chunkLetters) close(g);
  });
  // The script with most bytes, each counted by how much of its vote the leading class has.
  int g = -1;
  double most = -1;
  for (size_t i = 0; i < weight.size(); i++) {
    if (weight[i] < 2) continue;
    close(i);
    if (m.members[i].size() == 1) votes[m.members[i][0]] = letters[i];
    double top = 0;
    for (int k : m.members[i]) top = std::max(top, votes[k]);
    double lead = (int(i) == m.scalars.latin ? 0.75 : 1) * top / letters[i] * weight[i];
    if (lead > most) most = lead, g = i;
  }
  if (g < 0) return {"und", "Zyyy", 0};
  if (m.members[g].empty()) return {"und", m.scalars.scripts[g], 0};
  if (g == arabic && !addedLetters)
    for (int k : m.members[g]) if (m.classes[k].code == "ar") votes[k] *= 1 << std::min(5, int(letters[g]) / 6);
  int best = m.members[g][0];
  double total = 0;
  for (int k : m.members[g]) {
    total += votes[k];
    if (votes[k] > votes[best]) best = k;
  }
  bool none = m.classes[best].code == "und";
  return {m.classes[best].code, m.classes[best].script, none ? 0 : votes[best] / total};
}

int main(int count, char** arguments) {
  std::string mode = count > 1 ? arguments[1] : "";
  if (mode == "train" && count > 5) {
    Model m(arguments[2]);
    readClasses(m, arguments[3], arguments[4]);
    train(m, count > 6 ? atof(arguments[6]) : 70, arguments[5]);
  } else if (mode == "predict" && count > 2) {
    Model m = load(arguments[2]);
    std::string line;
    while (std::getline(std::cin, line)) {
      Guess guess = detect(m, line);
      printf("%s\t%s\t%.4f\n", guess.code.c_str(), guess.script.c_str(), guess.confidence);
    }
  } else {
    fprintf(stderr, "usage: train|predict ...\n");
    return 64;
  }
}
