#include "relate/relate.h"
