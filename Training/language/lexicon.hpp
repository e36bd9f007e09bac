// The lexicon: words that their runs of letters misjudge, each with the two classes that it is
// likeliest in. Short texts are looked up in it word by word.
#pragma once
#include <algorithm>
#include <cmath>

#include "features.hpp"

constexpr uint32_t bucketSize = 16;  // slots that fill a line of the processor's cache
constexpr uint32_t slotCount = 56000 * bucketSize;
constexpr int levels = 16;           // 4 of how sure the first class is, times 4 of how far the second lies behind
constexpr size_t shortBytes = 256;   // longer texts have evidence enough

// A table of buckets: 8 bits of first class, 8 of second (the first again if there is none), 4 of level,
// 12 of fingerprint; zero is a free slot. No two words of a bucket share a fingerprint.
struct Lexicon {
  std::vector<uint32_t> slots;
  float first[levels], second[levels];  // what a word adds to the scores of its classes

  Lexicon() {
    const float behind[4] = {0.25f, 0.85f, 1.8f, 3};
    for (int level = 0; level < levels; level++) {
      first[level] = 2 + level / 4;
      second[level] = std::max(0.0f, first[level] - behind[level % 4]);
    }
  }
  static uint32_t start(uint32_t hash) { return (uint64_t(hash) * (slotCount / bucketSize) >> 32) * bucketSize; }
  static uint32_t fingerprint(uint32_t hash) { return (hash * 0x85EBCA6B) >> 20; }

  // The slot of a word, or 0.
  uint32_t operator[](uint32_t hash) const {
    if (slots.empty()) return 0;
    for (uint32_t at = start(hash), end = at + bucketSize; at < end && slots[at]; at++)
      if (slots[at] >> 20 == fingerprint(hash)) return slots[at];
    return 0;
  }
  // Whether there was room for a word.
  bool add(uint32_t hash, uint32_t one, uint32_t other, uint32_t level) {
    uint32_t at = start(hash), end = at + bucketSize;
    while (at < end && slots[at] && slots[at] >> 20 != fingerprint(hash)) at++;
    if (at == end || slots[at]) return false;
    slots[at] = one | other << 8 | level << 16 | fingerprint(hash) << 20;
    return true;
  }
  // The level for probabilities of the two classes.
  static uint32_t level(double one, double other) {
    double lead = other > 0 ? std::log(one / other) : 9;
    int sure = (one >= 0.5) + (one >= 0.7) + (one >= 0.9), behind = (lead >= 0.5) + (lead >= 1.2) + (lead >= 2.5);
    return std::max(1, 4 * sure + behind);
  }
};
