#include "CCharsetTables.h"

static _Alignas(64) const uint8_t tables[] = {
#embed "tables.bin"
};

const uint8_t *rafid_charset_tables(void) { return tables; }
size_t rafid_charset_tables_size(void) { return sizeof tables; }
