#pragma once
#include <stddef.h>
#include <stdint.h>

// The language model that Training/language makes, embedded in the program and never written to.
// MODEL.md there gives its layout. The first byte lies on a border of 64 bytes.
const uint8_t *rafid_language_model(void);
size_t rafid_language_model_size(void);
