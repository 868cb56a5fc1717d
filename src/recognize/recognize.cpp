#include "recognize/recognize.h"
