#include "CSHA256.h"

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>

bool rafid_sha256_is_native(void) {
  unsigned a, b, c, d;
  if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & bit_SSSE3) || !(c & bit_SSE4_1)) return false;
  return __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & bit_SHA);
}

// The round constants (FIPS 180-4, 4.2.2).
static const _Alignas(16) uint32_t constants[64] = {
    0x428A2F98, 0x71374491, 0xB5C0FBCF, 0xE9B5DBA5, 0x3956C25B, 0x59F111F1, 0x923F82A4, 0xAB1C5ED5,
    0xD807AA98, 0x12835B01, 0x243185BE, 0x550C7DC3, 0x72BE5D74, 0x80DEB1FE, 0x9BDC06A7, 0xC19BF174,
    0xE49B69C1, 0xEFBE4786, 0x0FC19DC6, 0x240CA1CC, 0x2DE92C6F, 0x4A7484AA, 0x5CB0A9DC, 0x76F988DA,
    0x983E5152, 0xA831C66D, 0xB00327C8, 0xBF597FC7, 0xC6E00BF3, 0xD5A79147, 0x06CA6351, 0x14292967,
    0x27B70A85, 0x2E1B2138, 0x4D2C6DFC, 0x53380D13, 0x650A7354, 0x766A0ABB, 0x81C2C92E, 0x92722C85,
    0xA2BFE8A1, 0xA81A664B, 0xC24B8B70, 0xC76C51A3, 0xD192E819, 0xD6990624, 0xF40E3585, 0x106AA070,
    0x19A4C116, 0x1E376C08, 0x2748774C, 0x34B0BCB5, 0x391C0CB3, 0x4ED8AA4A, 0x5B9CCA4F, 0x682E6FF3,
    0x748F82EE, 0x78A5636F, 0x84C87814, 0x8CC70208, 0x90BEFFFA, 0xA4506CEB, 0xBEF9A3F7, 0xC67178F2,
};

#define WITH_SHA __attribute__((target("sha,sse4.1")))
#define INLINE static inline __attribute__((target("sha,sse4.1"), always_inline))

// One message on its way; the instructions want the variables as ABEF and CDGH, the highest lane
// first.
typedef struct {
  __m128i abef, cdgh, old_abef, old_cdgh, w[4];
} message;

INLINE message loaded(const uint32_t *state) {
  const __m128i badc = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)state), 0xB1);
  const __m128i hgfe = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)(state + 4)), 0x1B);
  return (message){.abef = _mm_alignr_epi8(badc, hgfe, 8), .cdgh = _mm_blend_epi16(hgfe, badc, 0xF0)};
}

INLINE void store(const message *m, uint32_t *state) {
  const __m128i feba = _mm_shuffle_epi32(m->abef, 0x1B);
  const __m128i dchg = _mm_shuffle_epi32(m->cdgh, 0xB1);
  _mm_storeu_si128((__m128i *)state, _mm_blend_epi16(feba, dchg, 0xF0));
  _mm_storeu_si128((__m128i *)(state + 4), _mm_alignr_epi8(dchg, feba, 8));
}

INLINE void begin(message *m, const uint8_t *block) {
  const __m128i big_endian = _mm_set_epi64x(0x0C0D0E0F08090A0B, 0x0405060700010203);
  m->old_abef = m->abef, m->old_cdgh = m->cdgh;
  for (int i = 0; i < 4; i++)
    m->w[i] = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(block + 16 * i)), big_endian);
}

// Four rounds, and the four words of the schedule that are due twelve rounds later.
INLINE void rounds(message *m, int i) {
  __m128i *const now = &m->w[i & 3];
  const __m128i last = m->w[(i + 3) & 3];
  const __m128i k = _mm_add_epi32(*now, _mm_load_si128((const __m128i *)(constants + 4 * i)));
  m->cdgh = _mm_sha256rnds2_epu32(m->cdgh, m->abef, k);
  m->abef = _mm_sha256rnds2_epu32(m->abef, m->cdgh, _mm_shuffle_epi32(k, 0x0E));
  if (i < 12) {
    const __m128i sum =
        _mm_add_epi32(_mm_sha256msg1_epu32(*now, m->w[(i + 1) & 3]),
                      _mm_alignr_epi8(last, m->w[(i + 2) & 3], 4));
    *now = _mm_sha256msg2_epu32(sum, last);
  }
}

INLINE void end(message *m) {
  m->abef = _mm_add_epi32(m->abef, m->old_abef);
  m->cdgh = _mm_add_epi32(m->cdgh, m->old_cdgh);
}

WITH_SHA void rafid_sha256_blocks(uint32_t *state, const uint8_t *blocks, size_t count) {
  message m = loaded(state);
  for (; count > 0; count--, blocks += 64) {
    begin(&m, blocks);
#pragma clang loop unroll(full)
    for (int i = 0; i < 16; i++) rounds(&m, i);
    end(&m);
  }
  store(&m, state);
}

WITH_SHA void rafid_sha256_pair(uint32_t *state, const uint8_t *blocks, uint32_t *other_state,
                                const uint8_t *other_blocks, size_t count) {
  message m = loaded(state), n = loaded(other_state);
  for (; count > 0; count--, blocks += 64, other_blocks += 64) {
    begin(&m, blocks), begin(&n, other_blocks);
#pragma clang loop unroll(full)
    for (int i = 0; i < 16; i++) rounds(&m, i), rounds(&n, i);
    end(&m), end(&n);
  }
  store(&m, state), store(&n, other_state);
}

#else

bool rafid_sha256_is_native(void) { return false; }
void rafid_sha256_blocks(uint32_t *state, const uint8_t *blocks, size_t count) {
  (void)state, (void)blocks, (void)count;
}
void rafid_sha256_pair(uint32_t *state, const uint8_t *blocks, uint32_t *other_state,
                       const uint8_t *other_blocks, size_t count) {
  (void)state, (void)blocks, (void)other_state, (void)other_blocks, (void)count;
}

#endif
