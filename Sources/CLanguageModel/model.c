#include "CLanguageModel.h"
int rafid_language_model_placeholder(void) { return 0; }
