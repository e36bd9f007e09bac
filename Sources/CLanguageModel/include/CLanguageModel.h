#pragma once
int rafid_language_model_placeholder(void);
