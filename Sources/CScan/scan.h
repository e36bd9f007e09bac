#pragma once
#include <stddef.h>
#include <stdint.h>

#if defined(__SSE2__)
#include <immintrin.h>
#endif

// A search by the processor's own vectors: the number that says which bytes of a vector were hit has
// no name in Swift. With it a parse took 8 % less than by Swift's way from a mask to a place.

// The first place from `from` on, at most `count`, where one of four bytes stands; `count` where none
// does.
static inline size_t rafid_scan_first(const uint8_t *bytes, size_t from, size_t count, uint8_t first,
                                      uint8_t second, uint8_t third, uint8_t fourth) {
#if defined(__AVX2__)
  const __m256i one = _mm256_set1_epi8((char)first), two = _mm256_set1_epi8((char)second);
  const __m256i three = _mm256_set1_epi8((char)third), four = _mm256_set1_epi8((char)fourth);
  for (; from + 32 <= count; from += 32) {
    const __m256i block = _mm256_loadu_si256((const __m256i *)(bytes + from));
    const __m256i hits = _mm256_or_si256(
        _mm256_or_si256(_mm256_cmpeq_epi8(block, one), _mm256_cmpeq_epi8(block, two)),
        _mm256_or_si256(_mm256_cmpeq_epi8(block, three), _mm256_cmpeq_epi8(block, four)));
    const uint32_t places = (uint32_t)_mm256_movemask_epi8(hits);
    if (places) return from + (size_t)__builtin_ctz(places);
  }
#elif defined(__SSE2__)
  const __m128i one = _mm_set1_epi8((char)first), two = _mm_set1_epi8((char)second);
  const __m128i three = _mm_set1_epi8((char)third), four = _mm_set1_epi8((char)fourth);
  for (; from + 16 <= count; from += 16) {
    const __m128i block = _mm_loadu_si128((const __m128i *)(bytes + from));
    const __m128i hits =
        _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(block, one), _mm_cmpeq_epi8(block, two)),
                     _mm_or_si128(_mm_cmpeq_epi8(block, three), _mm_cmpeq_epi8(block, four)));
    const uint32_t places = (uint32_t)_mm_movemask_epi8(hits);
    if (places) return from + (size_t)__builtin_ctz(places);
  }
#endif
  for (; from < count; from++) {
    const uint8_t byte = bytes[from];
    if (byte == first || byte == second || byte == third || byte == fourth) break;
  }
  return from;
}

// The end of the run of bytes below 0x80 that begins at `from`, at most `count`.
static inline size_t rafid_scan_ascii_end(const uint8_t *bytes, size_t from, size_t count) {
#if defined(__AVX2__)
  for (; from + 64 <= count; from += 64) {
    const __m256i low = _mm256_loadu_si256((const __m256i *)(bytes + from));
    const __m256i high = _mm256_loadu_si256((const __m256i *)(bytes + from + 32));
    const uint64_t places = (uint32_t)_mm256_movemask_epi8(low) |
                            (uint64_t)(uint32_t)_mm256_movemask_epi8(high) << 32;
    if (places) return from + (size_t)__builtin_ctzll(places);
  }
#elif defined(__SSE2__)
  for (; from + 16 <= count; from += 16) {
    const uint32_t places =
        (uint32_t)_mm_movemask_epi8(_mm_loadu_si128((const __m128i *)(bytes + from)));
    if (places) return from + (size_t)__builtin_ctz(places);
  }
#endif
  while (from < count && bytes[from] < 0x80) from++;
  return from;
}
