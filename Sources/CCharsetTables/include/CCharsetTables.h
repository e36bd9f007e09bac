#pragma once
#include <stddef.h>
#include <stdint.h>

// The multi-byte indexes of the WHATWG Encoding Standard, embedded in the program: numbers of 16
// bits, little endian, 0 where a pointer stands for nothing. In this order:
//   Big5 (19782), then one bit a pointer for what lies in plane 2 (2474 bytes),
//   JIS X 0208 with the extensions of Shift_JIS (11280), JIS X 0212 (8836),
//   EUC-KR (23940), GB 18030 (23940), and the ranges of GB 18030: their count, then for each the
//   pointer and the scalar that it begins with.
const uint8_t *rafid_charset_tables(void);
size_t rafid_charset_tables_size(void);
