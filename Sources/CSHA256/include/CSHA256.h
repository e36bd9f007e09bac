#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// SHA-256's compression function in the processor's own instructions, which Swift has no names for.

// Whether this processor has them.
bool rafid_sha256_is_native(void);

// Takes `count` blocks of 64 bytes into the eight words of `state`. Only where `is_native` says so.
void rafid_sha256_blocks(uint32_t *state, const uint8_t *blocks, size_t count);

// The same for two messages side by side: a round waits for the one before it, and the other message
// fills the wait. A third faster than one after the other.
void rafid_sha256_pair(uint32_t *state, const uint8_t *blocks, uint32_t *other_state,
                       const uint8_t *other_blocks, size_t count);
