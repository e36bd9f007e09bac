#include "CLanguageModel.h"

static _Alignas(64) const uint8_t model[] = {
#embed "model.bin"
};

const uint8_t *rafid_language_model(void) { return model; }
size_t rafid_language_model_size(void) { return sizeof model; }
