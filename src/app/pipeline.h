#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "app/input/document_options.h"
#include "app/input/inputs.h"
#include "app/models.h"
#include "app/report.h"
#include "base/document.h"
#include "base/log.h"
#include "base/records.h"

namespace wiregraph::app {

/// Runs the stages of k_document_stages on a document, up to and with `last_stage`.
///   Throws InputError where a stage cannot do its work on this document.
void run_stages(Document& document, const Models& models, Log& log, std::string_view last_stage = "relate");

/// What remains to be done with a finished document, in order.
using InOrder = std::function<void()>;

/// What a command does with a document: called in any thread. What it returns is called in the order of inputs, one at a time.
using DocumentWork = std::function<InOrder(Document document, Log& log)>;

/// Reads every document of `inputs` and calls `work`, with a bounded number of documents in memory. A document whose work throws
/// InputError is reported and left out; the others go on. Messages come in the order of inputs.
///   Throws InputError where the metadata of `options` cannot be read.
void for_each_document(const Inputs& inputs, const DocumentOptions& options, const DocumentWork& work, Report& report);

}  // namespace wiregraph::app
