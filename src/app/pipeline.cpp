#include "app/stages.h"
