// artparse as a library: parse the text of an article, read the record, render it.
#pragma once

#include "artparse/options.h"
#include "artparse/parser.h"
#include "artparse/record.h"
#include "artparse/render.h"
#include "artparse/user_lexicon.h"
