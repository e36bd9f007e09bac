#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// SHA-256's compression function in the processor's own instructions, which Swift has no names for.

// Whether this processor has them.
bool rafid_sha256_is_native(void);

// Takes `count` blocks of 64 bytes into the eight words of `state`. Only where `is_native` says so.
void rafid_sha256_blocks(uint32_t *state, const uint8_t *blocks, size_t count);
